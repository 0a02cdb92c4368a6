// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/HearingModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// A hearing in a few words.
class HearingText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::HearingText)

public:
    [[nodiscard]] static QString titleHeader();
    [[nodiscard]] static QString peopleHeader();
    [[nodiscard]] static QString waitingHeader();
    /// "Tue 16 Apr 2024 · chambre 14"
    [[nodiscard]] static QString title(const HearingRow &row);
    [[nodiscard]] static QString waiting(int people);
};

} // namespace bex::desk
