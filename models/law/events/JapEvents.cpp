// SPDX-License-Identifier: EUPL-1.2
#include "models/law/EffectiveFirm.h"
#include "models/law/Remedies.h"
#include "models/law/events/EventRows.h"
#include "models/law/events/EventSteps.h"
#include "models/law/rules/PlanDraft.h"

// Appointments missed elsewhere than before the prosecutor, and a JAP who does not decide.
namespace bex::law
{

namespace
{

MissedBefore missedBefore(const EventSubject &s)
{
    return s.as<AppointmentMissed>().before;
}

template <MissedBefore... places> bool isMissedBefore(const EventSubject &s)
{
    return ((missedBefore(s) == places) || ...);
}

bool isExcused(const EventSubject &s)
{
    return s.as<AppointmentMissed>().legitimateReason;
}

bool isNotExcused(const EventSubject &s)
{
    return !isExcused(s);
}

/// The summons that warns of prison (474 al. 2).
bool warnsOfPrison(const Step &step)
{
    return isSummons(step) && step.to == Recipient::Jap && step.mentions.contains(Mention::M3);
}

bool isHomeDetention(const Step &step)
{
    return isSummons(step) && step.mentions.contains(Mention::M5);
}

bool isStepTo(const Step &step, Recipient to)
{
    return isSummons(step) && step.to == to;
}

/// The firm parts among the penalties of one appointment.
std::vector<int> firmPenalties(const EventSubject &subject, std::vector<int> penalties)
{
    std::erase_if(penalties,
                  [&](int penalty) { return !countedFirmPart(subject.facts.penalty(penalty)); });
    return penalties;
}

/// 723-15-2: the JAP tells the prosecutor, who executes.
void leaveToProsecutor(const EventSubject &subject, Plan &plan)
{
    const auto penalties = firmPenalties(subject, penaltiesOf(plan, warnsOfPrison));
    if (penalties.empty())
        return;
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex116.id,
                      .to = Recipient::Prosecutor,
                      .penalties = penalties,
                      .because = {"no_show.jap", {subject.day()}}});
    step.copies = {Copy::J, Copy::P};
    for (const int penalty : penalties)
        waitInstead(plan, penalty, WaitReason::AwaitingJap, WaitReason::AwaitingProsecutor);
}

void recordExcuse(const EventSubject &subject, Plan &plan)
{
    const auto penalties = penaltiesOf(plan, warnsOfPrison);
    if (!penalties.empty())
        put(subject,
            plan,
            {.rule = after::bex116.id,
             .act = Act::Record,
             .penalties = penalties,
             .because = {"no_show.excused", {subject.day()}}});
}

/// M5: the JAP may order imprisonment for the length of the penalty (D. 49-84, D. 49-85).
void tellJapOfHomeDetention(const EventSubject &subject, Plan &plan)
{
    const auto appointment = std::ranges::find_if(plan.steps, isHomeDetention);
    if (appointment == plan.steps.end())
        return;
    Step &step = put(subject,
                     plan,
                     {.rule = appointment->rule,
                      .to = Recipient::Jap,
                      .penalties = appointment->penalties,
                      .because = {"no_show.home_detention", {subject.day()}}});
    step.copies = {Copy::J, Copy::S};
}

/// No text read says what follows; the register keeps it and the JAP is told.
void tellJapOfSpip(const EventSubject &subject, Plan &plan)
{
    const auto toSpip = [](const Step &step) {
        return isStepTo(step, Recipient::Spip) && !isHomeDetention(step);
    };
    const auto penalties = penaltiesOf(plan, toSpip);
    if (penalties.empty())
        return;
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex131.id,
                      .to = Recipient::Jap,
                      .penalties = penalties,
                      .because = {"no_show.spip", {subject.day()}}});
    step.copies = {Copy::J, Copy::S};
    weaken(step, Confidence::ToConfirm);
}

/// A course not done is an offence (CP 434-41), unless 131-9 fixed what follows.
void tellProsecutorOfCourse(const EventSubject &subject, Plan &plan)
{
    const auto isCourse = [](const Step &step) { return step.paper == PaperKind::Stg; };
    const auto penalties = penaltiesOf(plan, isCourse);
    if (penalties.empty())
        return;
    Step &step = put(subject,
                     plan,
                     {.rule = after::l32.id,
                      .to = Recipient::Prosecutor,
                      .penalties = penalties,
                      .because = {"no_show.course", {subject.day()}}});
    step.copies = {Copy::P, Copy::SVC};
}

