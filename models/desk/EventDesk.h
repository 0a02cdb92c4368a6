// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/EventModel.h"
#include "models/desk/JsonDraft.h"
#include "models/desk/PersonDesk.h"

#include <QObject>

#include <optional>

namespace bex::desk
{

/// What is being said of the person in hand after the counter: one event as it is typed, the
/// plan that it would give, and what was said before.
///
/// The event is typed as the contract spells it ("/kind", "/on"…); nothing of it is kept
/// before `record()`. Struck out, an event stays in the list.
class EventDesk final : public QObject
{
    Q_OBJECT

public:
    EventDesk(PersonDesk &person, registry::Register &record, registry::Clock now);

    [[nodiscard]] JsonDraft &draft() { return m_draft; }
    [[nodiscard]] EventModel &events() { return m_events; }
    /// A new event, of today.
    void begin();
    /// The plan that would follow; nothing while the event is incomplete or impossible.
    [[nodiscard]] const std::optional<law::Plan> &after() const { return m_after; }
    /// What is missing or cannot be; its subject is a place of the draft: "/by".
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// The judgment is entered, so that something can follow from an event.
    [[nodiscard]] bool isOpen() const;

    /// The event as typed enters the register with its plan; another may be typed.
    [[nodiscard]] Result<void> record();
    [[nodiscard]] Result<void> strike(registry::EventId event, const QString &reason);
    void retranslate() { m_events.retranslate(); }

signals:
    /// The event as typed, or what it is compared with, has changed.
    void recomputed();
    void failed(const bex::Error &error);

private:
    void follow();
    /// Of a summons that was not handed over: the one in hand, or the first that the
    /// plan still asks.
    void propose(const QString &changed);
    void recompute();

    PersonDesk &m_person;
    registry::Register &m_record;
    registry::Clock m_now;
    JsonDraft m_draft;
    EventModel m_events;
    std::optional<law::Event> m_event;
    std::optional<law::Plan> m_after;
    std::optional<Error> m_refusal;
};

} // namespace bex::desk
