// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace bex::law
{

/// A length as the court pronounced it: years, months and days kept apart.
///
/// Twelve months are neither one year nor 365 days here (law-core T-10): two
/// durations are equal only when they were said in the same words. Never zero,
/// never negative, at most four digits a part.
class LegalDuration final
{
public:
    /// Nothing when a part is negative, above 9999, or when all are zero.
    [[nodiscard]] static std::optional<LegalDuration> of(int years, int months, int days);
    /// Reads `P(nY)(nM)(nD)`, the only form of the contract (design.md section 5).
    [[nodiscard]] static std::optional<LegalDuration> fromIso(QStringView text);

    [[nodiscard]] int years() const { return m_years; }
    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QString toIso() const;

    /// Years and months said in months; the days are left out.
    [[nodiscard]] int wholeMonths() const { return m_years * 12 + m_months; }
    /// With a month of thirty days (CPP 716-1).
    [[nodiscard]] int daysOfThirty() const { return wholeMonths() * 30 + m_days; }
    /// From `start`: the months first, clipped to the end of the month, then the days (C-3).
    [[nodiscard]] QDate endFrom(QDate start) const;

    friend bool operator==(const LegalDuration &, const LegalDuration &) = default;

private:
    LegalDuration(int years, int months, int days)
        : m_years(years)
        , m_months(months)
        , m_days(days)
    {
    }

    int m_years;
    int m_months;
    int m_days;
};

} // namespace bex::law
