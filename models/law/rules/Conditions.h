// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/rules/Rule.h"

/// The questions that rows share, each answered by yes or no.
namespace bex::law::asks
{

bool isConviction(const Subject &s);
bool isExemption(const Subject &s);
bool isAdjournment(const Subject &s);
bool isGuilty(const Subject &s);
bool hasRemedyPending(const Subject &s);

bool isRecidivist(const Subject &s);
/// The accountant has something to collect.
bool owesMoney(const Subject &s);
/// Damages to a civil party who is a natural person.
bool owesDamages(const Subject &s);

bool isNaturalPerson(const Subject &s);
bool isLegalPerson(const Subject &s);
bool isAgeKnown(const Subject &s);
bool isAdult(const Subject &s);
bool isJuvenile(const Subject &s);
bool isAtCounter(const Subject &s);
bool isNotAtCounter(const Subject &s);
bool isKnownFree(const Subject &s);
bool isDetainedOrAdjusted(const Subject &s);
bool isCustodyUnknown(const Subject &s);
bool isImprisonedThisCase(const Subject &s);
bool isImprisonedOtherCase(const Subject &s);

/// Lives in this ressort, or in another; where the JAP of Paris is competent, neither.
bool isSameRessort(const Subject &s);
bool isOtherRessort(const Subject &s);
bool livesHere(const Subject &s);
bool livesElsewhere(const Subject &s);
bool isTerrorismElsewhere(const Subject &s);
bool isResidenceUnknown(const Subject &s);
/// The court has settled that reinforced probation is summoned here all the same (BEX-53b).
bool isReinforcedSettledHere(const Subject &s);
bool isReinforcedHere(const Subject &s);
bool isCourtOfAppeal(const Subject &s);

bool hasFirmPart(const Subject &s);
bool isFirmSettled(const Subject &s);
bool isFirmNil(const Subject &s);
bool isFirmUpToSixMonths(const Subject &s);
bool isFirmWithinYear(const Subject &s);
bool isFirmOver(const Subject &s);
bool isFirmWithinOld(const Subject &s);
bool isSummonsMode(const Subject &s);
bool isNoneMode(const Subject &s);
bool isAdjusted(const Subject &s);
bool isDeferredCommittal(const Subject &s);
bool isWarrant(const Subject &s);

/// A suspension that somebody follows: every kind but the simple one.
bool isFollowed(const Subject &s);
bool isProbation(const Subject &s);
bool isPlainProbation(const Subject &s);
bool isReinforcedProbation(const Subject &s);
bool isProbationAlone(const Subject &s);
bool isProvisional(const Subject &s);
bool isNotProvisional(const Subject &s);
bool isProvisionalUnknown(const Subject &s);

bool isHomeDetention(const Subject &s);
bool isCommunityService(const Subject &s);
/// With the consent of the person, given at the hearing or in writing.
bool isServiceAccepted(const Subject &s);
bool isPenalConstraint(const Subject &s);
/// At the counter: BEX-59b prevails over BEX-04 once D. 49-83 exists.
bool isConstraintHandled(const Subject &s);
bool isCourse(const Subject &s);
/// The two courses that 4° named before 24 March 2020.
bool isOldCourse(const Subject &s);
bool isSupervision(const Subject &s);
/// A penalty or a measure in the court's own words.
bool isOtherPenalty(const Subject &s);
/// What the youth service follows though D. 48-2 does not name it: a reparation, and an educational
/// measure, which the contract carries in the court's own words.
bool isYouthMeasure(const Subject &s);

} // namespace bex::law::asks

