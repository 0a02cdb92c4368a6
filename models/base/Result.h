// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"

#include <tl/expected.hpp>

namespace bex
{

/// A value or the reason why there is none. Nothing of ours throws.
template <typename T> using Result = tl::expected<T, Error>;

using tl::unexpected;

} // namespace bex
