// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Functions.h"

#include <algorithm>
#include <span>

namespace bex::mutation
{

namespace
{

using Head = std::span<const Token>;

bool has(Head head, std::string_view text)
{
    return std::ranges::any_of(head, [text](const Token &token) { return token.is(text); });
}

/// A namespace, a class: what stands inside is looked at in turn.
bool isEntered(Head head)
{
    if (has(head, "namespace"))
        return true;
    return (has(head, "class") || has(head, "struct")) && !has(head, "(") && !has(head, "=") &&
           !has(head, "enum");
}

bool isFunction(Head head)
{
    if (head.empty() || has(head, "constexpr") || has(head, "consteval"))
        return false;
    const Token &last = head.back();
    return has(head, "(") && (last.is(")") || last.is("const") || last.is("override"));
}

} // namespace

std::vector<Body> bodiesOf(const std::vector<Token> &tokens)
{
    std::vector<Body> bodies;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].is(";") || tokens[i].is("}"))
            begin = i + 1;
        if (!tokens[i].is("{"))
            continue;
        const Head head(tokens.data() + begin, i - begin);
        if (isEntered(head)) {
            begin = i + 1;
            continue;
        }
        const std::size_t close = closing(tokens, i);
        if (isFunction(head))
            bodies.push_back({i, close});
        // An initialiser goes on to its semicolon; a function ends with its brace.
        i = close;
        if (isFunction(head))
            begin = i + 1;
    }
    return bodies;
}

} // namespace bex::mutation
