// SPDX-License-Identifier: EUPL-1.2
#include "models/law/EffectiveFirm.h"

#include <algorithm>
#include <cstdlib>

namespace bex::law
{

namespace
{

/// The largest variation that the length of the months can produce (law-core 6.2).
constexpr int marginDays = 3;
/// From so many days on, days may turn out to be a month.
constexpr int daysLikeAMonth = 28;

/// The three sums of law-core 6.2: months together, days together, days to deduct.
struct Sum {
    int months = 0;
    int days = 0;
    int detained = 0;
    std::vector<FirmTerm> terms;

    void add(const LegalDuration &length, FirmTerm::Kind kind)
    {
        months += length.wholeMonths();
        days += length.days();
        terms.push_back({kind, length, 0});
    }
};

Sum sumOf(const Judgment &judgment)
{
    Sum sum;
    for (const Penalty &penalty : judgment.penalties) {
        if (const Imprisonment *prison = countedFirmPart(penalty))
            sum.add(*prison->firm, FirmTerm::Kind::Firm);
    }
    for (const Revocation &revocation : *judgment.revocations) {
        // D. 48-1-1 counts what the trial court revoked; the JAP's own decisions stay out.
        if (revocation.by != RevokedBy::Jap)
            sum.add(revocation.length, FirmTerm::Kind::Revoked);
    }
    for (const Detention &detention : *judgment.detention)
        sum.detained += detention.days;
    if (sum.detained > 0)
        sum.terms.push_back({FirmTerm::Kind::Detained, {}, sum.detained});
    return sum;
}

/// The bounds of the classes, as days of the calendar and as days of thirty-day months.
struct Bounds {
    QDate start;
    QDate adjustment;
    QDate threshold;
    int adjustmentThirty;
    int thresholdThirty;
};

Bounds boundsOf(const Judgment &judgment, const LawBook &book)
{
    const QDate day = judgment.pronouncedOn;
    const int adjustment = book.value(Parameter::AdjustmentThresholdMonths, day).value;
    const int threshold = book.value(Parameter::FirmThresholdMonths, day).value;
    return {
        day, day.addMonths(adjustment), day.addMonths(threshold), adjustment * 30, threshold * 30};
}

FirmClass calendarClass(QDate end, const Bounds &bounds)
{
    if (end <= bounds.start)
        return FirmClass::Nil;
    if (end <= bounds.adjustment)
        return FirmClass::UpToSixMonths;
    return end <= bounds.threshold ? FirmClass::UpToTwelveMonths : FirmClass::Over;
}

FirmClass thirtyClass(int days, const Bounds &bounds)
{
    if (days <= 0)
        return FirmClass::Nil;
    if (days <= bounds.adjustmentThirty)
        return FirmClass::UpToSixMonths;
    return days <= bounds.thresholdThirty ? FirmClass::UpToTwelveMonths : FirmClass::Over;
}

bool isNear(QDate end, QDate bound)
{
    return std::abs(end.daysTo(bound)) <= marginDays;
}

} // namespace

const Imprisonment *countedFirmPart(const Penalty &penalty)
{
    const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
    return prison && prison->firm && !penalty.absorbed.value_or(false) ? prison : nullptr;
}

std::optional<FirmSum> effectiveFirm(const Judgment &judgment, const LawBook &book)
{
    if (!judgment.revocations || !judgment.detention ||
        std::ranges::none_of(judgment.penalties, countedFirmPart))
        return {};

    Sum sum = sumOf(judgment);
    const Bounds bounds = boundsOf(judgment, book);
    const QDate end = bounds.start.addMonths(sum.months).addDays(sum.days).addDays(-sum.detained);
    const int thirty = sum.months * 30 + sum.days - sum.detained;
    const FirmClass byCalendar = calendarClass(end, bounds);
    const FirmClass byThirty = thirtyClass(thirty, bounds);
    const bool mixesUnits = sum.detained > 0 || sum.days >= daysLikeAMonth;
    const bool near = isNear(end, bounds.start) || isNear(end, bounds.adjustment) ||
                      isNear(end, bounds.threshold);

    FirmSum result;
    result.effective = {end, byCalendar, mixesUnits && (byCalendar != byThirty || near), {}, {}};
    result.effective.working = std::move(sum.terms);
    if (result.effective.ambiguous)
        result.effective.readings = {{CountOfMonths::Calendar, end, byCalendar},
                                     {CountOfMonths::Thirty, {}, byThirty}};

    const int floorMonths = book.value(Parameter::DeferredCommittalFloorMonths, bounds.start).value;
    const QDate floor = bounds.start.addMonths(floorMonths);
    const bool reached = end >= floor;
    if (mixesUnits && (reached != (thirty >= floorMonths * 30) || isNear(end, floor)))
        result.deferredFloor = DeferredFloor::Unclear;
    else
        result.deferredFloor = reached ? DeferredFloor::Reached : DeferredFloor::NotReached;
    return result;
}

} // namespace bex::law
