// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"
#include "models/law/events/EventRows.h"
#include "models/law/events/EventSteps.h"
#include "models/law/rules/PlanDraft.h"

// The deferred committal warrant (FR: mandat de dépôt à effet différé) after the counter.
namespace bex::law
{

namespace
{

bool isDeferred(const Penalty &penalty)
{
    const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
    return prison && prison->mode == FirmMode::DeferredCommittal;
}

std::vector<int> deferredPenalties(const EventSubject &s)
{
    std::vector<int> found;
    const auto &penalties = s.facts.judgment.penalties;
    for (std::size_t i = 0; i < penalties.size(); ++i) {
        if (isDeferred(penalties[i]))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

bool hasDeferred(const EventSubject &s)
{
    return !deferredPenalties(s).empty();
}

bool isBeingExecuted(const Step &step)
{
    return step.paper == PaperKind::Pr || step.paper == PaperKind::Ome;
}

bool isLeftToProsecutor(const Step &step)
{
    return step.rule == RuleId("BEX-34");
}

/// BEX-32: who summons is open until one of the two prosecutors has received the person.
bool isWhoConvokes(const Question &question)
{
    return question.rule == RuleId("BEX-32");
}

std::vector<int> penaltiesToOrder(const EventSubject &subject, const Plan &plan)
{
    if (std::ranges::none_of(plan.questions, isWhoConvokes))
        return penaltiesOf(plan, isBeingExecuted);
    auto penalties = deferredPenalties(subject);
    std::erase_if(penalties, [&](int penalty) {
        return isStayed(subject.facts.judgment, subject.facts.penalty(penalty));
    });
    return penalties;
}

/// Enforceable by now, or provisionally enforceable (D. 48-2-7). Asked of what is being executed:
/// an opposition has left none of it, and a pending appeal leaves no day from which it may be.
bool isEnforceable(const EventSubject &subject, const Plan &plan, int penalty)
{
    const bool now = plan.enforceableOn && *plan.enforceableOn <= subject.day();
    return now || subject.facts.penalty(penalty).provisionalExecution.value_or(false);
}

/// D. 45-2-4: within four months of the information, and not before it is enforceable.
void checkDate(const EventSubject &subject, Plan &plan, const std::vector<int> &penalties)
{
    const auto &event = subject.as<ProsecutorReceived>();
    constexpr auto window = Parameter::IncarcerationWindowMonths;
    const QDate last = event.on.addMonths(subject.facts.figure(window));
    const auto alert = [&](Reason reason) -> Step & {
        return put(subject,
                   plan,
                   {.rule = after::bex30b.id,
                    .act = Act::Alert,
                    .to = Recipient::Prosecutor,
                    .penalties = penalties,
                    .because = std::move(reason)});
    };
    const bool provisional = std::ranges::all_of(penalties, [&](int penalty) {
        return subject.facts.penalty(penalty).provisionalExecution.value_or(false);
    });
    if (event.incarcerationOn > last)
        restOn(alert({"deferred.too_late", {event.incarcerationOn, last}}), subject.facts, window);
    else if (!provisional && plan.enforceableOn && event.incarcerationOn < *plan.enforceableOn)
        restOnRemedies(alert({"deferred.too_early", {event.incarcerationOn, *plan.enforceableOn}}),
                       subject.facts);
}

Step &
putOrder(const EventSubject &subject, Plan &plan, Recipient to, const std::vector<int> &penalties)
{
    const auto &event = subject.as<ProsecutorReceived>();
    const Facts &facts = subject.facts;
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex30b.id,
                      .act = to == Recipient::Person ? Act::Hand : Act::Transmit,
                      .to = to,
                      .penalties = penalties,
                      .because = {"deferred.received", {event.on, event.incarcerationOn}}});
    step.paper = PaperKind::Ome;
    step.mentions = {Mention::M4, Mention::M14, Mention::M15};
    step.copies = {Copy::C, Copy::D, Copy::P, Copy::E};
    step.provisional = std::ranges::any_of(penalties, [&](int penalty) {
        return facts.penalty(penalty).provisionalExecution.value_or(false);
    });
    if (facts.judgment.court.kind == CourtKind::CourtOfAppeal) {
        alsoBy(step, RuleId("BEX-39"), facts);
        weaken(step, Confidence::ToConfirm);
        step.copies.insert(Copy::P2);
    }
    return step;
}

/// D. 48-2-5: the copy of the order to the person, the certified one to the prison before the date.
void orderExecution(const EventSubject &subject, Plan &plan)
{
    const std::vector<int> penalties = penaltiesToOrder(subject, plan);
    if (penalties.empty())
        return;
    stop(plan, isBeingExecuted);
    std::erase_if(plan.questions, isWhoConvokes);
    for (const int penalty : penalties)
        waitInstead(plan, penalty, WaitReason::OtherRessort, WaitReason::TimeLimitRunning);
    putOrder(subject, plan, Recipient::Person, penalties);
    Step &copy = putOrder(subject, plan, Recipient::Prison, penalties);
    const QDate day = subject.as<ProsecutorReceived>().incarcerationOn;
    alsoBy(copy, RuleId("BEX-137"), subject.facts);
    copy.latest = day.addDays(-1);
    copy.lastUsable = subject.facts.calendar.lastUsable(*copy.latest);
    copy.because.push_back({"deferred.copy_before", {day, *copy.lastUsable}});
    checkDate(subject, plan, penalties);
}

/// D. 48-5: the order is an act of the prosecution that tends to the execution.
void logInterruption(const EventSubject &subject, Plan &plan)
{
    const auto penalties = penaltiesOf(plan, isBeingExecuted);
    if (!penalties.empty())
        put(subject,
            plan,
            {.rule = after::bex138.id,
             .act = Act::Record,
             .penalties = penalties,
             .because = {"limitation.interrupted", {subject.day()}}});
}

void tellOfRemedy(const EventSubject &subject, Plan &plan)
{
    for (const int penalty : deferredPenalties(subject)) {
        const bool stayed = isStayed(subject.facts.judgment, subject.facts.penalty(penalty));
        const bool opposed = isOpposed(subject.facts.judgment);
        const std::string_view sentence = opposed  ? "deferred.opposed"
                                          : stayed ? "deferred.stayed"
                                                   : "deferred.goes_on";
        Step &step = put(subject,
                         plan,
                         {.rule = after::bex35.id,
                          .to = Recipient::Prosecutor,
                          .penalties = {penalty},
                          .because = {sentence, {subject.day()}}});
        step.copies = {Copy::P, Copy::E};
    }
}

/// What the prosecutor may do now, or why not yet.
void tellProsecutor(const EventSubject &subject, Plan &plan, RuleId row, std::string_view sentence)
{
    for (const int penalty : penaltiesOf(plan, isBeingExecuted)) {
        const bool may = isEnforceable(subject, plan, penalty);
        Reason reason{sentence, {subject.day()}};
        if (!may && plan.enforceableOn)
            reason = {"deferred.not_before", {*plan.enforceableOn}};
        else if (!may)
            reason = {"deferred.not_enforceable", {}};
        Step &step = put(subject,
                         plan,
                         {.rule = row,
                          .act = may ? Act::Inform : Act::Record,
                          .to = may ? std::optional(Recipient::Prosecutor) : std::nullopt,
                          .penalties = {penalty},
                          .because = std::move(reason)});
        if (may)
            step.copies = {Copy::P};
    }
}

void tellPublicForce(const EventSubject &subject, Plan &plan)
{
    tellProsecutor(subject, plan, after::bex36.id, "no_show.public_force");
}

void tellUrgency(const EventSubject &subject, Plan &plan)
{
    const bool danger = subject.as<UrgencyArisen>().ground == UrgencyGround::NewDanger;
    tellProsecutor(
        subject, plan, after::bex37.id, danger ? "urgency.new_danger" : "urgency.flight_risk");
}

void recordExcuse(const EventSubject &subject, Plan &plan)
{
    const auto penalties = penaltiesOf(plan, isBeingExecuted);
    if (!penalties.empty())
        put(subject,
            plan,
            {.rule = after::bex36.id,
             .act = Act::Record,
             .penalties = penalties,
             .because = {"no_show.excused", {subject.day()}}});
}

/// BEX-34 leaves a detained person to the prosecutor; BEX-37 says from when.
void markImprisoned(const EventSubject &subject, Plan &plan)
{
    for (Step &step : plan.steps) {
        if (!isLeftToProsecutor(step))
            continue;
        const bool may = std::ranges::all_of(
            step.penalties, [&](int penalty) { return isEnforceable(subject, plan, penalty); });
        alsoBy(step, after::bex37.id, subject.facts);
        if (may)
            step.because.push_back({"deferred.at_any_time", {subject.day()}});
        else if (plan.enforceableOn)
            step.because.push_back({"deferred.not_before", {*plan.enforceableOn}});
    }
}

/// D. 48-2-8: the application suspends nothing.
void tellApplication(const EventSubject &subject, Plan &plan)
{
    const auto executed = [](const Step &step) {
        return isBeingExecuted(step) || isLeftToProsecutor(step);
    };
    const auto penalties = penaltiesOf(plan, executed);
    if (penalties.empty())
        return;
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex37b.id,
                      .to = Recipient::Prosecutor,
                      .penalties = penalties,
                      .because = {"deferred.application", {subject.day()}}});
    step.copies = {Copy::J, Copy::P};
}

