// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Facts.h"

#include "models/law/AmountDue.h"
#include "models/law/Version.h"

namespace bex::law
{

namespace
{

QString folded(const QString &courtName)
{
    return courtName.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

Ressort ressortOf(const Judgment &judgment)
{
    const auto &residence = judgment.person.residence;
    if (!residence)
        return Ressort::Unknown;
    if (residence->sameRessort)
        return *residence->sameRessort ? Ressort::Same : Ressort::Other;
    switch (residence->kind) {
    case ResidenceKind::None:
    case ResidenceKind::Abroad:
        // CPP 712-10: nobody resident in France goes to the JAP of the court that tried.
        return Ressort::Same;
    case ResidenceKind::Unknown:
        return Ressort::Unknown;
    case ResidenceKind::Domiciliation:
        if (!residence->judicialCourt)
            return Ressort::Same;
        break;
    case ResidenceKind::Fixed:
        if (!residence->judicialCourt)
            return Ressort::Unknown;
        break;
    }
    return folded(*residence->judicialCourt) == folded(judgment.court.judicialCourt)
               ? Ressort::Same
               : Ressort::Other;
}

} // namespace

Facts::Facts(const Judgment &theJudgment, const LawBook &theBook, const Practice &thePractice)
    : judgment(theJudgment)
    , book(theBook)
    , practice(thePractice)
    , calendar(book, judgment.court.region.value_or(Region::Metropole))
    , version(versionOn(judgment.pronouncedOn))
    , ressort(ressortOf(judgment))
    , minor(isMinorAtFacts(judgment))
    , firm(effectiveFirm(judgment, book))
    , remedies(remediesOf(judgment, book, calendar))
    , money(amountDue(judgment, book))
{
}

int Facts::figure(Parameter parameter) const
{
    const auto own = practice.overrides.find(parameter);
    return own == practice.overrides.end() ? book.value(parameter, day()).value : own->second;
}

Confidence Facts::confidence(Parameter parameter) const
{
    return practice.overrides.contains(parameter) ? Confidence::Verified
                                                  : book.value(parameter, day()).confidence;
}

} // namespace bex::law
