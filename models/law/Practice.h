// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Parameter.h"

#include <map>

namespace bex::law
{

/// What a court has settled for itself where the law is not confirmed.
///
/// An entry replaces the value of the book for every date. Empty: the book alone.
struct Practice {
    std::map<Parameter, int> overrides;
};

} // namespace bex::law
