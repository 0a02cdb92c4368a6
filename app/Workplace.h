// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Register.h"

#include <QString>

namespace bex::app
{

/// The version of the program, as the journal and --version say it.
[[nodiscard]] QString programVersion();

/// The folder where the program keeps what is the user's.
[[nodiscard]] QString userFolder();

/// The register opened when no other is named.
[[nodiscard]] QString defaultRegister();

/// The user of this machine at work with this program.
[[nodiscard]] registry::Session sessionOfUser();

} // namespace bex::app
