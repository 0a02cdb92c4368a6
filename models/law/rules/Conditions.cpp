// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"

#include "models/law/Remedies.h"

#include <algorithm>

namespace bex::law::asks
{

namespace
{

const Imprisonment *firmOf(const Subject &s)
{
    return s.penalty < 0 ? nullptr : countedFirmPart(s.facts.penalty(s.penalty));
}

bool isMode(const Subject &s, FirmMode mode)
{
    const auto *prison = firmOf(s);
    return prison && prison->mode == mode;
}

bool isFirmClass(const Subject &s, FirmClass firmClass)
{
    return isFirmSettled(s) && s.facts.firm->effective.firmClass == firmClass;
}

bool isSuspension(const Subject &s, SuspensionKind kind)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return prison && prison->suspended && prison->suspended->kind == kind;
}

bool carriesWarrant(const Penalty &penalty)
{
    const auto *prison = countedFirmPart(penalty);
    return prison &&
           (prison->mode == FirmMode::Committal || prison->mode == FirmMode::ArrestWarrant);
}

/// An order that puts the person in prison at the hearing: a person who is there.
/// Whoever is away is looked for (BEX-40).
bool isImprisonedBy(const Penalty &penalty, Presence presence)
{
    const auto *prison = countedFirmPart(penalty);
    if (!prison)
        return false;
    if (prison->mode == FirmMode::ArrestWarrant)
        return presence == Presence::Present;
    const bool keptInDetention = prison->mode == FirmMode::Adjustment && prison->adjustment &&
                                 prison->adjustment->inDetention.value_or(false);
    const bool committed = prison->mode == FirmMode::Committal &&
                           (presence == Presence::Present || presence == Presence::Left);
    return committed || keptInDetention;
}

bool isImprisoned(const Facts &facts)
{
    const Judgment &judgment = facts.judgment;
    const auto custody = judgment.person.custody;
    return custody == Custody::ThisCase || custody == Custody::OtherCase ||
           std::ranges::any_of(judgment.penalties, [&](const Penalty &penalty) {
               return isImprisonedBy(penalty, judgment.presence);
           });
}

std::optional<bool> provisionalOf(const Subject &s)
{
    return s.facts.penalty(s.penalty).provisionalExecution;
}

} // namespace

bool isConviction(const Subject &s)
{
    return s.facts.judgment.outcome == Outcome::Conviction;
}

bool isExemption(const Subject &s)
{
    return s.facts.judgment.outcome == Outcome::Exemption;
}

bool isAdjournment(const Subject &s)
{
    return s.facts.judgment.outcome == Outcome::Adjournment;
}

bool isGuilty(const Subject &s)
{
    return isConviction(s) || isExemption(s);
}

bool hasRemedyPending(const Subject &s)
{
    return isRemedyPending(s.facts.judgment);
}

bool isRecidivist(const Subject &s)
{
    return bex::law::isRecidivist(s.facts.judgment);
}

bool owesMoney(const Subject &s)
{
    return s.facts.money.has_value();
}

bool owesDamages(const Subject &s)
{
    return std::ranges::any_of(s.facts.judgment.civilParties, [](const CivilParty &party) {
        return party.natural.value_or(false) && party.damages && !party.damages->isZero();
    });
}

bool isNaturalPerson(const Subject &s)
{
    return s.facts.judgment.person.kind == PersonKind::Natural;
}

bool isLegalPerson(const Subject &s)
{
    return !isNaturalPerson(s);
}

bool isAgeKnown(const Subject &s)
{
    return !s.facts.ageOpen;
}

bool isAdult(const Subject &s)
{
    return !s.facts.juvenile && isAgeKnown(s);
}

bool isJuvenile(const Subject &s)
{
    return s.facts.juvenile;
}

bool isAtCounter(const Subject &s)
{
    return s.facts.judgment.presence == Presence::Present && !isImprisoned(s.facts);
}

bool isNotAtCounter(const Subject &s)
{
    return s.facts.judgment.presence != Presence::Present && !isImprisoned(s.facts);
}

bool isKnownFree(const Subject &s)
{
    return s.facts.judgment.person.custody.has_value() && !isImprisoned(s.facts);
}

bool isDetainedOrAdjusted(const Subject &s)
{
    return isImprisoned(s.facts) || s.facts.judgment.person.custody == Custody::Adjusted;
}

bool isCustodyUnknown(const Subject &s)
{
    return !s.facts.judgment.person.custody.has_value() && !isImprisoned(s.facts);
}

bool isImprisonedThisCase(const Subject &s)
{
    return isImprisoned(s.facts) && !isImprisonedOtherCase(s);
}

bool isImprisonedOtherCase(const Subject &s)
{
    return s.facts.judgment.person.custody == Custody::OtherCase;
}

bool isSameRessort(const Subject &s)
{
    return livesHere(s) && !isTerrorismElsewhere(s);
}

bool isOtherRessort(const Subject &s)
{
    return livesElsewhere(s) && !isTerrorismElsewhere(s);
}

