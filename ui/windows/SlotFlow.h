// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "ui/windows/VoidFlow.h"

#include <QObject>

namespace bex::ui
{

/// The day of a summons that the person holds already is moved on the greffier's word alone;
/// the step is to do again, and its paper may be made void.
class SlotFlow final : public QObject
{
    Q_OBJECT

public:
    SlotFlow(const Dependencies &outside,
             desk::PersonDesk &desk,
             VoidFlow &voiding,
             QWidget &window);

    /// Of the step in hand.
    void move(const registry::Booking &booking);

signals:
    /// The step waits for its new paper.
    void moved();
    void failed(const bex::Error &error);

private:
    [[nodiscard]] bool isWanted(const desk::StepRow &row, const law::Appointment &next);
    [[nodiscard]] Result<VoidFlow::KeptPapers> handedFor(registry::StepId step) const;

    Dependencies m_outside;
    desk::PersonDesk &m_desk;
    VoidFlow &m_voiding;
    QWidget &m_window;
};

} // namespace bex::ui
