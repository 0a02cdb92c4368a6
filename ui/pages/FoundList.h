// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/FindDesk.h"

#include <QWidget>

class QLabel;
class QListView;

namespace bex::ui
{

/// Who answers the typed words in other hearings; out of sight while nobody does.
class FoundList final : public QWidget
{
    Q_OBJECT

public:
    explicit FoundList(desk::FindDesk &desk);

    void search(const QString &typed, const std::optional<registry::HearingId> &besides);
    [[nodiscard]] bool isEmpty() const;
    void focusList();
    /// As Enter on the first of the list does.
    void openFirst();

signals:
    void opened(const bex::registry::Found &found);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void retranslate();

    desk::FindDesk &m_desk;
    QLabel *m_title;
    QListView *m_list;
};

} // namespace bex::ui