bool isMissed(const EventSubject &s)
{
    const auto before = s.as<AppointmentMissed>().before;
    return before == MissedBefore::Prosecutor || before == MissedBefore::Prison;
}

bool isExcused(const EventSubject &s)
{
    return s.as<AppointmentMissed>().legitimateReason;
}

bool isNotExcused(const EventSubject &s)
{
    return !isExcused(s);
}

constexpr EventCondition received{"prosecutor_received", asks::happened<ProsecutorReceived>};
constexpr EventCondition remedy{"penal_remedy_lodged",
                                asks::happened<PenalAppealLodged, OppositionLodged>};
constexpr EventCondition pending{"remedy_pending", asks::isRemedyStillPending};
constexpr EventCondition deferred{"warrant_deferred", hasDeferred};
constexpr EventCondition missed{"appointment_missed", asks::happened<AppointmentMissed>};
constexpr EventCondition atProsecutor{"before_prosecutor_or_prison", isMissed};
constexpr EventCondition excused{"legitimate_reason", isExcused};
constexpr EventCondition notExcused{"no_legitimate_reason", isNotExcused};
constexpr EventCondition imprisoned{"person_imprisoned", asks::happened<PersonImprisoned>};
constexpr EventCondition urgency{"urgency_arisen", asks::happened<UrgencyArisen>};
constexpr EventCondition applied{"applied_to_jap", asks::happened<AppliedToJap>};

