// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Call.h"

namespace bex::app
{

// One command of the command line each (design.md section 3), in a file of its name.

[[nodiscard]] ExitCode runPlan(const Call &call);
[[nodiscard]] ExitCode runPrint(const Call &call);
[[nodiscard]] ExitCode runLaw(const Call &call);
[[nodiscard]] ExitCode runImport(const Call &call);
[[nodiscard]] ExitCode runVerify(const Call &call);
[[nodiscard]] ExitCode runBackup(const Call &call);
[[nodiscard]] ExitCode runRestore(const Call &call);
[[nodiscard]] ExitCode runHelp(const Call &call);
[[nodiscard]] ExitCode runVersion(const Call &call);
[[nodiscard]] ExitCode runWindow(const Call &call);

} // namespace bex::app
