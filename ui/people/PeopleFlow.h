// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PeopleDesk.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"

#include <QObject>

namespace bex::ui
{

/// Opens the other cases of the person in hand before the counter; the hands come back to where
/// they were.
class PeopleFlow final : public QObject
{
    Q_OBJECT

public:
    PeopleFlow(const Dependencies &outside,
               desk::PeopleDesk &desk,
               Shortcuts &shortcuts,
               QWidget &window);

    /// Nothing while nobody is in hand.
    void open();

signals:
    void personAsked(bex::registry::HearingId hearing, bex::registry::RollEntryId entry);

private:
    const Dependencies &m_outside;
    desk::PeopleDesk &m_desk;
    Shortcuts &m_shortcuts;
    QWidget &m_window;
};

} // namespace bex::ui
