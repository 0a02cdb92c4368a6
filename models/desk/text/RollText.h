// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RollModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The words around the roll of a hearing.
class RollText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::RollText)

public:
    [[nodiscard]] static QString orderHeader();
    [[nodiscard]] static QString nameHeader();
    [[nodiscard]] static QString ageHeader();
    [[nodiscard]] static QString penaltiesHeader();
    [[nodiscard]] static QString stateHeader();
    /// The whole line as a screen reader says it.
    [[nodiscard]] static QString spoken(const RollRow &row);
};

} // namespace bex::desk