/// The same as named conditions, for the tables of the rows.
namespace bex::law::when
{

inline constexpr Condition convicted{"convicted", asks::isConviction};
inline constexpr Condition exempted{"exempted", asks::isExemption};
inline constexpr Condition adjourned{"adjourned", asks::isAdjournment};
inline constexpr Condition guilty{"guilty", asks::isGuilty};
inline constexpr Condition remedyPending{"remedy_pending", asks::hasRemedyPending};

inline constexpr Condition moneyDue{"money_due", asks::owesMoney};
inline constexpr Condition damages{"damages_to_a_natural_person", asks::owesDamages};

inline constexpr Condition naturalPerson{"natural_person", asks::isNaturalPerson};
inline constexpr Condition legalPerson{"legal_person", asks::isLegalPerson};
inline constexpr Condition ageKnown{"age_known", asks::isAgeKnown};
inline constexpr Condition adult{"adult", asks::isAdult};
inline constexpr Condition juvenile{"juvenile", asks::isJuvenile};
inline constexpr Condition atCounter{"at_counter", asks::isAtCounter};
inline constexpr Condition notAtCounter{"not_at_counter", asks::isNotAtCounter};
inline constexpr Condition knownFree{"known_free", asks::isKnownFree};
inline constexpr Condition detainedOrAdjusted{"detained_or_adjusted", asks::isDetainedOrAdjusted};
inline constexpr Condition custodyUnknown{"custody_unknown", asks::isCustodyUnknown};
inline constexpr Condition imprisonedThisCase{"imprisoned_this_case", asks::isImprisonedThisCase};
inline constexpr Condition imprisonedOtherCase{"imprisoned_other_case",
                                               asks::isImprisonedOtherCase};

inline constexpr Condition sameRessort{"same_ressort", asks::isSameRessort};
inline constexpr Condition otherRessort{"other_ressort", asks::isOtherRessort};
inline constexpr Condition livesHere{"lives_here", asks::livesHere};
inline constexpr Condition livesElsewhere{"lives_elsewhere", asks::livesElsewhere};
inline constexpr Condition terrorismElsewhere{"terrorism_elsewhere", asks::isTerrorismElsewhere};
inline constexpr Condition residenceUnknown{"residence_unknown", asks::isResidenceUnknown};
inline constexpr Condition reinforcedHere{"reinforced_here", asks::isReinforcedHere};
inline constexpr Condition courtOfAppeal{"court_of_appeal", asks::isCourtOfAppeal};

inline constexpr Condition firmPart{"firm_part", asks::hasFirmPart};
inline constexpr Condition firmNil{"firm_nil", asks::isFirmNil};
inline constexpr Condition firmUpToSixMonths{"firm_up_to_six_months", asks::isFirmUpToSixMonths};
inline constexpr Condition firmWithinYear{"firm_within_year", asks::isFirmWithinYear};
inline constexpr Condition firmOver{"firm_over", asks::isFirmOver};
/// Within the one threshold of the law before 24 March 2020.
inline constexpr Condition firmWithinOld{"firm_within_old", asks::isFirmWithinOld};
inline constexpr Condition summonsMode{"summons_mode", asks::isSummonsMode};
inline constexpr Condition noneMode{"none_mode", asks::isNoneMode};
inline constexpr Condition adjusted{"adjusted", asks::isAdjusted};
inline constexpr Condition deferredCommittal{"deferred_committal", asks::isDeferredCommittal};
inline constexpr Condition warrant{"warrant", asks::isWarrant};

inline constexpr Condition probation{"probation", asks::isProbation};
inline constexpr Condition plainProbation{"plain_probation", asks::isPlainProbation};
inline constexpr Condition reinforcedProbation{"reinforced_probation", asks::isReinforcedProbation};
/// No firm part beside it, or one wholly covered by detention (BEX-49i).
inline constexpr Condition probationAlone{"probation_alone", asks::isProbationAlone};
inline constexpr Condition provisional{"provisional", asks::isProvisional};
inline constexpr Condition notProvisional{"not_provisional", asks::isNotProvisional};
inline constexpr Condition provisionalUnknown{"provisional_unknown", asks::isProvisionalUnknown};

inline constexpr Condition homeDetention{"home_detention", asks::isHomeDetention};
inline constexpr Condition communityService{"community_service", asks::isCommunityService};
inline constexpr Condition course{"course", asks::isCourse};
/// FR: suivi socio-judiciaire.
inline constexpr Condition supervision{"socio_judicial_supervision", asks::isSupervision};

} // namespace bex::law::when
