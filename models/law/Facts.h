// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Calendar.h"
#include "models/law/EffectiveFirm.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"
#include "models/law/Remedies.h"

#include <optional>

namespace bex::law
{

/// Where the person lives, seen from this court.
enum class Ressort { Same, Other, Unknown };

/// What the rules reason upon: the judgment, and all that follows from it before any row.
///
/// Borrows the judgment and what the law borrows; lives as long as one question put to it.
class Facts final
{
public:
    Facts(const Judgment &judgment, const AppliedLaw &law);

    const Judgment &judgment;
    const AppliedLaw law;
    const LawBook &book;
    const Calendar calendar;
    const LawVersion version;
    const Ressort ressort;
    const bool minor; ///< on the day of the facts
    const bool
        juvenile; ///< minor at the facts and under 21: the children's judge takes the JAP's place
    const bool ageOpen; ///< the year of birth alone does not say which of these holds
    const bool
        terrorismElsewhere; ///< the JAP of Paris is competent, and this is not Paris (BEX-47)
    const std::optional<FirmSum> firm;
    const RemedyDates remedies;
    const std::optional<MoneyDue> money;

    [[nodiscard]] const Penalty &penalty(int index) const
    {
        return judgment.penalties[static_cast<std::size_t>(index)];
    }
    /// The kind of a penalty, or null when it is another kind.
    template <typename Kind> [[nodiscard]] const Kind *as(int index) const
    {
        return index < 0 ? nullptr : std::get_if<Kind>(&penalty(index).detail);
    }
    [[nodiscard]] int figure(Parameter parameter) const { return law.figure(parameter); }
    [[nodiscard]] Confidence confidence(Parameter parameter) const
    {
        return law.confidence(parameter);
    }
    /// From which clocks run; `law.day()` says which law governs.
    [[nodiscard]] QDate day() const { return judgment.pronouncedOn; }
};

} // namespace bex::law
