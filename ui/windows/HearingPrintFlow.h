// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RollDesk.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"

#include <QObject>

namespace bex::ui
{

/// Opens the print queue of the hearing in hand.
class HearingPrintFlow final : public QObject
{
    Q_OBJECT

public:
    HearingPrintFlow(const Dependencies &outside, const desk::RollDesk &desk, QWidget &window);

    void open(Shortcuts &shortcuts);

private:
    Dependencies m_outside;
    const desk::RollDesk &m_desk;
    QWidget &m_window;
};

} // namespace bex::ui
