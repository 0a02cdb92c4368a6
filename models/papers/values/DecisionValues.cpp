// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/DecisionWords.h"
#include "models/papers/values/PenaltyWords.h"
#include "models/papers/values/ValueGroups.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

QString courtOf(const law::Court &court, const Scope &scope)
{
    constexpr std::array keys = {u"court.tribunal_correctionnel",
                                 u"court.tribunal_de_police",
                                 u"court.cour_d_appel",
                                 u"court.cour_d_assises",
                                 u"court.tribunal_pour_enfants",
                                 u"court.juge_des_enfants"};
    return scope.say(keys.at(static_cast<std::size_t>(court.kind)),
                     {{u"of"_s, scope.phrasing.of(asEntered(court.judicialCourt))}});
}

QString offenceText(const law::Offence &offence, const Scope &scope)
{
    QStringList parts;
    parts += orBlank(offence.label);
    if (offence.natinf)
        parts += scope.say(u"offence.natinf", {{u"number"_s, asEntered(*offence.natinf)}});
    if (offence.committedOn)
        parts += scope.say(u"offence.on",
                           {{u"date"_s, scope.phrasing.calendarDay(*offence.committedOn)}});
    if (offence.place)
        parts += asEntered(*offence.place);
    if (offence.recidivism.value_or(false))
        parts += scope.say(u"offence.recidivism");
    return parts.join(u" \u2013 "_s);
}

QString revocationText(const law::Revocation &revocation, const Scope &scope)
{
    const bool byJap = revocation.by == law::RevokedBy::Jap;
    const bool probation = revocation.of == law::SuspensionRevoked::SursisProbatoire;
    const QString key =
        byJap ? (probation ? u"revocation.probation.jap"_s : u"revocation.simple.jap"_s)
              : (probation ? u"revocation.probation.court"_s : u"revocation.simple.court"_s);
    QString text = scope.say(key, {{u"length"_s, scope.phrasing.duration(revocation.length)}});
    if (revocation.note && !revocation.note->trimmed().isEmpty())
        text += u" \u2013 "_s + asEntered(*revocation.note);
    return text;
}

QString detentionText(const law::Detention &detention, const Scope &scope)
{
    constexpr std::array keys = {
        u"detention.pretrial", u"detention.arse", u"detention.arrest", u"detention.abroad"};
    const auto kind =
        static_cast<std::size_t>(detention.kind.value_or(law::DetentionKind::Pretrial));
    const QString said =
        scope.say(keys.at(kind), {{u"days"_s, scope.phrasing.days(detention.days)}});
    if (!detention.from)
        return said;
    Scope::Named dates{{u"detention"_s, said},
                       {u"from"_s, scope.phrasing.calendarDay(*detention.from)}};
    if (!detention.to)
        return scope.say(u"detention.from", dates);
    dates.emplace_back(u"to"_s, scope.phrasing.calendarDay(*detention.to));
    return scope.say(u"detention.dated", dates);
}

template <typename List, typename Say> QStringList textsOf(const List &list, Say &&say)
{
    QStringList texts;
    for (const auto &item : list)
        texts += say(item);
    return texts;
}

QStringList damagesOf(const law::Judgment &judgment, const Scope &scope)
{
    QStringList texts;
    for (const law::CivilParty &party : judgment.civilParties) {
        if (party.damages)
            texts += scope.say(u"damages",
                               {{u"amount"_s, scope.phrasing.money(*party.damages)},
                                {u"name"_s, orBlank(party.name)}});
    }
    return texts;
}

} // namespace

QString natureWords(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    if (judgment.procedure == law::Procedure::OrdonnancePenale)
        return scope.say(u"nature.ordonnance_penale");
    if (judgment.procedure == law::Procedure::Crpc)
        return scope.say(u"nature.crpc");
    constexpr std::array keys = {u"nature.contradictoire",
                                 u"nature.contradictoire_a_signifier",
                                 u"nature.defaut",
                                 u"nature.iteratif_defaut"};
    return scope.say(keys.at(static_cast<std::size_t>(judgment.nature)));
}

void addDecision(Values &values, const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;

    values.set(u"decision.court"_s, courtOf(judgment.court, scope));
    values.set(u"decision.date"_s, scope.phrasing.date(judgment.pronouncedOn));
    values.set(u"decision.nature"_s, natureWords(scope));
    values.set(u"decision.parquet"_s, orBlank(judgment.parquetNumber));
    values.set(u"decision.minute"_s, orBlank(judgment.minuteNumber));
    values.set(u"offences"_s, textsOf(judgment.offences, [&](const law::Offence &offence) {
                   return offenceText(offence, scope);
               }));
    values.set(u"revocations"_s,
               textsOf(judgment.revocations.value_or(std::vector<law::Revocation>()),
                       [&](const law::Revocation &each) { return revocationText(each, scope); }));
    values.set(u"detention"_s,
               textsOf(judgment.detention.value_or(std::vector<law::Detention>()),
                       [&](const law::Detention &each) { return detentionText(each, scope); }));
    values.set(u"damages"_s, damagesOf(judgment, scope));
}

void addPenalties(Values &values, const Scope &scope)
{
    std::vector<Values> items;
    for (const int index : scope.penalties()) {
        const auto words =
            wordsOf(scope.occasion.judgment.penalties.at(static_cast<std::size_t>(index)), scope);
        Values item;
        item.set(u"penalty.head"_s, words.head);
        item.set(u"penalty.details"_s, words.details);
        items.push_back(std::move(item));
    }
    values.setEach(u"penalties"_s, std::move(items));
}

} // namespace bex::papers
