// SPDX-License-Identifier: EUPL-1.2
#include "models/law/life/Standing.h"

#include "models/law/Clock.h"
#include "models/law/Remedies.h"
#include "models/law/life/Diligences.h"
#include "models/law/rules/Rows.h"

#include <algorithm>
#include <array>

namespace bex::law
{

namespace
{

const Penalty &penaltyOf(const Judgment &judgment, int penalty)
{
    return judgment.penalties[static_cast<std::size_t>(penalty)];
}

/// Whom a penalty waits for once it is enforceable (BEX-132).
WaitReason awaited(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Jap:
    case Recipient::ChildrensJudge:
        return WaitReason::AwaitingJap;
    case Recipient::Spip:
        return WaitReason::AwaitingSpip;
    case Recipient::CourseProvider:
    case Recipient::Pjj:
        return WaitReason::AwaitingService;
    case Recipient::Treasury:
        return WaitReason::AwaitingDgfip;
    case Recipient::OtherCourt:
        return WaitReason::OtherRessort;
    default:
        return WaitReason::AwaitingProsecutor;
    }
}

bool callsSomebody(const Step &step)
{
    return step.to && *step.to != Recipient::Person && *step.to != Recipient::CivilParty &&
           step.act != Act::Alert && step.act != Act::Inform;
}

/// The service that the first step of this penalty calls; the prosecutor when none does (CPP
/// 707-1).
WaitReason awaitedFor(const Plan &plan, const Judgment &judgment, int penalty)
{
    for (const Step &step : plan.steps) {
        if (callsSomebody(step) && std::ranges::count(step.penalties, penalty) > 0)
            return awaited(*step.to);
    }
    const Penalty &of = penaltyOf(judgment, penalty);
    const bool money =
        std::holds_alternative<Fine>(of.detail) || std::holds_alternative<DayFine>(of.detail);
    return money ? WaitReason::AwaitingDgfip : WaitReason::AwaitingProsecutor;
}

std::vector<WaitReason> reasonsOf(const Plan &plan, int penalty)
{
    std::vector<WaitReason> reasons;
    for (const RegisterReason &line : plan.waiting) {
        if (line.penalty == penalty)
            reasons.push_back(line.reason);
    }
    return reasons;
}

/// The reasons of the plan once no time limit runs any more.
std::vector<WaitReason>
reasonsWhenEnforceable(const Plan &plan, const Judgment &judgment, int penalty)
{
    auto reasons = reasonsOf(plan, penalty);
    const bool waited = !reasons.empty();
    std::erase(reasons, WaitReason::TimeLimitRunning);
    if (waited && reasons.empty())
        reasons.push_back(awaitedFor(plan, judgment, penalty));
    return reasons;
}

std::vector<WaitReason> leadWith(WaitReason first, std::vector<WaitReason> others)
{
    std::erase(others, first);
    others.insert(others.begin(), first);
    return others;
}

QDate dayOfRemedy(const Judgment &judgment)
{
    const auto last = std::ranges::max_element(judgment.appeals, {}, &Appeal::on);
    return last == judgment.appeals.end() ? judgment.pronouncedOn : last->on;
}

Standing enforceable(const Judgment &judgment, const Plan &plan, int penalty, QDate since)
{
    const auto reasons = reasonsWhenEnforceable(plan, judgment, penalty);
    const PenaltyState state = reasons.empty() ? PenaltyState::UnderWay : PenaltyState::Enforceable;
    return {state, since, reasons, since, {}};
}

/// Before anything was recorded: the law alone (law-core 5.3).
Standing byLaw(const Judgment &judgment, const Plan &plan, int penalty, QDate today)
{
    const auto planned = reasonsOf(plan, penalty);
    const Penalty &of = penaltyOf(judgment, penalty);
    if (isStayed(judgment, of))
        return {PenaltyState::StayedByRemedy,
                dayOfRemedy(judgment),
                leadWith(WaitReason::Appeal, planned),
                dayOfRemedy(judgment),
                {}};
    if (of.provisionalExecution.value_or(false))
        return enforceable(judgment, plan, penalty, judgment.pronouncedOn);
    if (mustBeServed(judgment) && !clockStart(judgment))
        return {PenaltyState::ToServe,
                judgment.pronouncedOn,
                leadWith(WaitReason::NotServed, planned),
                judgment.pronouncedOn,
                {}};
    if (!plan.enforceableOn || today < *plan.enforceableOn) {
        const QDate start = clockStart(judgment).value_or(judgment.pronouncedOn);
        return {PenaltyState::NotEnforceable,
                start,
                leadWith(WaitReason::TimeLimitRunning, planned),
                start,
                plan.enforceableOn};
    }
    return enforceable(judgment, plan, penalty, *plan.enforceableOn);
}

/// What a turn leads to; nothing for one that says only why the penalty waits.
std::optional<PenaltyState> after(Turn turn)
{
    switch (turn) {
    case Turn::Waits:
        break;
    case Turn::PutIntoExecution:
        return PenaltyState::PutIntoExecution;
    case Turn::Started:
        return PenaltyState::UnderWay;
    case Turn::AdjustmentGranted:
        return PenaltyState::Adjusted;
    case Turn::Ended:
        return PenaltyState::Executed;
    case Turn::SuspensionOrdered:
    case Turn::SuspensionLifted: // withdrawn from the list before it is read
        return PenaltyState::Suspended;
    case Turn::Extinguished:
        return PenaltyState::Extinguished;
    }
    return std::nullopt;
}

/// The turns without the suspensions that were lifted, or whose last day has passed: the penalty is
/// where it was before.
std::vector<LifeTurn> standingTurns(std::span<const LifeTurn> turns, QDate today)
{
    std::vector<LifeTurn> standing;
    for (const LifeTurn &turn : turns) {
        if (turn.turn != Turn::SuspensionLifted) {
            standing.push_back(turn);
            continue;
        }
        const auto last =
            std::find_if(standing.rbegin(), standing.rend(), [](const LifeTurn &before) {
                return before.turn == Turn::SuspensionOrdered;
            });
        if (last != standing.rend())
            standing.erase(std::prev(last.base()));
    }
    std::erase_if(standing,
                  [today](const LifeTurn &turn) { return turn.until && *turn.until < today; });
    return standing;
}

void waitFor(Standing &standing, WaitReason reason, QDate since)
{
    standing.reasons = {reason};
    standing.waitingSince = since;
}

void waitForNobody(Standing &standing)
{
    standing.reasons.clear();
    standing.waitingSince = standing.since;
}

/// What the acts of execution do to a penalty that may be executed: the first puts it into
/// execution, one that looks for the person or sends the decision away says why it waits.
Standing withActs(Standing standing, std::span<const LimitationAct> acts, QDate today)
{
    for (const LimitationAct &act : acts) {
        if (act.on > today || !putsIntoExecution(act.kind))
            continue;
        if (standing.state == PenaltyState::Enforceable) {
            standing.state = PenaltyState::PutIntoExecution;
            standing.since = std::max(standing.since, act.on);
        }
        if (const auto reason = waitAfter(act.kind))
            waitFor(standing, *reason, act.on);
    }
    return standing;
}

/// What was recorded, on top of what the law gives.
Standing withTurns(Standing standing, std::span<const LifeTurn> turns)
{
    for (const LifeTurn &turn : turns) {
        if (const auto state = after(turn.turn)) {
            standing.state = *state;
            standing.since = turn.on;
            standing.changesOn.reset();
            if (turn.until)
                standing.changesOn = turn.until->addDays(1);
            if (*state != PenaltyState::PutIntoExecution)
                waitForNobody(standing);
        }
        if (turn.reason)
            waitFor(standing, *turn.reason, turn.on);
    }
    return standing;
}

std::optional<QDate> lastSentToJap(std::span<const LimitationAct> acts, QDate today)
{
    std::optional<QDate> sent;
    for (const LimitationAct &act : acts) {
        if (act.kind == Diligence::SentToJap && act.on <= today)
            sent = act.on;
    }
    return sent;
}

/// CPP 723-15-2: the JAP has so many months from the communication; then the prosecutor may
/// execute.
Standing
withSilence(Standing standing, std::optional<QDate> sentToJap, QDate today, const AppliedLaw &law)
{
    // Sent there, it is put into execution.
    const bool waits = standing.state == PenaltyState::PutIntoExecution && sentToJap &&
                       !standing.reasons.empty() &&
                       standing.reasons.front() == WaitReason::AwaitingJap;
    if (!waits)
        return standing;
    const QDate free = sentToJap->addMonths(law.figure(Parameter::JapSilenceMonths)).addDays(1);
    if (today < free) {
        standing.changesOn = free;
        return standing;
    }
    std::erase(standing.reasons, WaitReason::AwaitingJap);
    standing.reasons = leadWith(WaitReason::AwaitingProsecutor, std::move(standing.reasons));
    standing.waitingSince = free;
    return standing;
}

std::optional<QDate> diedOn(const CaseHistory &history)
{
    for (const Event &event : history.events()) {
        if (const auto *death = std::get_if<PersonDied>(&event))
            return death->on;
    }
    return std::nullopt;
}

/// CP 133-1: what was not final falls as well.
bool fallsWithThePerson(const Plan &plan, const Penalty &penalty, int index)
{
    return isPersonal(penalty) || std::ranges::count(reasonsOf(plan, index), WaitReason::Deceased);
}

} // namespace

