// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Clock.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

// Decisions of 29 October 2010 to 23 March 2020 (V1 to V3): one threshold, every
// summons of the article in one list, other kinds of probation.
namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr EnumSet<Copy> serviceCopies{Copy::C, Copy::D, Copy::J, Copy::S};

/// Both sums can be shown, be the first of them read in two ways; until one is chosen,
/// no row that looks at the firm length acts.
bool isSumOpen(const Subject &s)
{
    return s.facts.firm && s.facts.firm->isOpen;
}

/// Probation of that time, and community service.
bool isOldProbation(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    const bool suspended = prison && prison->suspended &&
                           (prison->suspended->kind == SuspensionKind::Sme ||
                            prison->suspended->kind == SuspensionKind::SursisTig);
    return suspended || asks::isCommunityService(s);
}

bool isOldProbationServed(const Subject &s)
{
    const auto *service = s.facts.as<CommunityService>(s.penalty);
    if (service)
        return service->consent == Consent::Given || service->consent == Consent::Written;
    const bool beside = asks::isFirmWithinOld(s) && (asks::isSummonsMode(s) || asks::isAdjusted(s));
    return isOldProbation(s) && (asks::isProbationAlone(s) || beside);
}

/// No mode, a summons or an adjustment: above the threshold, none opens a summons.
bool isNotCarriedOutAtOnce(const Subject &s)
{
    return asks::isSummonsMode(s) || asks::isAdjusted(s);
}

bool isOtherCourse(const Subject &s)
{
    return asks::isCourse(s) && !asks::isOldCourse(s);
}

bool isServedByJap(const Subject &s)
{
    return asks::isFirmWithinOld(s) && isNotCarriedOutAtOnce(s);
}

bool isAnySummonsOfTheArticle(const Subject &s)
{
    return isServedByJap(s) || isOldProbationServed(s) || asks::isConstraintHandled(s) ||
           asks::isOldCourse(s);
}

/// A course is no matter of the JAP, be he that of Paris (BEX-49m).
bool isHeldHere(const Subject &s)
{
    return asks::isCourse(s) ? asks::livesHere(s) : asks::isSameRessort(s);
}

/// The penal constraint has had a text of its own for the sending since D. 49-82 (BEX-59c).
bool isSentUnderNoText(const Subject &s)
{
    const bool ownText =
        ofTheConstraintDecree.contains(s.facts.version) && asks::isPenalConstraint(s);
    return isAnySummonsOfTheArticle(s) && !ownText;
}

void summonToJapAndSpip(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    const Facts &facts = subject.facts;
    const EnumSet<Copy> copies = serviceCopies | EnumSet<Copy>{Copy::P};
    const SummonsForm toJap{
        PaperKind::Jap, Recipient::Jap, {Mention::M1, Mention::M2, Mention::M3}, copies};
    Step &jap = summon(subject, draft, rule, toJap);
    jap.because.push_back({"firm.within_old", {facts.firm->effective.endsOn}});
    setDays(jap, facts, Parameter::JapWindowDays);
    draft.wait(subject.penalty, WaitReason::AwaitingJap);
    const SummonsForm toSpip{PaperKind::Spip, Recipient::Spip, {Mention::M1, Mention::M2}, copies};
    Step &spip = summon(subject, draft, rule, toSpip);
    spip.because.push_back({"firm.within_old", {facts.firm->effective.endsOn}});
    setDays(spip, facts, Parameter::SpipWindowDays);
}

void summonFirm(const Subject &subject, PlanDraft &draft)
{
    summonToJapAndSpip(subject, draft, bex45.id);
}

void summonAdjusted(const Subject &subject, PlanDraft &draft)
{
    summonToJapAndSpip(subject, draft, bex45d.id);
}

void leaveToProsecutor(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex45b.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::P};
    step.because.push_back({"firm.over_old", {subject.facts.firm->effective.endsOn}});
    draft.wait(subject.penalty, WaitReason::TimeLimitRunning);
}

/// Nobody could establish whether revoked suspensions were added before D. 48-1-1 (BEX-49f).
void askBothSums(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    draft.ask(
        bex45c.id,
        {u"/revocations"_s},
        {"question.BEX-45c", {facts.firm->effective.endsOn, endWithRevocations(facts.judgment)}});
}

/// BEX-49i: before release too, the prison's service can summon (741-1).
void askWhenProbationBegins(const Subject &subject, PlanDraft &draft)
{
    draft.ask(bex49iOld.id,
              {penaltyPointer(subject.penalty, "suspended"_L1)},
              {"question.BEX-49i.old", {}});
    draft.wait(subject.penalty, WaitReason::TimeLimitRunning);
}

