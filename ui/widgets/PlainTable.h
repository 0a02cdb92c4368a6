// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QTableView;

namespace bex::ui
{

/// A table that is read, row by row: no grid, no numbers; one column takes the room that is left.
void makePlain(QTableView &table, int stretched);

} // namespace bex::ui
