// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RollDesk.h"
#include "models/desk/RollFilter.h"
#include "ui/pages/FoundList.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace bex::ui
{

/// The left of the counter: which hearing, and everybody on its roll. It never leaves the screen.
class RollPanel final : public QWidget
{
    Q_OBJECT

public:
    RollPanel(desk::RollDesk &desk, desk::FindDesk &finder);

    void focusSearch();
    void focusRoll();
    void clearSearch();
    /// Shows this person as the one in hand, without taking the focus.
    void select(registry::RollEntryId entry);
    /// Who else of the register answers what is typed in the search field.
    [[nodiscard]] FoundList &elsewhere() { return *m_elsewhere; }

signals:
    /// Somebody was looked at; `personOpened` when Enter asked for them.
    void personSelected(bex::registry::RollEntryId entry);
    void personOpened(bex::registry::RollEntryId entry);
    /// Enter, when nobody of the roll answers: the reference of a paper, perhaps from a reader.
    void othersSearched(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void showHearing();
    void announce(const QModelIndex &index);
    void search(const QString &words);
    void leaveSearch();

    desk::RollDesk &m_desk;
    bool m_following = false; ///< the selection follows the desk, nobody moved it
    std::optional<registry::RollEntryId> m_inHand;
    desk::RollFilter m_filter;
    QComboBox *m_hearings;
    QLineEdit *m_search;
    QListView *m_roll;
    FoundList *m_elsewhere;
    QLabel *m_waiting;
};

} // namespace bex::ui
