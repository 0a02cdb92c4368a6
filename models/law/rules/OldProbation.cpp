// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/OldLaw.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// Probation and community service of decisions before 24 March 2020, and who else is summoned.
namespace bex::law
{

namespace asks
{

bool isOldProbation(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    const bool suspended = prison && prison->suspended &&
                           (prison->suspended->kind == SuspensionKind::Sme ||
                            prison->suspended->kind == SuspensionKind::SursisTig);
    return suspended || isCommunityService(s);
}

bool isOldProbationServed(const Subject &s)
{
    if (isCommunityService(s))
        return isServiceAccepted(s);
    const bool beside = isFirmWithinOld(s) && (isSummonsMode(s) || isAdjusted(s));
    return isOldProbation(s) && (isProbationAlone(s) || beside);
}

bool isAnySummonsOfTheArticle(const Subject &s)
{
    const bool byJap = isFirmWithinOld(s) && (isSummonsMode(s) || isAdjusted(s));
    return byJap || isOldProbationServed(s) || isConstraintHandled(s) || isOldCourse(s);
}

} // namespace asks

namespace
{

void summonProbation(const Subject &subject, PlanDraft &draft)
{
    EnumSet<Mention> mentions{Mention::M1, Mention::M2};
    const bool service = asks::isCommunityService(subject);
    const auto *prison = subject.facts.as<Imprisonment>(subject.penalty);
    if (!service)
        mentions.insert(Mention::M12);
    if (service || prison->suspended->kind == SuspensionKind::SursisTig)
        mentions.insert(Mention::M11);
    const SummonsForm form{
        PaperKind::Spip, Recipient::Spip, mentions, {Copy::C, Copy::D, Copy::J, Copy::S}};
    Step &step = summon(subject, draft, bex60.id, form);
    step.because.push_back({service ? "service.spip_old" : "probation.spip_old", {}});
    setDays(step, subject.facts, Parameter::SpipWindowDays);
}

constexpr Condition oldProbationServed{"old_probation_served", asks::isOldProbationServed};

constexpr Condition when60[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             oldProbationServed,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};

} // namespace

constinit const Rule bex60{
    RuleId("BEX-60"), before2020, Scope::EachPenalty, when60, summonProbation};

} // namespace bex::law
