// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyDesk.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// A penalty of the register as a page: where it stands, what is next and by which text, until
/// when it may be executed and what each act is worth for that.
class PenaltyProof final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::PenaltyProof)

public:
    [[nodiscard]] static QString of(const desk::PenaltyInHand &penalty);

private:
    [[nodiscard]] static QString standing(const desk::PenaltyInHand &penalty);
    [[nodiscard]] static QString next(const desk::PenaltyInHand &penalty);
    [[nodiscard]] static QString limitation(const desk::PenaltyInHand &penalty);
    [[nodiscard]] static QString limitRows(const desk::PenaltyInHand &penalty);
    [[nodiscard]] static QString acts(const desk::PenaltyInHand &penalty);
};

} // namespace bex::ui
