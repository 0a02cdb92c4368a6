// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace bex::app
{

/// Sends what Qt says to a file in the user's data folder, never to the terminal.
///
/// Installed before any application object. Qt gives its handler no context, so
/// this is the one place with state of its own. A fatal message ends the program
/// with one line and exit code 1.
void installMessageLog();

/// Where they go; empty when the folder cannot be made.
[[nodiscard]] QString logFile();

} // namespace bex::app