bool livesHere(const Subject &s)
{
    return s.facts.ressort == Ressort::Same;
}

bool livesElsewhere(const Subject &s)
{
    return s.facts.ressort == Ressort::Other;
}

bool isTerrorismElsewhere(const Subject &s)
{
    return s.facts.terrorismElsewhere && since2015.contains(s.facts.version);
}

bool isResidenceUnknown(const Subject &s)
{
    return s.facts.ressort == Ressort::Unknown;
}

bool isReinforcedSettledHere(const Subject &s)
{
    return isOtherRessort(s) && s.facts.figure(Parameter::ReinforcedElsewhereChoice) == 1;
}

bool isReinforcedHere(const Subject &s)
{
    return isSameRessort(s) || isReinforcedSettledHere(s);
}

bool isCourtOfAppeal(const Subject &s)
{
    return s.facts.judgment.court.kind == CourtKind::CourtOfAppeal;
}

bool hasFirmPart(const Subject &s)
{
    return firmOf(s) != nullptr;
}

bool isFirmSettled(const Subject &s)
{
    return s.facts.firm && !s.facts.firm->effective.ambiguous && !s.facts.firm->isOpen;
}

bool isFirmNil(const Subject &s)
{
    return isFirmClass(s, FirmClass::Nil);
}

bool isFirmUpToSixMonths(const Subject &s)
{
    return isFirmClass(s, FirmClass::UpToSixMonths);
}

bool isFirmWithinYear(const Subject &s)
{
    return isFirmUpToSixMonths(s) || isFirmClass(s, FirmClass::UpToTwelveMonths);
}

bool isFirmOver(const Subject &s)
{
    return isFirmClass(s, FirmClass::Over);
}

bool isFirmWithinOld(const Subject &s)
{
    return isFirmClass(s, FirmClass::Within);
}

bool isSummonsMode(const Subject &s)
{
    return isNoneMode(s) || isMode(s, FirmMode::Summons474);
}

bool isNoneMode(const Subject &s)
{
    return isMode(s, FirmMode::None);
}

bool isAdjusted(const Subject &s)
{
    return isMode(s, FirmMode::Adjustment);
}

bool isDeferredCommittal(const Subject &s)
{
    return isMode(s, FirmMode::DeferredCommittal);
}

bool isWarrant(const Subject &s)
{
    return s.penalty >= 0 && carriesWarrant(s.facts.penalty(s.penalty));
}

bool isFollowed(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return prison && prison->suspended && prison->suspended->kind != SuspensionKind::SursisSimple;
}

bool isProbation(const Subject &s)
{
    return isPlainProbation(s) || isReinforcedProbation(s);
}

bool isPlainProbation(const Subject &s)
{
    return isSuspension(s, SuspensionKind::SursisProbatoire);
}

bool isReinforcedProbation(const Subject &s)
{
    return isSuspension(s, SuspensionKind::SursisProbatoireRenforce);
}

bool isProbationAlone(const Subject &s)
{
    return !hasFirmPart(s) || isFirmNil(s);
}

bool isProvisional(const Subject &s)
{
    return provisionalOf(s) == true;
}

bool isNotProvisional(const Subject &s)
{
    return provisionalOf(s) == false;
}

bool isProvisionalUnknown(const Subject &s)
{
    return !provisionalOf(s).has_value();
}

bool isHomeDetention(const Subject &s)
{
    return s.facts.as<HomeDetention>(s.penalty) != nullptr;
}

bool isCommunityService(const Subject &s)
{
    return s.facts.as<CommunityService>(s.penalty) != nullptr;
}

bool isServiceAccepted(const Subject &s)
{
    const auto *service = s.facts.as<CommunityService>(s.penalty);
    return service && (service->consent == Consent::Given || service->consent == Consent::Written);
}

bool isPenalConstraint(const Subject &s)
{
    return s.facts.as<PenalConstraint>(s.penalty) != nullptr;
}

bool isConstraintHandled(const Subject &s)
{
    const bool ownText = s.facts.version == LawVersion::V2b || s.facts.version == LawVersion::V3;
    return isPenalConstraint(s) && !(ownText && isDetainedOrAdjusted(s));
}

bool isCourse(const Subject &s)
{
    return s.facts.as<Course>(s.penalty) != nullptr;
}

bool isOldCourse(const Subject &s)
{
    const auto *course = s.facts.as<Course>(s.penalty);
    return course &&
           (course->course == CourseKind::RoadSafety || course->course == CourseKind::Citizenship);
}

bool isSupervision(const Subject &s)
{
    const auto *text = s.facts.as<TextPenalty>(s.penalty);
    return text && text->kind == TextPenaltyKind::SocioJudicialSupervision;
}

bool isOtherPenalty(const Subject &s)
{
    const auto *text = s.facts.as<TextPenalty>(s.penalty);
    return text && text->kind == TextPenaltyKind::Other;
}

bool isYouthMeasure(const Subject &s)
{
    return isOtherPenalty(s) || s.facts.as<Reparation>(s.penalty);
}

} // namespace bex::law::asks
