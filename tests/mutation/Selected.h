// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bex::mutation
{

/// The mutant that the altered sources play; 0 plays the original. Set by BEX_MUTANT.
extern int selected;

} // namespace bex::mutation
