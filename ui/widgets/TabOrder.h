// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace bex::ui
{

/// Makes Tab follow the layouts: the order in which the page is read.
///
/// To be called again when forms came, went or changed places.
void tabInReadingOrder(QWidget *page);

} // namespace bex::ui
