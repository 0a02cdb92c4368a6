// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bex::app
{

/// Is there a screen to open the window on? Asked first, for Qt ends the program when there is
/// none.
[[nodiscard]] bool hasDisplay();

/// Does somebody see what is shown? Not on a platform that draws into memory alone.
[[nodiscard]] bool isSeen();

} // namespace bex::app