constexpr EventCondition when30b[]{received, deferred};
constexpr EventCondition when35[]{remedy, pending, deferred};
constexpr EventCondition when36[]{missed, atProsecutor, notExcused, deferred};
constexpr EventCondition when36Excused[]{missed, atProsecutor, excused, deferred};
constexpr EventCondition when37[]{imprisoned, deferred};
constexpr EventCondition when37Urgency[]{urgency, deferred};
constexpr EventCondition when37b[]{applied, deferred};

} // namespace

namespace after
{

constinit const EventRule bex30b{RuleId("BEX-30b"), since2020, when30b, orderExecution};
constinit const EventRule bex35{RuleId("BEX-35"), since2020, when35, tellOfRemedy};
constinit const EventRule bex36{RuleId("BEX-36"), since2020, when36, tellPublicForce};
constinit const EventRule bex36Excused{RuleId("BEX-36"), since2020, when36Excused, recordExcuse};
constinit const EventRule bex37{RuleId("BEX-37"), since2020, when37, markImprisoned};
constinit const EventRule bex37Urgency{RuleId("BEX-37"), since2020, when37Urgency, tellUrgency};
constinit const EventRule bex37b{RuleId("BEX-37b"), since2020, when37b, tellApplication};
constinit const EventRule bex138{RuleId("BEX-138"), since2020, when30b, logInterruption};

} // namespace after

} // namespace bex::law
