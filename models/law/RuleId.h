// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <string_view>

namespace bex::law
{

/// The name of a row of law-core.md ("BEX-23b", "L-20", "F-13"). Borrows it: a literal, or a key
/// of the book that was read.
class RuleId final
{
public:
    explicit constexpr RuleId(std::string_view name)
        : m_text(name)
    {
    }

    [[nodiscard]] constexpr std::string_view text() const { return m_text; }
    /// The number of the row, for ordering: 23 for BEX-23b.
    [[nodiscard]] constexpr int number() const
    {
        int value = 0;
        for (const char c : m_text) {
            if (c >= '0' && c <= '9')
                value = value * 10 + (c - '0');
        }
        return value;
    }

    friend constexpr bool operator==(RuleId, RuleId) = default;
    friend constexpr std::strong_ordering operator<=>(RuleId a, RuleId b)
    {
        if (const auto byNumber = a.number() <=> b.number(); byNumber != 0)
            return byNumber;
        return a.m_text <=> b.m_text;
    }

private:
    std::string_view m_text;
};

} // namespace bex::law
