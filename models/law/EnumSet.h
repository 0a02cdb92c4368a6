// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <initializer_list>

namespace bex::law
{

/// A set of enumerators in declaration order: at most 64 of them, or as many as Enum::Count says.
template <typename Enum> class EnumSet final
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> items)
    {
        for (const Enum item : items)
            insert(item);
    }

    constexpr void insert(Enum item) { m_words[wordOf(item)] |= bit(item); }
    constexpr void erase(Enum item) { m_words[wordOf(item)] &= ~bit(item); }
    [[nodiscard]] constexpr bool contains(Enum item) const
    {
        return (m_words[wordOf(item)] & bit(item)) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return *this == EnumSet(); }
    constexpr EnumSet &operator|=(EnumSet other)
    {
        for (std::size_t i = 0; i < wordCount; ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    friend constexpr EnumSet operator|(EnumSet a, EnumSet b) { return a |= b; }
    friend constexpr bool operator==(EnumSet, EnumSet) = default;

private:
    static constexpr std::size_t sizeOfWord = 64;

    static constexpr std::size_t countWords()
    {
        if constexpr (requires { Enum::Count; })
            return static_cast<std::size_t>(Enum::Count) / sizeOfWord + 1;
        else
            return 1;
    }
    static constexpr std::size_t wordOf(Enum item)
    {
        return static_cast<std::size_t>(item) / sizeOfWord;
    }
    static constexpr quint64 bit(Enum item)
    {
        return quint64(1) << (static_cast<std::size_t>(item) % sizeOfWord);
    }

    static constexpr std::size_t wordCount = countWords();

    std::array<quint64, wordCount> m_words{};
};

} // namespace bex::law