void transmit(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    Step &step = tell(subject, draft, rule, Act::Transmit);
    step.paper = PaperKind::Tra;
    step.to = Recipient::Prosecutor;
    step.mentions = {Mention::M16};
    step.copies = {Copy::C, Copy::D, Copy::J2, Copy::P};
    step.because.push_back({"ressort.all_summonses", {}});
    draft.wait(subject.penalty, WaitReason::OtherRessort);
}

void transmitAll(const Subject &subject, PlanDraft &draft)
{
    transmit(subject, draft, bex46.id);
}

void transmitCourse(const Subject &subject, PlanDraft &draft)
{
    transmit(subject, draft, bex84.id);
}

void summonProbation(const Subject &subject, PlanDraft &draft)
{
    EnumSet<Mention> mentions{Mention::M1, Mention::M2};
    const bool service = asks::isCommunityService(subject);
    const auto *prison = subject.facts.as<Imprisonment>(subject.penalty);
    if (!service)
        mentions.insert(Mention::M12);
    if (service || prison->suspended->kind == SuspensionKind::SursisTig)
        mentions.insert(Mention::M11);
    const SummonsForm form{PaperKind::Spip, Recipient::Spip, mentions, serviceCopies};
    Step &step = summon(subject, draft, bex60.id, form);
    step.because.push_back({service ? "service.spip_old" : "probation.spip_old", {}});
    setDays(step, subject.facts, Parameter::SpipWindowDays);
}

void summonConstraint(const Subject &subject, PlanDraft &draft)
{
    const SummonsForm form{
        PaperKind::Spip, Recipient::Spip, {Mention::M1, Mention::M2}, serviceCopies};
    Step &step = summon(subject, draft, bex59.id, form);
    step.provisional = true; // by law (CP 131-4-1 of 2014)
    step.because.push_back({"constraint.spip", {}});
    setDays(step, subject.facts, Parameter::PenalConstraintWindowDays);
}

void constraintInPrison(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex59b.id, Act::Record);
    step.mentions = {Mention::M1, Mention::M2, Mention::M17};
    step.copies = {Copy::J, Copy::S};
    step.because.push_back({"constraint.detained", {}});
    draft.wait(subject.penalty, WaitReason::Detained);
}

void sendConstraint(const Subject &subject, PlanDraft &draft)
{
    const SummonsForm form{
        PaperKind::Spip, Recipient::Spip, {Mention::M1, Mention::M2}, serviceCopies};
    Step &step = summon(subject, draft, bex59c.id, form);
    step.provisional = true;
    step.because.push_back({"constraint.absent", {}});
    draft.wait(subject.penalty, WaitReason::NotServed);
}

void refuseConstraint(const Subject &subject, PlanDraft &draft)
{
    draft.refuse(
        bex59.id, {u"/penalties/"_s + QString::number(subject.penalty)}, {"refused.BEX-59", {}});
}

void summonToCourse(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    const SummonsForm form{PaperKind::Stg,
                           Recipient::CourseProvider,
                           {Mention::M1, Mention::M2, Mention::M13},
                           {Copy::C, Copy::D, Copy::SVC}};
    Step &step = summon(subject, draft, bex83.id, form);
    step.because.push_back({"course.summons", {}});
    if (const auto &finalOn = facts.remedies.finalOn) {
        restOnRemedies(step, facts);
        const int months = figureFor(step, facts, Parameter::CourseMonths);
        step.deadline = finalOn->earliest.addMonths(months);
        step.because.push_back({"course.deadline", {finalOn->earliest, months, *step.deadline}});
    }
}

void recordCourse(const Subject &subject, PlanDraft &draft)
{
    tell(subject, draft, bex83.id, Act::Record).because.push_back({"course.not_in_4", {}});
}

/// BEX-49n: recorded; sending is offered, no text of that time imposes it.
void recordNotHanded(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex49n.id, Act::Record);
    step.because.push_back({"send_later.offered", {}});
}

/// Art. 7 of décret 2020-81: no mandate, no summons handed, within the threshold.
void leaveToProsecutor72315(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex46c.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::J, Copy::P};
    step.because.push_back({"firm.not_handed_old", {}});
}

constexpr Condition sumOpen{"sum_open", isSumOpen};
constexpr Condition oldProbation{"old_probation", isOldProbation};
constexpr Condition oldProbationServed{"old_probation_served", isOldProbationServed};
constexpr Condition penalConstraint{"penal_constraint", asks::isPenalConstraint};
constexpr Condition constraintHandled{"penal_constraint_at_counter", asks::isConstraintHandled};
constexpr Condition oldCourse{"course_of_4", asks::isOldCourse};
constexpr Condition otherCourse{"course_not_of_4", isOtherCourse};
constexpr Condition heldHere{"held_here", isHeldHere};
constexpr Condition sentUnderNoText{"sent_under_no_text", isSentUnderNoText};
constexpr Condition notCarriedOutAtOnce{"not_carried_out_at_once", isNotCarriedOutAtOnce};
constexpr Condition anySummons{"any_summons_of_the_article", isAnySummonsOfTheArticle};

