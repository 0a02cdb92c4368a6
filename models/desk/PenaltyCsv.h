// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyModel.h"

#include <QByteArray>
#include <QStringList>

namespace bex::desk
{

/// The list for a spreadsheet: UTF-8 with its mark, `;` between cells, CRLF, days as ISO, states
/// and reasons in the words of the screen.
[[nodiscard]] QByteArray csvOf(const std::vector<PenaltyListRow> &rows);

/// The list as it is printed: its headers, and the cells as the screen shows them.
[[nodiscard]] QStringList headersOfPenalties();
[[nodiscard]] QStringList cellsOf(const PenaltyListRow &row);

} // namespace bex::desk
