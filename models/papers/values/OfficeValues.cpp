// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/FillTemplate.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/values/DecisionWords.h"
#include "models/papers/values/PaperTitles.h"
#include "models/papers/values/ValueGroups.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

bool isSentLater(const Sheet &sheet, const Scope &scope)
{
    return std::ranges::any_of(sheet.steps, [&](int step) {
        return scope.step(step).act == law::Act::SendLater && sheet.kind != law::PaperKind::Late;
    });
}

/// The person leaves with what is for them and is not sent later.
bool isHanded(const Sheet &sheet, const Scope &scope)
{
    const bool theirs = sheet.kind == law::PaperKind::Rcp || sheet.kind == law::PaperKind::Memo ||
                        sheet.personsPart || isSummons(sheet.kind);
    // A transmission tells what was done before it.
    const bool itself = sheet.personsPart && scope.sheet.kind == law::PaperKind::Tra;
    return theirs && !itself && !isSentLater(sheet, scope);
}

template <typename Choose> QStringList titles(const Scope &scope, Choose &&choose)
{
    QStringList list;
    for (const Sheet &sheet : scope.sheets) {
        if (choose(sheet, scope))
            list += titleWithVersion(sheet, scope);
    }
    return list;
}

} // namespace

QString residenceCourt(const Scope &scope)
{
    const auto &residence = scope.occasion.judgment.person.residence;
    // Whoever is convicted of terrorism has the JAP of Paris, wherever he lives (BEX-47).
    const bool paris = std::ranges::any_of(scope.sheet.steps, [&](int step) {
        return scope.step(step).rule == law::RuleId("BEX-47");
    });
    if (paris)
        return u"Paris"_s;
    return orBlank(residence ? residence->judicialCourt : std::nullopt);
}

QStringList servicesInformed(const Sheet &sheet, const Scope &scope)
{
    law::EnumSet<law::Copy> copies;
    for (const int step : sheet.steps)
        copies |= scope.step(step).copies;
    QStringList services;
    for (const law::Copy copy : {law::Copy::J, law::Copy::JE, law::Copy::S, law::Copy::PJJ}) {
        if (copies.contains(copy))
            services += scope.templates.sentenceForOthers(QString(u"information."_s + code(copy)));
    }
    return services;
}

QString titleOf(const Sheet &sheet, const Scope &scope)
{
    // No service that the JAP's choice leaves out is named (BEX-23).
    if (sheet.kind == law::PaperKind::Inf)
        return filled(scope.templates.sentenceForOthers(u"information"),
                      {{u"services"_s, servicesInformed(sheet, scope).join(u" et "_s)}});
    // What the person does not read has a French title alone.
    const bool french = !isReadByThePerson(sheet);
    return scope.templates.form(formOf(sheet), french ? scope.templates.french() : scope.language)
        .title;
}

QString titleWithVersion(const Sheet &sheet, const Scope &scope)
{
    const Template &form = scope.templates.form(formOf(sheet), scope.templates.french());
    Scope::Named names{{u"title"_s, titleOf(sheet, scope)},
                       {u"code"_s, formOf(sheet)},
                       {u"version"_s, versionOf(form)}};
    if (!isReferredTo(sheet, scope))
        return scope.say(u"document", names);
    names.emplace_back(u"reference"_s, sheet.reference);
    return scope.say(u"document.referenced", names);
}

bool isReferredTo(const Sheet &sheet, const Scope &scope)
{
    return scope.sheet.kind == law::PaperKind::Rec && !sheet.reference.isEmpty();
}

QStringList handedTitles(const Scope &scope)
{
    return titles(scope, isHanded);
}

QStringList enclosedTitles(const Scope &scope)
{
    return titles(scope, isSentLater);
}

void addOffice(Values &values, const Scope &scope)
{
    const PrintedOn &printed = scope.occasion.printed;
    values.set(u"printed.place"_s, orBlank(printed.place));
    values.set(u"printed.on"_s,
               printed.on.isValid() ? scope.phrasing.date(printed.on) : blank.toString());
    values.set(u"printed.author"_s, orBlank(printed.author));
    values.set(u"office"_s, linesOf(scope.occasion.profile.ownAddress, scope));
    values.set(u"victimSupportOffice"_s,
               linesOf(scope.occasion.profile.victimSupportOffice, scope));
}

void addTransmission(Values &values, const Scope &scope)
{
    if (scope.sheet.kind == law::PaperKind::Inf)
        values.set(u"information.title"_s, titleOf(scope.sheet, scope));
    values.set(u"documents.handed"_s, handedTitles(scope));
    values.set(u"documents.enclosed"_s, enclosedTitles(scope));
    values.set(u"residence.court"_s, residenceCourt(scope));
    std::optional<QString> target;
    for (const int index : scope.sheet.steps) {
        const law::Step &step = scope.step(index);
        if (step.lastUsable)
            target = scope.phrasing.date(*step.lastUsable);
    }
    values.set(u"limit.target"_s, target);
}

void addCivilParty(Values &values, const Scope &scope)
{
    const auto &parties = scope.occasion.judgment.civilParties;
    const auto index = scope.sheet.civilParty;
    const law::CivilParty party = index ? parties.at(*index) : law::CivilParty();
    values.set(u"party.name"_s, orBlank(party.name));
    values.set(u"party.damages"_s,
               party.damages ? scope.phrasing.money(*party.damages) : blank.toString());
}

Values valuesOf(const Scope &scope)
{
    Values values;
    addPerson(values, scope);
    addDecision(values, scope);
    addPenalties(values, scope);
    addMoney(values, scope);
    addMentions(values, scope);
    addAppointments(values, scope);
    addOffice(values, scope);
    addTransmission(values, scope);
    addCivilParty(values, scope);
    if (scope.sheet.kind == law::PaperKind::Memo)
        addMemo(values, scope);
    if (scope.sheet.kind == law::PaperKind::Cjn || scope.sheet.kind == law::PaperKind::Ann)
        addRecord(values, scope);
    return values;
}

} // namespace bex::papers
