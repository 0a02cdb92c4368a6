// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Call.h"
#include "models/registry/Register.h"

namespace bex::app
{

/// The register that was named, or the default one.
[[nodiscard]] QString registerPath(const Call &call);

/// Opens it; makes it, and the user's folder, only when told to.
[[nodiscard]] Result<std::unique_ptr<registry::Register>>
openRegister(const Call &call, registry::WhenMissing missing);

} // namespace bex::app
