// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Facts.h"

#include "models/papers/About.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/values/DecisionWords.h"
#include "models/papers/values/PaperTitles.h"
#include "models/papers/values/SpokenLanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using law::PaperKind;

bool isTransmission(const Sheet &sheet)
{
    return sheet.kind == PaperKind::Tra && !sheet.personsPart;
}

bool isSignedByTheProsecutor(const Sheet &sheet)
{
    return sheet.kind == PaperKind::Ome || sheet.kind == PaperKind::Inf || isTransmission(sheet);
}

bool statesWholeIdentity(const Sheet &sheet)
{
    return sheet.kind == PaperKind::Rcp || isTransmission(sheet);
}

/// Adds facts by name; what is not known is not asked for.
class Adder final
{
public:
    Adder(Facts &facts, const Scope &scope)
        : m_facts(facts)
        , m_scope(scope)
    {
    }

    void add(const QString &what, const QString &text) { m_facts.push_back(Fact{what, text}); }
    void add(const QString &what, const std::optional<QString> &text)
    {
        if (text && !text->trimmed().isEmpty())
            add(what, asEntered(*text));
    }
    void addLines(const QString &what, const law::ServiceAddress &service)
    {
        for (const QString &line : linesOf(service))
            add(what, line);
    }

private:
    Facts &m_facts;
    const Scope &m_scope;
};

void addIdentity(Adder &adder, const Scope &scope)
{
    const law::Person &person = scope.occasion.judgment.person;
    adder.add(u"nom"_s, fullName(person));
    if (!statesPenalties(scope.sheet))
        return;
    adder.add(u"nom d'usage"_s, person.usageName);
    if (person.birthDate)
        adder.add(u"date de naissance"_s,
                  person.birthDate->day ? scope.phrasing.calendarDay(*person.birthDate->day)
                                        : QString::number(person.birthDate->year));
    adder.add(u"adresse"_s, person.address);
    if (!statesWholeIdentity(scope.sheet))
        return;
    adder.add(u"lieu de naissance"_s, person.birthPlace);
    adder.add(u"pays de naissance"_s, person.birthCountry);
    adder.add(u"nationalité"_s, person.nationality);
    adder.add(u"téléphone"_s, person.phone);
    if (isForeignLanguage(person, scope.templates))
        adder.add(u"langue"_s, languageWords(scope));
    if (person.protection == law::Protection::Tutelle)
        adder.add(u"mesure de protection"_s, scope.say(u"protection.tutelle"));
    if (person.protection == law::Protection::Curatelle)
        adder.add(u"mesure de protection"_s, scope.say(u"protection.curatelle"));
    if (person.lawyer) {
        adder.add(u"avocat"_s, person.lawyer->name);
        adder.add(u"barreau de l'avocat"_s, person.lawyer->bar);
    }
}

void addDecision(Adder &adder, const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    adder.add(u"siège de la juridiction"_s,
              scope.phrasing.of(asEntered(judgment.court.judicialCourt)));
    adder.add(u"date de la décision"_s, scope.phrasing.date(judgment.pronouncedOn));
    adder.add(u"numéro de parquet"_s, orBlank(judgment.parquetNumber));
    if (statesPenalties(scope.sheet))
        adder.add(u"nature de la décision"_s, natureWords(scope));
    if (statesPenalties(scope.sheet) || scope.sheet.kind == PaperKind::Bor)
        adder.add(u"numéro de minute"_s, orBlank(judgment.minuteNumber));
}

void addOffences(Adder &adder, const Scope &scope)
{
    for (const law::Offence &offence : scope.occasion.judgment.offences) {
        adder.add(u"infraction"_s, orBlank(offence.label));
        adder.add(u"code NATINF"_s, offence.natinf);
        adder.add(u"lieu de l'infraction"_s, offence.place);
        if (offence.committedOn)
            adder.add(u"date de l'infraction"_s, scope.phrasing.calendarDay(*offence.committedOn));
        if (offence.recidivism.value_or(false))
            adder.add(u"récidive"_s, scope.say(u"offence.recidivism"));
    }
    for (const law::CivilParty &party : scope.occasion.judgment.civilParties) {
        if (!party.damages)
            continue;
        adder.add(u"dommages et intérêts"_s, scope.phrasing.money(*party.damages));
        adder.add(u"partie civile"_s, orBlank(party.name));
    }
}

void addServed(Adder &adder, const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    for (const auto &each : judgment.revocations.value_or(std::vector<law::Revocation>())) {
        adder.add(u"sursis révoqué"_s, scope.phrasing.duration(each.length));
        adder.add(u"sursis révoqué, précision"_s, each.note);
    }
    for (const auto &each : judgment.detention.value_or(std::vector<law::Detention>()))
        adder.add(u"détention à déduire"_s, scope.phrasing.days(each.days));
}