/// CJPM D. 241-39: a new date within ten days.
void summonMinorAgain(const EventSubject &subject, Plan &plan)
{
    const bool judge = missedBefore(subject) == MissedBefore::ChildrensJudge;
    const Recipient to = judge ? Recipient::ChildrensJudge : Recipient::Pjj;
    for (Step &step : plan.steps) {
        if (!isStepTo(step, to))
            continue;
        const int days = figureFor(step, subject.facts, Parameter::YouthNoShowDays);
        step.act = Act::SendLater;
        step.preferredFrom.reset();
        step.toleratedUntil.reset();
        step.latest = subject.day().addDays(days);
        step.lastUsable = subject.facts.calendar.lastUsable(*step.latest);
        step.because = {{"no_show.minor", {subject.day(), days, *step.latest}}};
        alsoBy(step, after::bex09.id, subject.facts);
    }
}

bool isLeftWithJap(const EventSubject &subject, int penalty)
{
    const auto *prison = countedFirmPart(subject.facts.penalty(penalty));
    const bool bySummons = prison && (prison->mode.value_or(FirmMode::None) == FirmMode::None ||
                                      prison->mode == FirmMode::Summons474);
    return bySummons && !isStayed(subject.facts.judgment, subject.facts.penalty(penalty));
}

/// The penalties for which the office waits for the JAP, here or at the residence.
std::vector<int> penaltiesWithJap(const EventSubject &subject, const Plan &plan)
{
    std::vector<int> penalties;
    for (const RegisterReason &line : plan.waiting) {
        const bool withJap =
            line.reason == WaitReason::AwaitingJap || line.reason == WaitReason::OtherRessort;
        if (withJap && isLeftWithJap(subject, line.penalty))
            penalties.push_back(line.penalty);
    }
    return penalties;
}

/// 723-15-2: after so many months from the communication the prosecutor may execute.
void letProsecutorExecute(const EventSubject &subject, Plan &plan)
{
    const auto penalties = penaltiesWithJap(subject, plan);
    if (penalties.empty())
        return;
    const QDate from = subject.as<JapSilent>().communicatedOn;
    const int months = subject.facts.figure(Parameter::JapSilenceMonths);
    const QDate last = from.addMonths(months);
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex117.id,
                      .to = Recipient::Prosecutor,
                      .penalties = penalties,
                      .because = {"jap.silent", {from, months, last}}});
    step.copies = {Copy::J, Copy::P};
    step.earliest = last.addDays(1);
    restOn(step, subject.facts, Parameter::JapSilenceMonths);
}

constexpr EventCondition missed{"appointment_missed", asks::happened<AppointmentMissed>};
constexpr EventCondition excused{"legitimate_reason", isExcused};
constexpr EventCondition notExcused{"no_legitimate_reason", isNotExcused};
constexpr EventCondition atJap{"before_jap", isMissedBefore<MissedBefore::Jap>};
constexpr EventCondition atSpip{"before_spip", isMissedBefore<MissedBefore::Spip>};
constexpr EventCondition atJapOrSpip{"before_jap_or_spip",
                                     isMissedBefore<MissedBefore::Jap, MissedBefore::Spip>};
constexpr EventCondition atCourse{"before_course", isMissedBefore<MissedBefore::Course>};
constexpr EventCondition ofMinor{"before_pjj_or_childrens_judge",
                                 isMissedBefore<MissedBefore::Pjj, MissedBefore::ChildrensJudge>};
constexpr EventCondition silent{"jap_silent", asks::happened<JapSilent>};

constexpr EventCondition when09[]{missed, ofMinor};
constexpr EventCondition when61[]{missed, atJapOrSpip, notExcused};
constexpr EventCondition when116[]{missed, atJap, notExcused};
constexpr EventCondition when116Excused[]{missed, atJap, excused};
constexpr EventCondition when117[]{silent};
constexpr EventCondition when131[]{missed, atSpip, notExcused};
constexpr EventCondition when32[]{missed, atCourse, notExcused};

} // namespace

namespace after
{

constinit const EventRule bex09{RuleId("BEX-09"), everComputed, when09, summonMinorAgain};
constinit const EventRule bex61{RuleId("BEX-61"), since2020, when61, tellJapOfHomeDetention};
constinit const EventRule bex116{RuleId("BEX-116"), everComputed, when116, leaveToProsecutor};
constinit const EventRule bex116Excused{
    RuleId("BEX-116"), everComputed, when116Excused, recordExcuse};
constinit const EventRule bex117{RuleId("BEX-117"), everComputed, when117, letProsecutorExecute};
constinit const EventRule bex131{RuleId("BEX-131"), everComputed, when131, tellJapOfSpip};
constinit const EventRule l32{RuleId("L-32"), everComputed, when32, tellProsecutorOfCourse};

} // namespace after

} // namespace bex::law