bool isClosed(PenaltyState state)
{
    return state == PenaltyState::Executed || state == PenaltyState::Extinguished;
}

bool isPossible(PenaltyState from, Turn turn)
{
    if (isClosed(from))
        return false;
    switch (turn) {
    case Turn::PutIntoExecution:
        return from == PenaltyState::Enforceable;
    case Turn::Started:
    case Turn::AdjustmentGranted:
        return from == PenaltyState::Enforceable || from == PenaltyState::PutIntoExecution;
    case Turn::Ended:
        return from == PenaltyState::UnderWay || from == PenaltyState::Adjusted ||
               from == PenaltyState::PutIntoExecution || from == PenaltyState::Enforceable;
    case Turn::SuspensionOrdered:
        return from != PenaltyState::Suspended;
    case Turn::SuspensionLifted:
        return from == PenaltyState::Suspended;
    case Turn::Waits:
    case Turn::Extinguished:
        break;
    }
    return true;
}

Standing standingOf(const CaseHistory &history,
                    const Plan &plan,
                    int penalty,
                    const RecordedLife &life,
                    QDate today,
                    const AppliedLaw &law)
{
    const Judgment known = history.asKnown();
    const Standing lawful = byLaw(known, plan, penalty, today);
    const bool mayBeExecuted = lawful.state == PenaltyState::Enforceable;
    const Standing begun = mayBeExecuted ? withActs(lawful, life.acts, today) : lawful;
    Standing recorded = withTurns(begun, standingTurns(life.turns, today));
    const auto death = diedOn(history);
    if (isClosed(recorded.state))
        return recorded;
    if (death && fallsWithThePerson(plan, penaltyOf(known, penalty), penalty))
        return {PenaltyState::Extinguished, *death, {WaitReason::Deceased}, *death, {}};
    if (lawful.state == PenaltyState::StayedByRemedy)
        return lawful;
    if (death) {
        recorded.reasons = leadWith(WaitReason::Estate, std::move(recorded.reasons));
        recorded.waitingSince = *death;
    }
    return withSilence(std::move(recorded), lastSentToJap(life.acts, today), today, law);
}

bool isLegalBar(WaitReason reason)
{
    constexpr std::array bars{WaitReason::Appeal,
                              WaitReason::TimeLimitRunning,
                              WaitReason::NotServed,
                              WaitReason::AwaitingJap,
                              WaitReason::TransmittedAbroad,
                              WaitReason::Deceased,
                              WaitReason::JapRequest,
                              WaitReason::JapReconvened,
                              WaitReason::Suspended708,
                              WaitReason::Suspended720,
                              WaitReason::Incident710,
                              WaitReason::DeferredCommittal,
                              WaitReason::LegalEnd};
    return std::ranges::find(bars, reason) != bars.end();
}

bool isPersonal(const Penalty &penalty)
{
    if (const auto *text = std::get_if<TextPenalty>(&penalty.detail))
        return text->kind != TextPenaltyKind::Confiscation;
    return !std::holds_alternative<Fine>(penalty.detail) &&
           !std::holds_alternative<DayFine>(penalty.detail);
}

} // namespace bex::law
