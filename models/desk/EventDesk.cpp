// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/EventDesk.h"

#include "models/law/json/ReadEvents.h"
#include "models/law/json/Vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

/// "/events/2/by" is "/by" of the one being typed, which is the last.
Error aboutTheLast(Error refusal)
{
    static const QRegularExpression place(u"^/events/[0-9]+"_s);
    refusal.subject.remove(place);
    return refusal;
}

bool isSummonsLeft(const StepRow &row)
{
    return row.step.act == law::Act::Summons && row.state == registry::StepState::ToDo;
}

/// The summons in hand, else the first of the plan that was not handed over.
std::optional<law::PaperKind> summonsLeft(const PersonDesk &person,
                                          const std::vector<StepRow> &rows)
{
    if (const StepRow *inHand = person.stepInHand(); inHand != nullptr && isSummonsLeft(*inHand))
        return inHand->step.paper;
    const auto left = std::ranges::find_if(rows, &isSummonsLeft);
    return left == rows.end() ? std::nullopt : left->step.paper;
}

} // namespace

EventDesk::EventDesk(PersonDesk &person, registry::Register &record, registry::Clock now)
    : m_person(person)
    , m_record(record)
    , m_now(std::move(now))
{
    connect(&m_draft, &JsonDraft::changed, this, &EventDesk::propose);
    connect(&m_draft, &JsonDraft::changed, this, &EventDesk::recompute);
    connect(&m_person, &PersonDesk::personChanged, this, &EventDesk::follow);
    connect(&m_person, &PersonDesk::planChanged, this, &EventDesk::recompute);
}

bool EventDesk::isOpen() const
{
    return m_person.entry() && m_person.isEntered() && m_person.progress().plan();
}

void EventDesk::begin()
{
    m_draft.replace({{u"on"_s, m_now().toLocalTime().date().toString(Qt::ISODate)}});
}

void EventDesk::propose(const QString &changed)
{
    const bool asksForPaper =
        changed == u"/kind" && m_draft.value(u"/kind").toString() == u"not_handed";
    const auto paper = summonsLeft(m_person, m_person.steps().rows());
    if (asksForPaper && paper && m_draft.value(u"/paper").isUndefined())
        m_draft.set(u"/paper"_s, law::json::word(*paper).toString());
}

void EventDesk::follow()
{
    auto rows = rowsOf(m_person.happened().kept);
    if (rows)
        m_events.setRows(*std::move(rows));
    else
        emit failed(rows.error());
}

void EventDesk::recompute()
{
    m_event.reset();
    m_after.reset();
    m_refusal.reset();
    auto event = law::json::readEvent(m_draft.document());
    if (!event) {
        m_refusal = std::move(event).error();
    } else if (isOpen()) {
        auto plan = m_person.planAfter(m_person.happened().with(*event));
        if (plan) {
            m_after = *std::move(plan);
            m_event = *std::move(event);
        } else {
            m_refusal = aboutTheLast(std::move(plan).error());
        }
    }
    emit recomputed();
}

Result<void> EventDesk::record()
{
    if (m_refusal)
        return unexpected(*m_refusal);
    if (!m_event || !m_after)
        return unexpected(
            Error{ErrorCode::Invalid, "desk.event-without-judgment"_L1, u"judgment"_s, {}, {}});
    const auto next = m_person.nextPlan(*m_after, m_person.happened().with(*m_event));
    if (!next)
        return unexpected(next.error());
    const auto id = m_record.happened().record(m_person.entry()->id, *m_event, *next);
    if (!id)
        return unexpected(id.error());
    begin();
    return {};
}

Result<void> EventDesk::strike(registry::EventId event, const QString &reason)
{
    const auto events = m_person.happened().without(event);
    return m_person.planAfter(events)
        .and_then([&](const law::Plan &plan) { return m_person.nextPlan(plan, events); })
        .and_then([&](const registry::NextPlan &next) {
            return m_record.happened().strike(event, reason, next);
        });
}

} // namespace bex::desk
