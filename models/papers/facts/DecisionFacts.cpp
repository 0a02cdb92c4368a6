// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Adder.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

void addOffenceFacts(Facts &facts, const Scope &scope)
{
    Adder adder(facts, scope);
    for (const law::Offence &offence : scope.occasion.judgment.offences) {
        adder.add(u"infraction"_s, orBlank(offence.label));
        adder.add(u"code NATINF"_s, offence.natinf);
        adder.add(u"lieu de l'infraction"_s, offence.place);
        if (offence.committedOn)
            adder.add(u"date de l'infraction"_s, scope.phrasing.calendarDay(*offence.committedOn));
        if (offence.recidivism.value_or(false))
            adder.add(u"récidive"_s, scope.say(u"offence.recidivism"));
    }
}

void addDamageFacts(Facts &facts, const Scope &scope)
{
    Adder adder(facts, scope);
    for (const law::CivilParty &party : scope.occasion.judgment.civilParties) {
        if (!party.damages)
            continue;
        adder.add(u"dommages et intérêts"_s, scope.phrasing.money(*party.damages));
        adder.add(u"partie civile"_s, orBlank(party.name));
    }
}

void addRevocationFacts(Facts &facts, const Scope &scope)
{
    Adder adder(facts, scope);
    const law::Judgment &judgment = scope.occasion.judgment;
    for (const auto &each : judgment.revocations.value_or(std::vector<law::Revocation>())) {
        adder.add(u"sursis révoqué"_s, scope.phrasing.duration(each.length));
        adder.add(u"sursis révoqué, précision"_s, each.note);
    }
}

void addServedFacts(Facts &facts, const Scope &scope)
{
    addRevocationFacts(facts, scope);
    Adder adder(facts, scope);
    const law::Judgment &judgment = scope.occasion.judgment;
    for (const auto &each : judgment.detention.value_or(std::vector<law::Detention>())) {
        adder.add(u"détention à déduire"_s, scope.phrasing.days(each.days));
        if (each.from)
            adder.add(u"début de la détention"_s, scope.phrasing.calendarDay(*each.from));
        if (each.from && each.to)
            adder.add(u"fin de la détention"_s, scope.phrasing.calendarDay(*each.to));
    }
}

} // namespace bex::papers
