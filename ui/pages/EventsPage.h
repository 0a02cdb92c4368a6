// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/EventDesk.h"
#include "ui/entry/FormContext.h"
#include "ui/text/ScreenWords.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace bex::ui
{

class EventForm;

/// What happened after the counter: one event as it is typed, what it changes before anything
/// is confirmed, and what was said before.
class EventsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Desks {
        desk::PersonDesk &person;
        desk::EventDesk &events;
    };

    EventsPage(const Desks &desks, const FormContext &context, const ScreenWords &words);

    /// A new event, of today.
    void begin();

signals:
    void recordAsked();
    void strikeAsked(bex::registry::EventId event);
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void listen();
    void giveKeys();
    void retranslate();
    void showChange();
    void showList();
    void askToStrike();
    [[nodiscard]] const desk::EventRow *marked() const;

    Desks m_desks;
    ScreenWords m_words;
    QLabel *m_title;
    EventForm *m_form;
    QTextBrowser *m_change;
    QLabel *m_listTitle;
    QTableView *m_list;
    QLabel *m_about;
    QPushButton *m_strike;
    QPushButton *m_close;
    QPushButton *m_record;
};

} // namespace bex::ui
