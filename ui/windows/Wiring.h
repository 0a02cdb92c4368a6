// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bex::ui
{

struct CounterParts;

/// Who obeys which command, and who hears of what: all of it, to be read from top to bottom.
void wire(CounterParts &parts);

} // namespace bex::ui
