// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TodayDesk.h"
#include "ui/windows/Dependencies.h"

#include <QDialog>

class QLabel;
class QTableView;
class QTextBrowser;

namespace bex::ui
{

class StatusLine;
class TodayLinks;

/// What is due (FR: ce qui est dû): counts on the left, the lines in the middle, the proof of the
/// marked one on the right.
///
/// F2, F3 and F6 lead to the parts. Enter settles the marked line: at once where nothing is typed,
/// else by asking for the place where it is. The mark is on the next line then.
class TodayWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit TodayWindow(const Dependencies &outside, QWidget *parent = nullptr);

    /// Reads everything again, with the hands in the list; the mark stays where it was.
    void begin();
    void beginWith(const desk::TodayView &view);
    [[nodiscard]] desk::TodayDesk &dues() { return m_desk; }
    void say(const std::function<QString()> &sentence);

signals:
    /// This line is settled elsewhere.
    void asked(const bex::registry::DueLine &line);
    void agendaAsked(const QString &service);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void wire();
    void giveKeys();
    void followMark();
    void restoreMark();
    void settle();
    /// Says that it is done, without opening anything.
    void mark();
    void settleHere(const registry::DueLine &line);
    void undo();
    void print();
    [[nodiscard]] QStringList underTheTitle() const;
    void tell(const Error &error);
    void focusList();
    [[nodiscard]] const desk::TodayRow *marked() const;
    void showProof();
    void retranslate();

    Dependencies m_outside;
    desk::TodayDesk m_desk;
    TodayLinks *m_links;
    QLabel *m_title;
    QTableView *m_list;
    QTextBrowser *m_proof;
    StatusLine *m_status;
    qint64 m_key = 0; ///< of the marked line
    int m_row = 0;    ///< where it stood
};

} // namespace bex::ui
