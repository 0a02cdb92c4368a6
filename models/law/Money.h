// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace bex::law
{

/// Euros, kept as whole cents. There is no floating point in law.
class Money final
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money ofCents(qint64 cents) { return Money(cents); }
    [[nodiscard]] static constexpr Money ofEuros(qint64 euros) { return Money(euros * 100); }

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    [[nodiscard]] constexpr bool isZero() const { return m_cents == 0; }

    /// This share of the sum in per cent, rounded half up to the cent (law-core 7.4).
    [[nodiscard]] constexpr Money percent(int rate) const
    {
        return Money(m_cents / 100 * rate + (m_cents % 100 * rate + 50) / 100);
    }
    /// Never below nothing: a debt that has been overpaid is a debt of zero (BEX-49r).
    [[nodiscard]] constexpr Money floored() const { return m_cents < 0 ? Money() : *this; }

    friend constexpr Money operator+(Money a, Money b) { return bounded(a.m_cents + b.m_cents); }
    friend constexpr Money operator-(Money a, Money b) { return bounded(a.m_cents - b.m_cents); }
    friend constexpr Money operator*(Money a, int times) { return Money(a.m_cents * times); }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    /// Two sums so bounded add up without overflow, however many a file may hold.
    static constexpr Money bounded(qint64 cents)
    {
        constexpr qint64 most = 4'000'000'000'000'000'000;
        return Money(std::clamp(cents, -most, most));
    }

    explicit constexpr Money(qint64 cents)
        : m_cents(cents)
    {
    }

    qint64 m_cents = 0;
};

} // namespace bex::law
