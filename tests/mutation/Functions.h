// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/mutation/Tokens.h"

namespace bex::mutation
{

/// The body of one function: the indices of its two braces.
struct Body {
    std::size_t open = 0;
    std::size_t close = 0;
};

/// The bodies of all functions of a source, members too; what is constexpr is left alone.
[[nodiscard]] std::vector<Body> bodiesOf(const std::vector<Token> &tokens);

} // namespace bex::mutation
