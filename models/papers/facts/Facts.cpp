// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Facts.h"

#include "models/papers/About.h"
#include "models/papers/Glossary.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/facts/Adder.h"
#include "models/papers/values/DecisionWords.h"
#include "models/papers/values/PaperTitles.h"
#include "models/papers/values/SpokenLanguage.h"
#include "models/papers/values/ValueGroups.h"

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

bool isForTheTreasury(const Sheet &sheet)
{
    return sheet.kind == PaperKind::Bor || sheet.kind == PaperKind::Ann;
}

bool statesWholeIdentity(const Sheet &sheet)
{
    return sheet.kind == PaperKind::Rcp || sheet.kind == PaperKind::Cjn || isTransmission(sheet);
}

/// Of use to those who meet the person.
void addReception(Adder &adder, const Scope &scope)
{
    const law::Person &person = scope.occasion.judgment.person;
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
    const auto said = [&scope](const std::optional<QString> &french) -> std::optional<QString> {
        return inWordsOf(scope.language, asEntered(french.value_or(QString())));
    };
    adder.add(u"pays de naissance"_s, said(person.birthCountry));
    adder.add(u"nationalité"_s, said(person.nationality));
    if (scope.sheet.kind != PaperKind::Cjn)
        addReception(adder, scope);
}

void addDecision(Adder &adder, const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    adder.add(u"siège de la juridiction"_s,
              scope.phrasing.of(asEntered(judgment.court.judicialCourt)));
    adder.add(u"date de la décision"_s, scope.phrasing.date(judgment.pronouncedOn));
    // The person's sheet has it in its references alone.
    if (scope.sheet.kind != PaperKind::Memo)
        adder.add(u"numéro de parquet"_s, orBlank(judgment.parquetNumber));
    if (statesPenalties(scope.sheet))
        adder.add(u"nature de la décision"_s, natureWords(scope));
    if (statesPenalties(scope.sheet) || isForTheTreasury(scope.sheet))
        adder.add(u"numéro de minute"_s, orBlank(judgment.minuteNumber));
}

void addSignature(Adder &adder, const Scope &scope)
{
    const PrintedOn &printed = scope.occasion.printed;
    // The prosecutor writes the date of the order (D. 48-2-5).
    if (scope.sheet.kind != PaperKind::Ome)
        adder.add(u"date du document"_s,
                  printed.on.isValid() ? scope.phrasing.date(printed.on) : blank.toString());
    const bool isSigned = scope.sheet.kind != PaperKind::Memo;
    if (isSigned && scope.sheet.kind != PaperKind::Rec)
        adder.add(u"lieu du document"_s, orBlank(printed.place));
    // Who signs for the prosecutor or the director of the registry (R. 55-5) writes their name.
    if (isSigned && !isSignedByTheProsecutor(scope.sheet) && scope.sheet.kind != PaperKind::Bor)
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
            if (isReferredTo(sheet, scope))
                adder.add(u"référence du document de la liste"_s, sheet.reference);
        }
    }
}

void addTreasury(Adder &adder, const Scope &scope)
{
    const law::CourtProfile &profile = scope.occasion.profile;
    if (isForTheTreasury(scope.sheet) || scope.occasion.plan.money)
        adder.addLines(u"comptable public"_s, profile.accountant);
    if (scope.sheet.kind == PaperKind::Rcp && scope.occasion.plan.money)
        adder.add(u"moyens de paiement"_s, meansOfPayment(scope));
    if (!isForTheTreasury(scope.sheet))
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

void addSentence(Facts &facts, const Scope &scope, const QString &what, const Sentence &sentence)
{
    for (const QString &part : fragments(scope.sentence(sentence.key)))
        facts.push_back(Fact{what, part});
    for (const auto &[name, text] : sentence.names)
        facts.push_back(Fact{what + u", "_s + name, text});
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
    if (kind == PaperKind::Rcp || kind == PaperKind::Cjn)
        addOffenceFacts(facts, scope);
    if (kind == PaperKind::Rcp)
        addDamageFacts(facts, scope);
    if (statesWholeIdentity(scope.sheet) || kind == PaperKind::Inf)
        addServedFacts(facts, scope);
    // What the person will serve besides, told by who is to say how or where.
    if (kind == PaperKind::Jap || kind == PaperKind::Pr)
        addRevocationFacts(facts, scope);
    if (kind == PaperKind::Rcp || isForTheTreasury(scope.sheet))
        addTreasury(adder, scope);
    if (kind == PaperKind::Rcp || kind == PaperKind::Bor)
        addMoneyFacts(facts, scope);
    if (kind == PaperKind::Ann)
        addCancelledFacts(facts, scope);
    if (kind == PaperKind::Cjn)
        addRecordFacts(facts, scope);
    if (kind == PaperKind::Memo)
        addMemoFacts(facts, scope);
    addReplaced(adder, scope);
    addAppointmentFacts(facts, scope);
    addMentionFacts(facts, scope);
    return facts;
}

} // namespace bex::papers
