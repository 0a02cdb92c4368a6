// SPDX-License-Identifier: EUPL-1.2
#include "tests/law/Properties.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// A later day never brings a dead kind back to life (LOI 2019-222 art. 109 XIX, T-26).
namespace bex::test
{

using namespace law;

namespace
{

const QDate newLaw(2020, 3, 24);

bool isKindOfSince2020(const Penalty &penalty)
{
    const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
    if (!prison)
        return std::holds_alternative<HomeDetention>(penalty.detail);
    const bool deferred = prison->firm && prison->mode == FirmMode::DeferredCommittal &&
                          !penalty.absorbed.value_or(false);
    const auto &suspended = prison->suspended;
    return deferred || (suspended && (suspended->kind == SuspensionKind::SursisProbatoire ||
                                      suspended->kind == SuspensionKind::SursisProbatoireRenforce));
}

bool isKindOfBefore2020(const Penalty &penalty)
{
    const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
    if (!prison)
        return std::holds_alternative<PenalConstraint>(penalty.detail);
    const auto &suspended = prison->suspended;
    return suspended &&
           (suspended->kind == SuspensionKind::Sme || suspended->kind == SuspensionKind::SursisTig);
}

bool isPenalConstraint(const Penalty &penalty)
{
    return std::holds_alternative<PenalConstraint>(penalty.detail);
}

bool hasDeadKind(const Judgment &judgment)
{
    const QDate day = judgment.pronouncedOn;
    const auto &penalties = judgment.penalties;
    return (day < newLaw && std::ranges::any_of(penalties, isKindOfSince2020)) ||
           (day >= newLaw && std::ranges::any_of(penalties, isKindOfBefore2020)) ||
           (day < QDate(2014, 10, 1) && std::ranges::any_of(penalties, isPenalConstraint));
}

bool isOutsideTheLaw(QDate day)
{
    return day < QDate(2010, 10, 29) || day >= QDate(2029, 1, 1);
}

/// Refused when, and only when, a kind did not exist that day or its law is not computed.
QString refuses(const Judgment &judgment, const Plan &plan)
{
    const bool wanted = hasDeadKind(judgment) || isOutsideTheLaw(judgment.pronouncedOn);
    if (wanted == (plan.status == PlanStatus::Refused))
        return {};
    return wanted ? u"a dead kind is planned on "_s + judgment.pronouncedOn.toString(Qt::ISODate)
                  : u"a living kind is refused on "_s + judgment.pronouncedOn.toString(Qt::ISODate);
}

QString refusesDeadKinds(const Tried &tried)
{
    return refuses(tried.judgment, tried.plan);
}

/// The same judgment on each side of the days on which kinds were born or died.
QString staysDeadLater(const Tried &tried)
{
    Judgment other = tried.judgment;
    for (const QDate change : {QDate(2014, 10, 1), newLaw, QDate(2029, 1, 1)}) {
        for (const QDate day : {change.addDays(-1), change, change.addDays(400)}) {
            other.pronouncedOn = day;
            if (const QString broken = refuses(other, tried.planOf(other)); !broken.isEmpty())
                return broken;
        }
    }
    return {};
}

constexpr Property table[]{
    {"kinds are refused on the days they did not exist", refusesDeadKinds},
    {"no later day revives a dead kind", staysDeadLater},
};

} // namespace

std::span<const Property> propertiesOfKinds()
{
    return table;
}

} // namespace bex::test
