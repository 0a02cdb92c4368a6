// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/EventWriting.h"

#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteEvents.h"
#include "models/registry/CarriedSteps.h"
#include "models/registry/DutyWriting.h"
#include "models/registry/Office.h"
#include "models/registry/PenaltyKeeping.h"
#include "models/registry/PlanWriting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// What counts of the person, as the one who acts saw it.
///
/// Fails with Conflict when another plan has come since: what was confirmed on screen was a
/// difference from the plan before.
Result<Standing> standingAsSeen(const Office &office, RollEntryId entry, const NextPlan &next)
{
    auto found = standing(office, entry);
    if (!found)
        return found;
    if (!found->judgment || !found->plan)
        return unexpected(
            Error{ErrorCode::NotFound, "event.without-judgment"_L1, u"judgment"_s, {}, {}});
    if (found->plan->id != next.seen)
        return unexpected(Error{ErrorCode::Conflict,
                                "event.plan-moved-on"_L1,
                                subjectOf("plan"_L1, found->plan->id),
                                {},
                                {}});
    return found;
}

/// The double press of a key must not lodge two appeals.
Result<void> checkNew(const Office &office, RollEntryId entry, const QByteArray &document)
{
    return office.stores.happened.of(entry).and_then([&](const std::vector<KeptEvent> &events)
                                                         -> Result<void> {
        const bool known = std::ranges::any_of(events, [&](const KeptEvent &event) {
            return !event.struck && event.document == document;
        });
        if (!known)
            return {};
        return unexpected(Error{
            ErrorCode::Conflict, "event.known-already"_L1, QString::fromUtf8(document), {}, {}});
    });
}

void reopen(KeptStep &step)
{
    step.state = StepState::ToDo;
    step.reason.clear();
    step.settledAt.reset();
}

/// A plan that counted once, with what had become of its steps.
///
/// A paper that was made void since fulfils its step no more.
Result<Case> former(const Office &office, const Standing &now, const KeptEvent &event)
{
    const auto plan = office.stores.plans.find(event.changed);
    if (!plan)
        return unexpected(plan.error());
    // After a correction of the judgment, its penalties are others.
    if (!*plan || (*plan)->judgment != now.judgment->id)
        return Case();
    auto steps = office.stores.steps.of(event.changed);
    if (!steps)
        return unexpected(steps.error());
    const auto papers = office.stores.papers.of(event.entry);
    if (!papers)
        return unexpected(papers.error());
    for (const KeptPaper &paper : *papers) {
        const auto fulfilled = std::ranges::find(
            *steps, paper.step, [](const KeptStep &step) { return std::optional(step.id); });
        if (paper.voided && paper.step && fulfilled != steps->end())
            reopen(*fulfilled);
    }
    return Case{now.judgment->document, (*plan)->document, *std::move(steps)};
}

/// An appointment that comes back takes its place in the service's agenda again, if it is free.
Result<void> takePlaces(const Office &office, std::vector<KeptStep> &steps)
{
    for (KeptStep &step : steps) {
        if (!step.appointment || step.slot)
            continue;
        const auto given =
            office.stores.agenda.of(step.to, {step.appointment->on, step.appointment->on});
        if (!given)
            return unexpected(given.error());
        const auto free = std::ranges::find_if(*given, [&step](const KeptSlot &slot) {
            return slot.slot.when == *step.appointment && slot.taken < slot.slot.capacity;
        });
        if (free != given->end())
            step.slot = free->id;
    }
    return {};
}

/// What makes the plan another, and where what became of its steps comes from.
struct Change {
    QString cause; ///< the subject of the journal, "event/3"
    RollEntryId entry;
    const Standing &now;
    const Case &before; ///< empty, or a plan whose steps come back
};

Result<void> keepNextPlan(Office &office, const Change &change, const NextPlan &next)
{
    auto parts = partsOf(next.document, change.entry);
    if (!parts)
        return unexpected(parts.error());
    const KeptJudgment &judgment = *change.now.judgment;
    const KeptPlan &last = *change.now.plan;
    Case now{judgment.document, next.document, std::move(parts->steps)};
    carryOver(change.before, now);
    const auto stopped = carryOver({judgment.document, last.document, change.now.steps}, now);
    for (const std::size_t place : next.askedAgain)
        reopen(now.steps.at(place));
    parts->steps = std::move(now.steps);
    const auto dated =
        law::json::readJudgment(judgment.document).and_then([&](const law::Judgment &pronounced) {
            return dateDuties(office, change.entry, pronounced, *parts);
        });
    if (!dated)
        return dated;
    const KeptPlan plan{PlanId(0),
                        judgment.id,
                        last.revision + 1,
                        next.document,
                        parts->law,
                        parts->status,
                        office.program(),
                        office.signature().at};
    return office.stores.steps.freeSlots(change.entry)
        .and_then([&] { return takePlaces(office, parts->steps); })
        .and_then([&] { return noteStopped(office, stopped, change.cause); })
        .and_then([&] { return keepPlan(office, change.entry, plan, *parts); })
        .and_then([&] { return keepPenalties(office, change.entry, next.penalties); });
}

Result<EventId> keepEvent(Office &office, const KeptEvent &event)
{
    const auto id = office.stores.happened.add(event);
    if (!id)
        return id;
    return office
        .note({u"event_recorded"_s, subjectOf("event"_L1, *id), event.entry, {}, event.document})
        .map([&] { return *id; });
}

Result<void> keepStriking(Office &office, const KeptEvent &event, const QString &reason)
{
    const Signature by = office.signature();
    return office.stores.happened.strike(event.id, {reason, by.at, by.who}).and_then([&] {
        return office.note({u"event_struck"_s,
                            subjectOf("event"_L1, event.id),
                            event.entry,
                            event.document,
                            compact({{"reason"_L1, reason}})});
    });
}

} // namespace

Result<EventId>
recorded(Office &office, RollEntryId entry, const law::Event &event, const NextPlan &next)
{
    const QByteArray document = law::json::canonical(event);
    if (const auto isNew = checkNew(office, entry, document); !isNew)
        return unexpected(isNew.error());
    const auto now = standingAsSeen(office, entry, next);
    if (!now)
        return unexpected(now.error());
    const Signature by = office.signature();
    const KeptEvent kept{EventId(0),
                         entry,
                         now->plan->id,
                         law::json::toJson(event)["kind"_L1].toString(),
                         law::dayOf(event),
                         document,
                         by.at,
                         by.who,
                         {}};
    const auto id = keepEvent(office, kept);
    if (!id)
        return id;
    return keepNextPlan(office, {subjectOf("event"_L1, *id), entry, *now, Case()}, next).map([&] {
        return *id;
    });
}

Result<RollEntryId> struck(Office &office, EventId id, const QString &reason, const NextPlan &next)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return unexpected(Error{
            ErrorCode::Invalid, "event.struck-without-reason"_L1, u"reason"_s, u"a reason"_s, {}});
    const auto event = office.stores.happened.find(id);
    if (!event)
        return unexpected(event.error());
    if (event->struck)
        return unexpected(Error{
            ErrorCode::Conflict, "event.struck-already"_L1, QString::number(id.value()), {}, {}});
    const auto now = standingAsSeen(office, event->entry, next);
    if (!now)
        return unexpected(now.error());
    const auto before = former(office, *now, *event);
    if (!before)
        return unexpected(before.error());
    return keepStriking(office, *event, why)
        .and_then([&] {
            return keepNextPlan(
                office, {subjectOf("event"_L1, id), event->entry, *now, *before}, next);
        })
        .map([&] { return event->entry; });
}

} // namespace bex::registry
