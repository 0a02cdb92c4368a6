// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TodayDesk.h"

#include <QWidget>

class QCheckBox;
class QListWidget;

namespace bex::ui
{

/// How much is late, due today and due soon, and of what: each count is a link that shows it in the
/// list. Below, whose work is shown.
class TodayLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayLinks(desk::TodayDesk &desk);

    void focusLinks();
    void toggleMine();

signals:
    /// Enter on a link: the hands go on in the list.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Link {
        QString text;
        desk::TodayView view;
    };

    [[nodiscard]] std::vector<Link> links() const;
    void fill();
    void apply();
    void retranslate();

    desk::TodayDesk &m_desk;
    QListWidget *m_list;
    QCheckBox *m_mine;
    std::vector<Link> m_links;
    bool m_filling = false; ///< lines come and go; nobody chose one
};

} // namespace bex::ui
