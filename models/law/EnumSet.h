// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace bex::law
{

/// A set of enumerators in declaration order. At most 64 of them.
template <typename Enum> class EnumSet final
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> items)
    {
        for (const Enum item : items)
            insert(item);
    }

    constexpr void insert(Enum item) { m_bits |= bit(item); }
    [[nodiscard]] constexpr bool contains(Enum item) const { return (m_bits & bit(item)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr EnumSet &operator|=(EnumSet other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    friend constexpr EnumSet operator|(EnumSet a, EnumSet b) { return a |= b; }
    friend constexpr bool operator==(EnumSet, EnumSet) = default;

private:
    static constexpr quint64 bit(Enum item) { return quint64(1) << static_cast<unsigned>(item); }

    quint64 m_bits = 0;
};

} // namespace bex::law
