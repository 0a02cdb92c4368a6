// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace bex::law
{

/// How well a rule is known, best first (law-core 0.1).
enum class Confidence {
    Seed,      ///< stated in a seed
    Verified,  ///< read in a stored copy
    Deduced,   ///< our own deduction
    ToConfirm, ///< to be confirmed by a court
};

/// A citation as data: numbers change with the code, rules do not (T-45, T-47).
struct ArticleRef {
    QString code;                     ///< "CPP", "CP", "CGI"…
    QString number;                   ///< "D. 48-2, 1°"
    std::optional<QDate> inForce;     ///< first day of the version meant
    std::optional<QDate> lastDay;     ///< its last day; none while it is still in force
    std::optional<QString> alias2029; ///< number in the code announced for 2029

    [[nodiscard]] QString cited() const { return code + u' ' + number; }
    /// The version meant is that of this day.
    [[nodiscard]] bool isOf(QDate day) const
    {
        return (!inForce || *inForce <= day) && (!lastDay || day <= *lastDay);
    }
    [[nodiscard]] bool citesAsMuchAs(const ArticleRef &other) const
    {
        return code == other.code && number == other.number;
    }
    friend bool operator==(const ArticleRef &, const ArticleRef &) = default;
};

} // namespace bex::law
