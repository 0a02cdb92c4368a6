// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PeopleDesk.h"
#include "ui/windows/Dependencies.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace bex::ui
{

class StatusLine;

/// The other cases of the person in hand, and of those who look alike: side by side with the
/// person, joined, told apart, taken back or opened by a key each.
class PeopleWindow final : public QDialog
{
    Q_OBJECT

public:
    PeopleWindow(const Dependencies &outside, desk::PeopleDesk &desk, QWidget *parent = nullptr);

signals:
    /// To be shown at the counter.
    void personAsked(bex::registry::HearingId hearing, bex::registry::RollEntryId entry);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void giveKeys();
    void join();
    void tellApart();
    void takeBack();
    void openMarked();
    void takeLanguage();
    void tell(const Result<void> &done, const std::function<QString()> &said);
    void follow();
    void compare();
    [[nodiscard]] const desk::OtherCase *marked() const;
    void retranslate();

    Dependencies m_outside;
    desk::PeopleDesk &m_desk;
    QLabel *m_title;
    QTableView *m_list;
    QTextBrowser *m_comparison;
    QPushButton *m_join;
    QPushButton *m_tellApart;
    QPushButton *m_takeBack;
    QPushButton *m_open;
    QPushButton *m_language;
    StatusLine *m_status;
};

} // namespace bex::ui
