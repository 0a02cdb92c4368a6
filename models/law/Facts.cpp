// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Facts.h"

#include "models/law/AmountDue.h"

#include <algorithm>

namespace bex::law
{

namespace
{

QString folded(const QString &courtName)
{
    return courtName.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// CJPM L. 611-2: until 21. Unknown birth: nothing says that 21 was reached.
std::optional<bool> isUnder21(const Judgment &judgment)
{
    const auto &birth = judgment.person.birthDate;
    return birth ? isYoungerThan(*birth, 21, judgment.pronouncedOn) : true;
}

/// A year of birth leaves open who follows the person, or whether a committal may be deferred.
bool isAgeOpen(const Judgment &judgment)
{
    const auto atFacts = minorAtFacts(judgment);
    return !atFacts || (*atFacts && !isUnder21(judgment));
}

bool isTerrorism(const Judgment &judgment)
{
    return std::ranges::any_of(judgment.offences, [](const Offence &offence) {
        return offence.terrorism.value_or(false);
    });
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

Facts::Facts(const Judgment &theJudgment, const AppliedLaw &theLaw)
    : judgment(theJudgment)
    , law(theLaw)
    , book(law.book())
    , calendar(book, judgment.court.region.value_or(Region::Metropole))
    , version(law.version())
    , ressort(ressortOf(judgment))
    , minor(isMinorAtFacts(judgment))
    , juvenile(minor && isUnder21(judgment).value_or(false))
    , ageOpen(isAgeOpen(judgment))
    , terrorismElsewhere(isTerrorism(judgment) && folded(judgment.court.judicialCourt) != u"paris")
    , firm(effectiveFirm(judgment, law))
    , remedies(remediesOf(judgment, law, calendar))
    , money(amountDue(judgment, law))
{
}

} // namespace bex::law
