// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "ui/windows/VoidFlow.h"

#include <QObject>

namespace bex::ui
{

/// A judgment in the register is entered once more: what that undoes is read before it is
/// confirmed, and the papers it makes wrong are made void after.
class CorrectionFlow final : public QObject
{
    Q_OBJECT

public:
    CorrectionFlow(const Dependencies &outside,
                   desk::PersonDesk &desk,
                   VoidFlow &voiding,
                   QWidget &window);

    /// True when nobody holds a paper or waits for a day that the correction touches, and when
    /// the greffier confirms what it undoes.
    [[nodiscard]] bool isAgreed();
    /// Once the judgment is entered.
    void finish();

signals:
    void failed(const bex::Error &error);

private:
    [[nodiscard]] bool asks(const desk::Correction &correction);

    Dependencies m_outside;
    desk::PersonDesk &m_desk;
    VoidFlow &m_voiding;
    QWidget &m_window;
    VoidFlow::KeptPapers m_inHand; ///< wrong from now on, and somebody holds them
};

} // namespace bex::ui
