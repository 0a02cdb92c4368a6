// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"

#include <QWidget>

class QLabel;

namespace bex::ui
{

/// Who is at the counter and what was pronounced, at a glance.
class PersonHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHeader(desk::PersonDesk &desk);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPerson();
    void showVerdict();
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString since() const;

    desk::PersonDesk &m_desk;
    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_about;
    QLabel *m_penalties;
    QLabel *m_since; ///< what happened after the counter
    QLabel *m_verdict;
};

} // namespace bex::ui
