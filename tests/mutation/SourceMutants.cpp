// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/SourceMutants.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace bex::mutation
{

namespace
{

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> operators{{
    {"<", "<="},
    {"<=", "<"},
    {">", ">="},
    {">=", ">"},
    {"==", "!="},
    {"!=", "=="},
    {"&&", "||"},
    {"||", "&&"},
    {"+", "-"},
    {"-", "+"},
    {"+=", "-="},
    {"-=", "+="},
    {"true", "false"},
    {"false", "true"},
}};

constexpr std::array<std::string_view, 22> notAnAct{
    "if",     "for",       "while",    "switch",   "case",     "return", "const", "auto",
    "static", "using",     "default",  "break",    "continue", "else",   "do",    "struct",
    "class",  "constexpr", "template", "typename", "goto",     "delete"};

/// clang-format leaves room on both sides of what stands between two values, never in
/// `vector<int>`.
bool standsAlone(std::string_view source, const Token &token)
{
    const auto isSpace = [&](std::size_t at) {
        return std::isspace(static_cast<unsigned char>(source[at])) != 0;
    };
    return isSpace(token.begin - 1) && isSpace(token.end());
}

std::string shiftedDay(const std::vector<Token> &tokens, std::size_t i, int days)
{
    const auto number = [&](std::size_t at) { return std::stoi(std::string(tokens[at].text)); };
    const QDate day = QDate(number(i + 2), number(i + 4), number(i + 6)).addDays(days);
    return "QDate(" + std::to_string(day.year()) + ", " + std::to_string(day.month()) + ", " +
           std::to_string(day.day()) + ")";
}

class Finder final
{
public:
    Finder(std::string_view source, const std::vector<Token> &tokens, const Body &body)
        : m_source(source)
        , m_tokens(tokens)
        , m_body(body)
    {
    }

    [[nodiscard]] std::vector<SourceMutant> find()
    {
        for (std::size_t i = m_body.open + 1; i < m_body.close; ++i) {
            if (isDay(i)) {
                for (const int days : {1, -1})
                    replace(i, i + 7, shiftedDay(m_tokens, i, days));
                i += 7;
                continue;
            }
            lookAtOperator(i);
            lookAtNumber(i);
            lookAtBranch(i);
            lookAtStatement(i);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Token &at(std::size_t i) const { return m_tokens[i]; }

    /// Tokens `first` to `last`, both included.
    void replace(std::size_t first, std::size_t last, std::string by)
    {
        SourceMutant mutant{at(first).begin, at(last).end(), std::move(by), at(first).line, {}};
        mutant.key = keyOf(m_source, mutant);
        m_found.push_back(std::move(mutant));
    }

    [[nodiscard]] bool isDay(std::size_t i) const
    {
        return at(i).is("QDate") && i + 7 < m_body.close && at(i + 1).is("(") &&
               at(i + 2).kind == Token::Kind::Number && at(i + 3).is(",") && at(i + 7).is(")");
    }

    void lookAtOperator(std::size_t i)
    {
        const auto found =
            std::ranges::find(operators, at(i).text, [](const auto &pair) { return pair.first; });
        if (found != operators.end() && (at(i).isWord() || standsAlone(m_source, at(i))))
            replace(i, i, std::string(found->second));
        if (at(i).is("!"))
            replace(i, i, " ");
    }

    void lookAtNumber(std::size_t i)
    {
        const std::string text(at(i).text);
        const bool plain =
            at(i).kind == Token::Kind::Number &&
            std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) || c == '\''; });
        if (!plain)
            return;
        std::string digits = text;
        std::erase(digits, '\'');
        const long number = std::stol(digits);
        replace(i, i, std::to_string(number + 1));
        if (number > 0)
            replace(i, i, std::to_string(number - 1));
    }

    void lookAtBranch(std::size_t i)
    {
        const bool loop = at(i).is("while");
        if ((!at(i).is("if") && !loop) || !at(i + 1).is("("))
            return;
        const std::size_t close = closing(m_tokens, i + 1);
        const bool declares = hasAssignment(i + 2, close);
        const std::string before = declares ? textOf(i + 1, close - 1) + "; " : "(";
        replace(i + 1, close, before + "false)");
        if (!loop)
            replace(i + 1, close, before + "true)");
    }

    [[nodiscard]] bool hasAssignment(std::size_t first, std::size_t end) const
    {
        for (std::size_t i = first; i < end; ++i) {
            if (at(i).is("(") || at(i).is("["))
                i = closing(m_tokens, i);
            else if (at(i).is("="))
                return true;
        }
        return false;
    }

    [[nodiscard]] std::string textOf(std::size_t first, std::size_t last) const
    {
        return std::string(m_source.substr(at(first).begin, at(last).end() - at(first).begin));
    }

    /// A call or an assignment that stands by itself is dropped.
    void lookAtStatement(std::size_t i)
    {
        if (!at(i).isWord() || std::ranges::find(notAnAct, at(i).text) != notAnAct.end() ||
            !beginsStatement(i))
            return;
        std::size_t end = i;
        while (end < m_body.close && !at(end).is(";")) {
            const bool opens = at(end).is("(") || at(end).is("{") || at(end).is("[");
            end = opens ? closing(m_tokens, end) + 1 : end + 1;
        }
        if (end >= m_body.close || declares(i, end) || saysWhy(i, end))
            return;
        replace(i, end, ";");
    }

    [[nodiscard]] bool beginsStatement(std::size_t i) const
    {
        const Token &before = at(i - 1);
        if (before.is(";") || before.is("{") || before.is("}") || before.is("else"))
            return !before.is("{") || !isInitializer(i - 1);
        if (!before.is(")"))
            return false;
        // After "if (…)" or "for (…)": look for its word.
        int depth = 0;
        for (std::size_t open = i - 1; open > m_body.open; --open) {
            depth += at(open).is(")") ? 1 : at(open).is("(") ? -1 : 0;
            if (depth == 0)
                return at(open - 1).is("if") || at(open - 1).is("for") || at(open - 1).is("while");
        }
        return false;
    }

    [[nodiscard]] bool isInitializer(std::size_t brace) const
    {
        const Token &before = at(brace - 1);
        return before.isWord() || before.is("=") || before.is(",") || before.is("(") ||
               before.is("{") || before.is(">");
    }

    /// Two words side by side before any bracket: a type and a name.
    [[nodiscard]] bool declares(std::size_t first, std::size_t end) const
    {
        for (std::size_t i = first + 1; i < end; ++i) {
            if (at(i).is("(") || at(i).is("=") || at(i).is(".") || at(i).is("->") || at(i).is("["))
                return false;
            const Token &before = at(i - 1);
            if (at(i).isWord() &&
                (before.isWord() || before.is(">") || before.is("&") || before.is("*")))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool saysWhy(std::size_t first, std::size_t end) const
    {
        for (std::size_t i = first; i < end; ++i) {
            if (at(i).is("because"))
                return true;
        }
        return false;
    }

    std::string_view m_source;
    const std::vector<Token> &m_tokens;
    Body m_body;
    std::vector<SourceMutant> m_found;
};

std::string oneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!space)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

} // namespace

std::vector<SourceMutant>
mutantsOf(std::string_view source, const std::vector<Token> &tokens, const Body &body)
{
    return Finder(source, tokens, body).find();
}

bool isConstant(const std::vector<Token> &tokens, std::size_t i)
{
    return i + 5 < tokens.size() && tokens[i].is("constexpr") && tokens[i + 1].is("int") &&
           tokens[i + 3].is("=") && tokens[i + 4].kind == Token::Kind::Number &&
           tokens[i + 5].is(";");
}

std::string keyOf(std::string_view source, const SourceMutant &mutant)
{
    const std::size_t begin = source.rfind('\n', mutant.begin) + 1;
    const std::size_t end = std::min(source.find('\n', mutant.begin), source.size());
    const std::string before = oneLine(source.substr(mutant.begin, mutant.end - mutant.begin));
    const std::string after = oneLine(mutant.replacement);
    return oneLine(source.substr(begin, end - begin)) + " | " + before + " → " +
           (after == ";" || after.empty() ? "nothing" : after);
}

} // namespace bex::mutation
