// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/mutation/Functions.h"

#include <string>

namespace bex::mutation
{

/// One alteration of one place of a source.
struct SourceMutant {
    std::size_t begin = 0; ///< what is replaced, in the source
    std::size_t end = 0;
    std::string replacement;
    int line = 1;
    std::string key; ///< says the same alteration again after other lines have moved
};

/// Every alteration inside one body: comparisons, `&&` and `||`, `!`, `+` and `-`, numbers, days,
/// truth values, branches, statements. `because` is left alone: it is read by people.
[[nodiscard]] std::vector<SourceMutant>
mutantsOf(std::string_view source, const std::vector<Token> &tokens, const Body &body);

/// `constexpr int name = 3;` outside of functions: the index of the name, if it is one.
[[nodiscard]] bool isConstant(const std::vector<Token> &tokens, std::size_t i);

/// "line of the source, trimmed | before → after", unique within `taken`.
[[nodiscard]] std::string keyOf(std::string_view source, const SourceMutant &mutant);

} // namespace bex::mutation
