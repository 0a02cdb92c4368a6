// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

/// What the JAP would have dealt with here.
bool isMatterOfTheJap(const Subject &s)
{
    if (asks::isHomeDetention(s) || asks::isSupervision(s))
        return true;
    if (asks::isPenalConstraint(s))
        return asks::isConstraintHandled(s);
    // Every summons of the article was then a JAP's, for who lives elsewhere (BEX-84).
    if (asks::isCourse(s))
        return s.facts.version == LawVersion::V3 && asks::livesElsewhere(s) && asks::isOldCourse(s);
    if (asks::isCommunityService(s))
        return asks::isServiceAccepted(s);
    const bool firm = (asks::isFirmWithinYear(s) || asks::isFirmWithinOld(s)) &&
                      (asks::isSummonsMode(s) || asks::isAdjusted(s));
    return firm || (asks::isFollowed(s) && asks::isProbationAlone(s));
}

/// D. 49-75 and following: the JAP of Paris, whatever the residence.
void transmitToParis(const Subject &subject, PlanDraft &draft)
{
    transmit(subject, draft, bex47.id, {"ressort.paris", {}});
}

/// The court is that of Paris: its JAP is both the local one and the competent one.
void summonInParis(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (step.act != Act::Summons || step.to != Recipient::Jap)
            continue;
        alsoBy(step, bex49m.id, subject.facts);
        step.because.push_back({"ressort.paris_here", {}});
    }
}

bool isTerrorismInParis(const Subject &s)
{
    return !s.facts.terrorismElsewhere &&
           std::ranges::any_of(s.facts.judgment.offences, [](const Offence &offence) {
               return offence.terrorism.value_or(false);
           });
}

constexpr Condition terrorismInParis{"terrorism_in_paris", isTerrorismInParis};
constexpr Condition when49m[]{when::convicted, when::naturalPerson, terrorismInParis};

constexpr Condition matterOfTheJap{"matter_of_the_jap", isMatterOfTheJap};

constexpr Condition when47[]{when::convicted,
                             when::naturalPerson,
                             when::terrorismElsewhere,
                             matterOfTheJap,
                             when::knownFree};

} // namespace

constinit const Rule bex47{
    RuleId("BEX-47"), since2015, Scope::EachPenalty, when47, transmitToParis};
constinit const Rule bex49m{RuleId("BEX-49m"), since2015, Scope::Decision, when49m, summonInParis};

} // namespace bex::law
