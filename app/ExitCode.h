// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bex::app
{

/// What the caller of the program is told (design.md section 3).
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< an internal failure, or a register that is not whole
    Refused = 2 ///< bad input; nothing was written
};

} // namespace bex::app
