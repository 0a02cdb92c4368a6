// SPDX-License-Identifier: EUPL-1.2
#include "models/law/EffectiveFirm.h"

#include "models/law/Version.h"

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

/// No class changes beyond so long; a calendar that counted further would break.
constexpr qint64 mostMonths = 12 * 1'000'000;
constexpr qint64 mostDays = 366 * 1'000'000;

/// The three sums of law-core 6.2: months together, days together, days to deduct.
struct Sum {
    qint64 months = 0;
    qint64 days = 0;
    qint64 detained = 0;
    std::vector<FirmTerm> terms;

    [[nodiscard]] QDate endFrom(QDate start) const
    {
        return start.addMonths(static_cast<int>(std::min(months, mostMonths)))
            .addDays(std::clamp(days - detained, -mostDays, mostDays));
    }

    void add(const LegalDuration &length, FirmTerm::Kind kind)
    {
        months += length.wholeMonths();
        days += length.days();
        terms.push_back({kind, length, 0});
    }
};

/// D. 48-1-1 adds revoked suspensions since 24 March 2020; nobody could establish it before
/// (BEX-45c).
bool addsRevocations(const AppliedLaw &law)
{
    return since2020.contains(law.version());
}

/// What D. 48-1-1 counts: the JAP's own decisions stay out.
bool isRevokedByCourt(const Revocation &revocation)
{
    return revocation.by != RevokedBy::Jap;
}

enum class Revoked { Added, LeftOut };

Sum sumOf(const Judgment &judgment, Revoked revoked)
{
    Sum sum;
    for (const Penalty &penalty : judgment.penalties) {
        if (const Imprisonment *prison = countedFirmPart(penalty))
            sum.add(*prison->firm, FirmTerm::Kind::Firm);
    }
    for (const Revocation &revocation : *judgment.revocations) {
        if (isRevokedByCourt(revocation) && revoked == Revoked::Added)
            sum.add(revocation.length, FirmTerm::Kind::Revoked);
    }
    for (const Detention &detention : *judgment.detention)
        sum.detained += detention.days;
    if (sum.detained > 0)
        sum.terms.push_back(
            {FirmTerm::Kind::Detained, {}, static_cast<int>(std::min(sum.detained, mostDays))});
    return sum;
}

/// The bounds of the classes, first to last, in whole months.
///
/// Since 24 March 2020 six months and a year; before, one threshold alone: two
/// years, or one for a recidivist (BEX-45).
struct Bounds {
    std::vector<int> months;
    std::vector<FirmClass> classes; ///< one more than the bounds: the last is above them all
};

Bounds boundsOf(const Judgment &judgment, const AppliedLaw &law)
{
    Bounds bounds;
    for (const Parameter threshold : firmThresholds(judgment, law))
        bounds.months.push_back(law.figure(threshold));
    bounds.classes =
        addsRevocations(law)
            ? std::vector{FirmClass::UpToSixMonths, FirmClass::UpToTwelveMonths, FirmClass::Over}
            : std::vector{FirmClass::Within, FirmClass::Over};
    return bounds;
}

/// The class of a sum: none when nothing is left, else the first bound that holds it.
template <typename Within>
FirmClass classOf(bool nothingLeft, const Bounds &bounds, const Within &isWithin)
{
    if (nothingLeft)
        return FirmClass::Nil;
    std::size_t i = 0;
    while (i < bounds.months.size() && !isWithin(bounds.months[i]))
        ++i;
    return bounds.classes[i];
}

bool isNear(QDate end, QDate bound)
{
    return std::abs(end.daysTo(bound)) <= marginDays;
}

} // namespace

bool isRecidivist(const Judgment &judgment)
{
    return std::ranges::any_of(judgment.offences, [](const Offence &offence) {
        return offence.recidivism.value_or(false);
    });
}

bool hasFirmImprisonment(const Judgment &judgment)
{
    return std::ranges::any_of(judgment.penalties, [](const Penalty &penalty) {
        const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
        return prison && prison->firm;
    });
}

const Imprisonment *countedFirmPart(const Penalty &penalty)
{
    const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
    return prison && prison->firm && !penalty.absorbed.value_or(false) ? prison : nullptr;
}

std::vector<Parameter> firmThresholds(const Judgment &judgment, const AppliedLaw &law)
{
    if (addsRevocations(law))
        return {Parameter::AdjustmentThresholdMonths, Parameter::FirmThresholdMonths};
    return {isRecidivist(judgment) ? Parameter::FirmThresholdRecidivistMonths
                                   : Parameter::FirmThresholdMonths};
}

QDate endWithRevocations(const Judgment &judgment)
{
    return sumOf(judgment, Revoked::Added).endFrom(judgment.pronouncedOn);
}

std::optional<FirmSum> effectiveFirm(const Judgment &judgment, const AppliedLaw &law)
{
    if (!judgment.revocations || !judgment.detention ||
        std::ranges::none_of(judgment.penalties, countedFirmPart))
        return {};

    const QDate start = judgment.pronouncedOn;
    Sum sum = sumOf(judgment, addsRevocations(law) ? Revoked::Added : Revoked::LeftOut);
    const Bounds bounds = boundsOf(judgment, law);
    const QDate end = sum.endFrom(start);
    const qint64 thirty = sum.months * 30 + sum.days - sum.detained;
    const FirmClass byCalendar =
        classOf(end <= start, bounds, [&](int months) { return end <= start.addMonths(months); });
    const FirmClass byThirty =
        classOf(thirty <= 0, bounds, [&](int months) { return thirty <= months * 30; });
    const bool mixesUnits = sum.detained > 0 || sum.days >= daysLikeAMonth;
    const bool near = isNear(end, start) || std::ranges::any_of(bounds.months, [&](int months) {
                          return isNear(end, start.addMonths(months));
                      });

    FirmSum result;
    result.isOpen =
        !addsRevocations(law) && std::ranges::any_of(*judgment.revocations, isRevokedByCourt);
    result.effective = {end, byCalendar, mixesUnits && (byCalendar != byThirty || near), {}, {}};
    result.effective.working = std::move(sum.terms);
    if (result.effective.ambiguous)
        result.effective.readings = {{CountOfMonths::Calendar, end, byCalendar},
                                     {CountOfMonths::Thirty, {}, byThirty}};

    const int floorMonths = law.figure(Parameter::DeferredCommittalFloorMonths);
    const QDate floor = start.addMonths(floorMonths);
    const bool reached = end >= floor;
    if (mixesUnits && (reached != (thirty >= floorMonths * 30) || isNear(end, floor)))
        result.deferredFloor = DeferredFloor::Unclear;
    else
        result.deferredFloor = reached ? DeferredFloor::Reached : DeferredFloor::NotReached;
    return result;
}

} // namespace bex::law