constexpr Condition when45[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::firmPart,
                             when::firmWithinOld,
                             when::summonsMode,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when45b[]{
    when::convicted, when::naturalPerson, when::firmPart, notCarriedOutAtOnce, when::firmOver};
constexpr Condition when45c[]{when::convicted, when::naturalPerson, when::firmPart, sumOpen};
constexpr Condition when45d[]{when::convicted,
                              when::naturalPerson,
                              when::adult,
                              when::firmPart,
                              when::firmWithinOld,
                              when::adjusted,
                              when::atCounter,
                              when::knownFree,
                              when::sameRessort};
constexpr Condition when46[]{
    when::convicted, when::naturalPerson, anySummons, when::knownFree, when::otherRessort};
constexpr Condition when46c[]{when::convicted,
                              when::naturalPerson,
                              when::firmPart,
                              when::firmWithinOld,
                              when::summonsMode,
                              when::notAtCounter};
constexpr Condition when49n[]{
    when::convicted, when::naturalPerson, sentUnderNoText, when::notAtCounter, heldHere};
constexpr Condition when49i[]{when::convicted,
                              when::naturalPerson,
                              when::firmPart,
                              oldProbation,
                              when::firmOver,
                              notCarriedOutAtOnce,
                              when::knownFree};
constexpr Condition when59[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             constraintHandled,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when59b[]{when::convicted, penalConstraint, when::detainedOrAdjusted};
constexpr Condition when59c[]{when::convicted,
                              when::naturalPerson,
                              when::adult,
                              constraintHandled,
                              when::notAtCounter,
                              when::knownFree,
                              when::sameRessort};
constexpr Condition when59Early[]{penalConstraint};
constexpr Condition when60[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             oldProbationServed,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when83[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             oldCourse,
                             when::atCounter,
                             when::knownFree,
                             heldHere};
constexpr Condition when83Other[]{when::convicted, otherCourse};
constexpr Condition when84[]{
    when::convicted, when::naturalPerson, oldCourse, when::knownFree, when::otherRessort};

} // namespace

constinit const Rule bex45{RuleId("BEX-45"), before2020, Scope::EachPenalty, when45, summonFirm};
constinit const Rule bex45b{
    RuleId("BEX-45b"), before2020, Scope::EachPenalty, when45b, leaveToProsecutor};
constinit const Rule bex45c{
    RuleId("BEX-45c"), before2020, Scope::EachPenalty, when45c, askBothSums};
constinit const Rule bex45d{
    RuleId("BEX-45d"), before2020, Scope::EachPenalty, when45d, summonAdjusted};
constinit const Rule bex46{RuleId("BEX-46"), before2020, Scope::EachPenalty, when46, transmitAll};
constinit const Rule bex46c{
    RuleId("BEX-46c"), before2020, Scope::EachPenalty, when46c, leaveToProsecutor72315};
constinit const Rule bex49n{
    RuleId("BEX-49n"), before2020, Scope::EachPenalty, when49n, recordNotHanded};
constinit const Rule bex49iOld{
    RuleId("BEX-49i"), before2020, Scope::EachPenalty, when49i, askWhenProbationBegins};
constinit const Rule bex59{
    RuleId("BEX-59"), ofTheConstraint, Scope::EachPenalty, when59, summonConstraint};
constinit const Rule bex59b{
    RuleId("BEX-59b"), ofTheConstraintDecree, Scope::EachPenalty, when59b, constraintInPrison};
constinit const Rule bex59c{
    RuleId("BEX-59c"), ofTheConstraintDecree, Scope::EachPenalty, when59c, sendConstraint};
constinit const Rule bex59Early{
    RuleId("BEX-59"), Versions{LawVersion::V1}, Scope::EachPenalty, when59Early, refuseConstraint};
constinit const Rule bex60{
    RuleId("BEX-60"), before2020, Scope::EachPenalty, when60, summonProbation};
constinit const Rule bex83{
    RuleId("BEX-83"), before2020, Scope::EachPenalty, when83, summonToCourse};
constinit const Rule bex83Other{
    RuleId("BEX-83"), before2020, Scope::EachPenalty, when83Other, recordCourse};
constinit const Rule bex84{
    RuleId("BEX-84"), before2020, Scope::EachPenalty, when84, transmitCourse};

} // namespace bex::law
