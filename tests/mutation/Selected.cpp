// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Selected.h"

#include <cstdlib>

namespace bex::mutation
{

namespace
{

int fromEnvironment()
{
    const char *number = std::getenv("BEX_MUTANT");
    return number ? std::atoi(number) : 0;
}

} // namespace

int selected = fromEnvironment();

} // namespace bex::mutation
