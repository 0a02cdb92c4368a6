// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Tokens.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace bex::mutation
{

namespace
{

constexpr std::array<std::string_view, 22> longSigns{
    "<=>", "...", "::", "->", "<=", ">=", "==", "!=", "&&", "||", "+=",
    "-=",  "*=",  "/=", "|=", "&=", "^=", "++", "--", "<<", ">>", "%="};

bool isWordPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

class Reader final
{
public:
    explicit Reader(std::string_view source)
        : m_source(source)
    {
    }

    [[nodiscard]] std::vector<Token> read()
    {
        while (m_at < m_source.size()) {
            if (!skipSilence())
                take();
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] bool startsWith(std::string_view text) const
    {
        return m_source.substr(m_at).starts_with(text);
    }

    /// White space, comments, preprocessor lines.
    bool skipSilence()
    {
        const char c = m_source[m_at];
        if (std::isspace(static_cast<unsigned char>(c)))
            return skipTo(m_at + 1);
        if (startsWith("//") || c == '#')
            return skipTo(std::min(m_source.find('\n', m_at), m_source.size()));
        if (startsWith("/*"))
            return skipTo(std::min(m_source.find("*/", m_at), m_source.size() - 2) + 2);
        return false;
    }

    bool skipTo(std::size_t end)
    {
        m_line += static_cast<int>(std::count(m_source.begin() + static_cast<std::ptrdiff_t>(m_at),
                                              m_source.begin() + static_cast<std::ptrdiff_t>(end),
                                              '\n'));
        m_at = end;
        return true;
    }

    void take()
    {
        const char c = m_source[m_at];
        std::size_t end = m_at;
        Token::Kind kind = Token::Kind::Sign;
        if (c == '"' || c == '\'') {
            kind = Token::Kind::Text;
            end = endOfText(c);
        } else if (std::isdigit(static_cast<unsigned char>(c))) {
            kind = Token::Kind::Number;
            while (end < m_source.size() &&
                   (isWordPart(m_source[end]) || m_source[end] == '\'' || m_source[end] == '.'))
                ++end;
        } else if (isWordPart(c)) {
            kind = Token::Kind::Word;
            while (end < m_source.size() && isWordPart(m_source[end]))
                ++end;
        } else {
            end = m_at + signLength();
        }
        m_tokens.push_back({kind, m_source.substr(m_at, end - m_at), m_at, m_line});
        skipTo(end);
    }

    [[nodiscard]] std::size_t endOfText(char quote) const
    {
        std::size_t end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote)
            end += m_source[end] == '\\' ? 2U : 1U;
        return std::min(end + 1, m_source.size());
    }

    [[nodiscard]] std::size_t signLength() const
    {
        for (const std::string_view sign : longSigns) {
            if (startsWith(sign))
                return sign.size();
        }
        return 1;
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    int m_line = 1;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokensOf(std::string_view source)
{
    return Reader(source).read();
}

std::size_t closing(const std::vector<Token> &tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (token.is("(") || token.is("{") || token.is("["))
            ++depth;
        if ((token.is(")") || token.is("}") || token.is("]")) && --depth == 0)
            return i;
    }
    return tokens.size() - 1;
}

} // namespace bex::mutation
