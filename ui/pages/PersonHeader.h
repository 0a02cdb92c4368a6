// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PeopleDesk.h"
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
    PersonHeader(desk::PersonDesk &desk, const desk::PeopleDesk &people);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPerson();
    void showPeople();
    void showVerdict();
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString since() const;

    desk::PersonDesk &m_desk;
    const desk::PeopleDesk &m_people;
    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_about;
    QLabel *m_others; ///< the other cases of the person, or of somebody who may be the same
    QLabel *m_penalties;
    QLabel *m_since; ///< what happened after the counter
    QLabel *m_verdict;
};

} // namespace bex::ui
