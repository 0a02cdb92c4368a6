// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/facts/Facts.h"
#include "models/papers/values/AppointmentWords.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

void addRules(Facts &facts, const Scope &scope)
{
    std::set<law::RuleId> rules;
    if (scope.sheet.kind == law::PaperKind::Cjn)
        rules.insert(ruleOfRecord);
    for (const int index : scope.sheet.steps)
        rules.insert(scope.step(index).rule);
    for (const law::RuleId rule : rules) {
        const auto text = rule.text();
        facts.push_back(Fact{
            u"règle"_s, QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))});
    }
    if (isSummons(scope.sheet.kind) || scope.sheet.kind == law::PaperKind::Inf)
        facts.push_back(Fact{u"fuseau horaire"_s, zoneOf(scope)});
    facts.push_back(
        Fact{u"modèle et version"_s, formOf(scope.sheet) + u' ' + versionOf(scope.form())});
}

void addAddressees(Facts &facts, const Scope &scope)
{
    for (const law::Copy copy : allCopies()) {
        if (scope.copies().contains(copy))
            facts.push_back(Fact{u"destinataire"_s, scope.say(QString(u"copy."_s + code(copy)))});
    }
}

void addWindow(Facts &facts, const Scope &scope)
{
    if (scope.sheet.kind != law::PaperKind::Spr)
        return;
    for (const int index : scope.sheet.steps) {
        const law::Step &step = scope.step(index);
        for (const auto &day : {step.earliest, step.lastUsable}) {
            if (day)
                facts.push_back(
                    Fact{u"fenêtre de la convocation"_s, scope.phrasing.calendarDay(*day)});
        }
    }
}

} // namespace

Facts frameFactsOf(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    Facts facts = {{u"tribunal"_s, orBlank(scope.occasion.profile.courtName)},
                   {u"nom de famille"_s, asEntered(judgment.person.familyName)}};
    if (judgment.parquetNumber)
        facts.push_back(Fact{u"numéro de parquet"_s, asEntered(*judgment.parquetNumber)});
    if (judgment.minuteNumber)
        facts.push_back(Fact{u"numéro de minute"_s, asEntered(*judgment.minuteNumber)});
    addAddressees(facts, scope);
    addWindow(facts, scope);
    addRules(facts, scope);
    if (const auto *second = scope.templates.besideFrench(scope.languages().beside)) {
        facts.push_back(Fact{u"langue de la seconde colonne"_s, second->frenchName});
        facts.push_back(Fact{u"langue de la seconde colonne"_s, second->ownName});
    }
    return facts;
}

} // namespace bex::papers
