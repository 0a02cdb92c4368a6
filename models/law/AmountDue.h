// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"

#include <optional>

namespace bex::law
{

/// What the person owes, now with the discount and later without (law-core section 7).
/// Nothing when nothing is due, and while it is asked whether the person was a minor.
[[nodiscard]] std::optional<MoneyDue> amountDue(const Judgment &judgment, const AppliedLaw &law);

/// The end of the month of CPP 707-2, not carried over whatever the court has settled (L-14).
[[nodiscard]] std::optional<QDate> endOfPayment(const Judgment &judgment, const AppliedLaw &law);
/// It falls on a day that is not open: L-14 makes a difference.
[[nodiscard]] bool isEndOfPaymentClosed(const Judgment &judgment, const AppliedLaw &law);
/// A fine bears the surcharge for victim support, on which the discount is in doubt (F-13).
[[nodiscard]] bool hasVictimSupport(const Judgment &judgment);

/// The fee of CGI 1018 A that this decision calls for (table F-2), for an adult.
[[nodiscard]] Parameter fixedFeeOf(const Judgment &judgment);

/// CGI 1018 A doubles the fixed fee of some absent persons; unknown when nobody
/// said whether the person was cited in person.
[[nodiscard]] std::optional<bool> isFixedFeeDoubled(const Judgment &judgment);

/// A minor on the day of the facts: as stated, else computed from birth and earliest offence;
/// unknown when a year of birth alone leaves it open.
[[nodiscard]] std::optional<bool> minorAtFacts(const Judgment &judgment);
/// The same, where only what is certain counts.
[[nodiscard]] bool isMinorAtFacts(const Judgment &judgment);

/// Younger than so many years on that day; unknown when the year of birth leaves it open.
[[nodiscard]] std::optional<bool> isYoungerThan(const BirthDate &birth, int years, QDate on);

} // namespace bex::law