void addSignature(Adder &adder, const Scope &scope)
{
    const PrintedOn &printed = scope.occasion.printed;
    // The prosecutor writes the date of the order (D. 48-2-5).
    if (scope.sheet.kind != PaperKind::Ome)
        adder.add(u"date du document"_s,
                  printed.on.isValid() ? scope.phrasing.date(printed.on) : blank.toString());
    if (scope.sheet.kind != PaperKind::Rec)
        adder.add(u"lieu du document"_s, orBlank(printed.place));
    // Who signs for the prosecutor or the director of the registry (R. 55-5) writes their name.
    if (!isSignedByTheProsecutor(scope.sheet) && scope.sheet.kind != PaperKind::Bor)
        adder.add(u"auteur du document"_s, orBlank(printed.author));
}

void addDocuments(Adder &adder, const Scope &scope)
{
    QStringList titles;
    if (scope.sheet.kind == PaperKind::Rec || isTransmission(scope.sheet))
        titles = handedTitles(scope);
    if (scope.sheet.kind == PaperKind::Late)
        titles = enclosedTitles(scope);
    for (const Sheet &sheet : scope.sheets) {
        const Template &form = scope.templates.form(formOf(sheet), scope.templates.french());
        const QString model = formOf(sheet) + u' ' + versionOf(form);
        if (titles.removeOne(titleWithVersion(sheet, scope))) {
            adder.add(u"document de la liste"_s, titleOf(sheet, scope));
            adder.add(u"modèle du document de la liste"_s, model);
        }
    }
}

void addTreasury(Adder &adder, const Scope &scope)
{
    const law::CourtProfile &profile = scope.occasion.profile;
    if (scope.sheet.kind == PaperKind::Bor || scope.occasion.plan.money)
        adder.addLines(u"comptable public"_s, profile.accountant);
    if (scope.sheet.kind == PaperKind::Rcp && scope.occasion.plan.money)
        adder.add(u"moyens de paiement"_s, orBlank(profile.meansOfPayment));
    if (scope.sheet.kind != PaperKind::Bor)
        return;
    for (const int index : scope.sheet.steps) {
        if (const auto target = scope.step(index).lastUsable)
            adder.add(u"date d'envoi au comptable"_s, scope.phrasing.date(*target));
    }
}

void addReplaced(Adder &adder, const Scope &scope)
{
    const ReplacedPaper *former = replacedBy(scope);
    if (former == nullptr)
        return;
    adder.add(u"pièce remplacée"_s, former->reference);
    adder.add(u"date de la pièce remplacée"_s, scope.phrasing.calendarDay(former->on));
}

void addOwn(Adder &adder, const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    const law::CourtProfile &profile = scope.occasion.profile;
    if (scope.sheet.kind == PaperKind::Rec) {
        const auto lawyer = judgment.person.lawyer.value_or(law::Lawyer());
        adder.add(u"langue"_s, languageWords(scope));
        adder.add(u"interprète"_s, orBlank(judgment.person.interpreter));
        adder.add(u"avocat"_s, orBlank(lawyer.name));
    }
    if (scope.sheet.kind == PaperKind::Late || scope.sheet.personsPart)
        adder.addLines(u"adresse du bureau"_s, profile.ownAddress);
    if (isTransmission(scope.sheet))
        adder.add(u"tribunal du domicile"_s, residenceCourt(scope));
    if (scope.sheet.kind != PaperKind::Pcn || !scope.sheet.civilParty)
        return;
    const auto &party = judgment.civilParties.at(*scope.sheet.civilParty);
    adder.add(u"partie civile"_s, orBlank(party.name));
    adder.add(u"dommages et intérêts"_s,
              party.damages ? scope.phrasing.money(*party.damages) : blank.toString());
    adder.addLines(u"bureau d'aide aux victimes"_s, profile.victimSupportOffice);
}

} // namespace

QStringList fragments(QStringView sentence)
{
    QStringList parts;
    for (qsizetype from = 0; from < sentence.size();) {
        const qsizetype open = sentence.indexOf(u"{{", from);
        const qsizetype end = open < 0 ? sentence.size() : open;
        parts += sentence.sliced(from, end - from).toString().trimmed();
        from = open < 0 ? end : sentence.indexOf(u"}}", open) + 2;
    }
    parts.removeAll(QString());
    return parts;
}

Facts factsOf(const Scope &scope)
{
    Facts facts;
    Adder adder(facts, scope);
    const PaperKind kind = scope.sheet.kind;
    addIdentity(adder, scope);
    addDecision(adder, scope);
    addSignature(adder, scope);
    addDocuments(adder, scope);
    addOwn(adder, scope);
    if (statesPenalties(scope.sheet))
        addPenaltyFacts(facts, scope);
    if (kind == PaperKind::Rcp)
        addOffences(adder, scope);
    if (kind == PaperKind::Rcp || kind == PaperKind::Inf || isTransmission(scope.sheet))
        addServed(adder, scope);
    if (kind == PaperKind::Rcp || kind == PaperKind::Bor) {
        addTreasury(adder, scope);
        addMoneyFacts(facts, scope);
    }
    addReplaced(adder, scope);
    addAppointmentFacts(facts, scope);
    addMentionFacts(facts, scope);
    return facts;
}

} // namespace bex::papers
