// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TodayDesk.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"
#include "ui/windows/StatusLine.h"

#include <QObject>
#include <QPointer>

namespace bex::desk
{
class EventDesk;
class PersonDesk;
} // namespace bex::desk

namespace bex::ui
{

class JudgmentCheck;
class TodayWindow;

/// The morning page, from a line that is due to the act that settles it, and back.
class TodayFlow final : public QObject
{
    Q_OBJECT

public:
    struct Desks {
        desk::PersonDesk &person;
        desk::EventDesk &events;
    };

    TodayFlow(const Dependencies &outside,
              Shortcuts &shortcuts,
              const Desks &desks,
              QWidget &window);

    void open();
    void open(const desk::TodayView &view);
    /// The judgment of the person in hand beside the typed one.
    void compareInHand();

signals:
    /// To be settled at the counter, where this kind of line is.
    void personAsked(const bex::registry::DueLine &line);
    /// The person who had left is here.
    void called(const bex::registry::DueLine &line);
    /// A fact of the judgment is not what the typed one says.
    void factAsked(bex::registry::HearingId hearing,
                   bex::registry::RollEntryId entry,
                   const QString &pointer);
    void agendaAsked(const QString &service);
    /// Of what was compared at the counter, with the page away.
    void said(const bex::ui::StatusLine::Sentence &sentence);

private:
    [[nodiscard]] TodayWindow &today();
    void settle(const registry::DueLine &line);
    void settleLeft(const registry::DueLine &line);
    void giveNewTime(const registry::DueLine &line);
    void write(const registry::DueLine &line);
    void compare(registry::HearingId hearing, registry::RollEntryId entry, QWidget &over);
    void keepComparison();
    void correct(const QString &pointer);
    void tell(QWidget &over, const Error &error);

    const Dependencies &m_outside;
    Shortcuts &m_shortcuts;
    Desks m_desks;
    QWidget &m_window;
    QPointer<TodayWindow> m_today;
    QPointer<JudgmentCheck> m_check;
    registry::HearingId m_hearing{0}; ///< of the judgment that is compared
};

} // namespace bex::ui
