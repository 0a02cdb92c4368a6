// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

namespace bex::law
{

/// Puts steps and reasons in the order in which the greffier meets them, and says the status.
void finish(Plan &plan);

} // namespace bex::law
