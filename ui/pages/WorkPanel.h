// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"
#include "ui/pages/StepsPage.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace bex::ui
{

class EntryPage;
class EventsPage;
class PersonHeader;

/// The middle of the counter: who is here, and the one thing to do now.
class WorkPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Pages {
        PersonHeader &header;
        StepsPage &steps;
        EntryPage &entry;
        EventsPage &events;
    };

    WorkPanel(desk::PersonDesk &desk, const Pages &pages);

    /// Where the hands are needed: a question in the judgment, or the step in hand.
    void focusNeed();
    void focusSlot();
    void showEntry(const QString &pointer);
    void showSteps();
    void showReceipt();
    void showLeave();
    void showEvents();
    /// The steps, with the hands in the one that is needed; the form is left as it is.
    void focusPlan();
    [[nodiscard]] bool isEntryShown() const;
    [[nodiscard]] bool areEventsShown() const;

signals:
    /// The form came or went; it owns some keys while it is there.
    void entryShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// False while nobody is in hand.
    [[nodiscard]] bool showForm();
    void showNobody();
    [[nodiscard]] registry::Receipt expectedReceipt() const;

    desk::PersonDesk &m_desk;
    Pages m_pages;
    QStackedWidget *m_work;
    QLabel *m_nobody;
};

} // namespace bex::ui
