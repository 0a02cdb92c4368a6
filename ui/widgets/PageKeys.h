// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QAbstractScrollArea;
class QWidget;

namespace bex::ui
{

/// Page up and Page down go through the page from wherever the focus is in its owner.
void givePageKeys(QWidget &owner, QAbstractScrollArea &page);

} // namespace bex::ui
