// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"
#include "models/law/events/EventRows.h"
#include "models/law/events/EventSteps.h"
#include "models/law/events/RemedyNotices.h"
#include "models/law/rules/PlanDraft.h"

// Remedies lodged, withdrawn and decided after the counter. What they stop is the matter of
// the rows of rules/RemedyLodged.cpp; here, who is told.
namespace bex::law
{

namespace
{

bool isOpposedStill(const EventSubject &s)
{
    return isOpposed(s.facts.judgment);
}

bool isNotOpposed(const EventSubject &s)
{
    return !isOpposedStill(s);
}

bool owesMoney(const EventSubject &s)
{
    return s.facts.money.has_value();
}

void tellOfAppeal(const EventSubject &subject, Plan &plan)
{
    tellOfStoppedPapers(subject, plan, after::bex113.id);
}

void tellOfOpposition(const EventSubject &subject, Plan &plan)
{
    tellOfStoppedPapers(subject, plan, after::bex115.id);
}

void recordCivilAppeal(const EventSubject &subject, Plan &plan)
{
    put(subject,
        plan,
        {.rule = after::bex114.id,
         .act = Act::Record,
         .because = {"remedy.civil", {subject.day()}}});
}

/// R. 55-7: what was paid comes back on request to the accountant.
void tellReimbursement(const EventSubject &subject, Plan &plan, RuleId row, Reason reason)
{
    Step &step =
        put(subject, plan, {.rule = row, .to = Recipient::Person, .because = std::move(reason)});
    step.mentions = {Mention::M7};
    step.copies = {Copy::C};
}

void tellPerson(const EventSubject &subject, Plan &plan)
{
    tellReimbursement(subject, plan, after::bex76.id, {"remedy.reimbursement", {}});
}

/// BEX-62: the device is fitted within the days that follow the day it is enforceable.
void moveFitting(const EventSubject &subject, Step &step, QDate enforceable)
{
    const int days = figureFor(step, subject.facts, Parameter::HomeDetentionDays);
    step.earliest = enforceable;
    step.latest = enforceable.addDays(days);
    step.lastUsable = subject.facts.calendar.lastUsable(*step.latest);
    if (step.preferredFrom)
        step.preferredFrom = std::max(*step.preferredFrom, enforceable);
    for (Reason &reason : step.because) {
        if (reason.sentence == "home.window")
            reason.arguments = {enforceable, days, *step.latest};
    }
}

void keepAfter(const EventSubject &subject, Plan &plan, QDate day)
{
    if (plan.finalOn)
        plan.finalOn =
            FinalDates{std::max(plan.finalOn->earliest, day), std::max(plan.finalOn->latest, day)};
    if (!plan.enforceableOn || *plan.enforceableOn >= day)
        return;
    plan.enforceableOn = day;
    for (Step &step : plan.steps) {
        if (step.rule == RuleId("BEX-62") && step.act == Act::Summons)
            moveFitting(subject, step, day);
    }
}

/// No text read says from which day a decision is enforceable after a withdrawal: never
/// before it, and to be confirmed.
void resume(const EventSubject &subject, Plan &plan)
{
    const QDate day = subject.day();
    Step &step =
        put(subject,
            plan,
            {.rule = after::bex113.id, .act = Act::Record, .because = {"remedy.withdrawn", {day}}});
    weaken(step, Confidence::ToConfirm);
    if (subject.as<RemedyWithdrawn>().by == RemedyUser::Person)
        plan.remedies.clear();
    keepAfter(subject, plan, day);
}

bool isForTheCourtAlone(const Step &step)
{
    return step.act == Act::Record || step.to == Recipient::CivilParty;
}

/// The arrêt is a decision of its own: this one is not executed any more.
void close(const EventSubject &subject, Plan &plan)
{
    stop(plan, [](const Step &step) { return !isForTheCourtAlone(step); });
    plan.waiting.clear();
    plan.questions.clear();
    if (subject.as<AppealDecided>().outcome == AppealOutcome::Acquittal)
        return;
    put(subject,
        plan,
        {.rule = after::bex19.id,
         .act = Act::Record,
         .because = {"appeal.enter_decision", {subject.day()}}});
}

/// Acquittal, or a lower penalty: reimbursement on request (R. 55-7).
void reimburse(const EventSubject &subject, Plan &plan)
{
    tellReimbursement(subject, plan, after::bex122.id, {"appeal.reimbursement", {subject.day()}});
}

bool isFavourable(const EventSubject &s)
{
    return s.as<AppealDecided>().outcome != AppealOutcome::Upheld;
}

constexpr EventCondition penalAppeal{"penal_appeal_lodged", asks::happened<PenalAppealLodged>};
constexpr EventCondition civilAppeal{"civil_appeal_lodged", asks::happened<CivilAppealLodged>};
constexpr EventCondition opposition{"opposition_lodged", asks::happened<OppositionLodged>};
constexpr EventCondition penalRemedy{"penal_remedy_lodged",
                                     asks::happened<PenalAppealLodged, OppositionLodged>};
constexpr EventCondition withdrawn{"remedy_withdrawn", asks::happened<RemedyWithdrawn>};
constexpr EventCondition decided{"appeal_decided", asks::happened<AppealDecided>};
constexpr EventCondition pending{"remedy_pending", asks::isRemedyStillPending};
constexpr EventCondition noneLeft{"no_remedy_pending", asks::isNoRemedyPending};
constexpr EventCondition opposed{"opposed", isOpposedStill};
constexpr EventCondition notOpposed{"not_opposed", isNotOpposed};
constexpr EventCondition moneyDue{"money_due", owesMoney};
constexpr EventCondition favourable{"acquittal_or_lower_penalty", isFavourable};

constexpr EventCondition when19[]{decided};
constexpr EventCondition when76[]{penalRemedy, pending, moneyDue};
constexpr EventCondition when113[]{penalAppeal, pending, notOpposed};
constexpr EventCondition when113Withdrawn[]{withdrawn, noneLeft};
constexpr EventCondition when114[]{civilAppeal, noneLeft};
constexpr EventCondition when115[]{opposition, opposed};
constexpr EventCondition when122[]{decided, favourable, moneyDue};

} // namespace

namespace after
{

constinit const EventRule bex19{RuleId("BEX-19"), everComputed, when19, close};
constinit const EventRule bex76{RuleId("BEX-76"), everComputed, when76, tellPerson};
constinit const EventRule bex113{RuleId("BEX-113"), everComputed, when113, tellOfAppeal};
constinit const EventRule bex113Withdrawn{
    RuleId("BEX-113"), everComputed, when113Withdrawn, resume};
constinit const EventRule bex114{RuleId("BEX-114"), everComputed, when114, recordCivilAppeal};
constinit const EventRule bex115{RuleId("BEX-115"), everComputed, when115, tellOfOpposition};
constinit const EventRule bex122{RuleId("BEX-122"), everComputed, when122, reimburse};

} // namespace after

} // namespace bex::law
