// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace bex
{

/// The key of one row of one table. Ids of different tables do not compare.
template <typename Tag> class Id final
{
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value;
};

} // namespace bex
