// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"
#include "models/law/events/EventRows.h"
#include "models/law/events/EventSteps.h"
#include "models/law/rules/PlanDraft.h"
#include "models/law/rules/Rows.h"

// A change of address, a death, a payment, an error.
namespace bex::law
{

namespace
{

bool isTransmission(const Step &step)
{
    return step.paper == PaperKind::Tra;
}

/// What the new residence changes, the rows 26, 32, 56 and 65 have already said.
void noteAddress(const EventSubject &subject, Plan &plan)
{
    put(subject,
        plan,
        {.rule = after::bex119.id,
         .act = Act::Record,
         .because = {"moved.noted", {subject.day()}}});
    for (Step &step : plan.steps) {
        if (isTransmission(step) && std::ranges::none_of(subject.counter.steps, isTransmission))
            alsoBy(step, after::bex119.id, subject.facts);
    }
}

/// No remedy is left to anyone: the latest reading, for a right (C-9).
bool wasFinal(const EventSubject &subject, const Plan &plan)
{
    return !isRemedyPending(subject.facts.judgment) && plan.finalOn &&
           plan.finalOn->latest <= subject.day();
}

/// CP 133-1: the penalty falls with the person; a fine already final is still recovered.
void stopForDeath(const EventSubject &subject, Plan &plan)
{
    const bool fineStays = wasFinal(subject, plan);
    const auto outlives = [&](const Step &step) {
        return step.act == Act::Record || step.to == Recipient::CivilParty ||
               (fineStays && step.to == Recipient::Treasury);
    };
    stop(plan, [&](const Step &step) { return !outlives(step); });
    plan.questions.clear();
    for (RegisterReason &line : plan.waiting) {
        if (!fineStays || !isMoney(subject.facts.penalty(line.penalty)))
            line.reason = WaitReason::Deceased;
    }
    // Several reasons of one penalty have become one.
    const auto twice = std::ranges::unique(plan.waiting);
    plan.waiting.erase(twice.begin(), twice.end());
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex120.id,
                      .to = Recipient::Prosecutor,
                      .because = {fineStays ? "death.fine_stays" : "death", {subject.day()}}});
    step.copies = {Copy::J, Copy::S, Copy::P};
}

Money paidSoFar(const EventSubject &subject)
{
    qint64 cents = 0;
    for (const Event &event : subject.past) {
        if (const auto *payment = std::get_if<PaymentReported>(&event))
            cents += payment->amount.cents();
    }
    return Money::ofCents(cents);
}

/// The reduced sum in one payment within the month (R. 55-3), or all of the other.
bool isPaidInFull(const EventSubject &subject)
{
    const auto &money = subject.facts.money;
    const auto &payment = subject.as<PaymentReported>();
    if (!money)
        return false;
    const bool inTime = money->lastDay && payment.on <= *money->lastDay;
    if (inTime && money->payable && payment.amount >= *money->payable)
        return true;
    return money->otherwise && paidSoFar(subject) >= *money->otherwise;
}

void markPayment(const EventSubject &subject, Plan &plan)
{
    const bool full = isPaidInFull(subject);
    put(subject,
        plan,
        {.rule = after::bex121.id,
         .act = Act::Record,
         .because = {full ? "payment.full" : "payment.part", {paidSoFar(subject), subject.day()}}});
    if (!full || isRemedyPending(subject.facts.judgment))
        return;
    std::erase_if(plan.waiting, [&](const RegisterReason &line) {
        return isMoney(subject.facts.penalty(line.penalty));
    });
}

/// 710: the court corrects its judgment; the office reports, and changes nothing.
void reportError(const EventSubject &subject, Plan &plan)
{
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex118Judgment.id,
                      .act = Act::Alert,
                      .to = Recipient::Prosecutor,
                      .because = {"error.judgment", {subject.day()}}});
    step.copies = {Copy::P};
}

/// The relevé is given anew, the old one is void, and the Treasury gets the new one.
void reissueStatement(const EventSubject &subject, Plan &plan)
{
    for (Step &step : plan.steps) {
        if (step.paper != PaperKind::Rcp && step.paper != PaperKind::Bor)
            continue;
        alsoBy(step, after::bex118Statement.id, subject.facts);
        step.because.push_back({"error.statement", {subject.day()}});
    }
}

template <CorrectedText text> bool isErrorIn(const EventSubject &s)
{
    return s.as<ErrorFound>().in == text;
}

constexpr EventCondition moved{"person_moved", asks::happened<PersonMoved>};
constexpr EventCondition died{"person_died", asks::happened<PersonDied>};
constexpr EventCondition paid{"payment_reported", asks::happened<PaymentReported>};
constexpr EventCondition errorFound{"error_found", asks::happened<ErrorFound>};
constexpr EventCondition inJudgment{"in_judgment", isErrorIn<CorrectedText::Judgment>};
constexpr EventCondition inStatement{"in_statement", isErrorIn<CorrectedText::Statement>};

constexpr EventCondition when118Judgment[]{errorFound, inJudgment};
constexpr EventCondition when118Statement[]{errorFound, inStatement};
constexpr EventCondition when119[]{moved};
constexpr EventCondition when120[]{died};
constexpr EventCondition when121[]{paid};

} // namespace

namespace after
{

constinit const EventRule bex118Judgment{
    RuleId("BEX-118"), everComputed, when118Judgment, reportError};
constinit const EventRule bex118Statement{
    RuleId("BEX-118"), everComputed, when118Statement, reissueStatement};
constinit const EventRule bex119{RuleId("BEX-119"), everComputed, when119, noteAddress};
constinit const EventRule bex120{RuleId("BEX-120"), everComputed, when120, stopForDeath};
constinit const EventRule bex121{RuleId("BEX-121"), everComputed, when121, markPayment};

} // namespace after

} // namespace bex::law
