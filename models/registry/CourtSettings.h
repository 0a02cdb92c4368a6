// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Court.h"
#include "models/law/Practice.h"

namespace bex::registry
{

/// What a new judgment starts from, and what the court has settled for itself.
struct CourtSettings {
    law::Court court;
    law::Practice practice;
};

} // namespace bex::registry
