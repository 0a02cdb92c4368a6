// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bex::mutation
{

/// One word, number, sign or text of a C++ source, with its place.
struct Token {
    enum class Kind { Word, Number, Sign, Text };
    Kind kind = Kind::Sign;
    std::string_view text;
    std::size_t begin = 0;
    int line = 1;

    [[nodiscard]] std::size_t end() const { return begin + text.size(); }
    [[nodiscard]] bool is(std::string_view other) const { return text == other; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
};

/// Comments and preprocessor lines are left out. The source must outlive the tokens.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view source);

/// The index of the bracket that closes the one at `open`; the last token when nothing does.
[[nodiscard]] std::size_t closing(const std::vector<Token> &tokens, std::size_t open);

} // namespace bex::mutation
