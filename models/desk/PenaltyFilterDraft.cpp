// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyFilterDraft.h"

#include "models/registry/PenaltyCodes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

std::optional<QDate> dayIn(const QJsonObject &typed, QLatin1StringView key)
{
    const QDate day = QDate::fromString(typed[key].toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// A number, as the form writes it or as a choice spells it.
std::optional<int> numberIn(const QJsonObject &typed, QLatin1StringView key)
{
    bool isNumber = false;
    const int number = typed[key].toVariant().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<law::PenaltyState> stateIn(const QString &word)
{
    const auto &table = registry::penaltyStateCodes;
    const auto found =
        std::ranges::find_if(table, [&word](const auto &line) { return line.second == word; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

std::optional<bool> barIn(const QString &word)
{
    if (word == u"bar")
        return true;
    return word == u"waiting" ? std::optional(false) : std::nullopt;
}

} // namespace

QDate limitWithin(int months, QDate today)
{
    if (months > 0)
        return today.addMonths(months);
    // The latest limit whose last safe day has passed: it is limited in some reading.
    const auto uncertain = law::lastSafeDayBefore(today).daysTo(today);
    return today.addDays(uncertain - 1);
}

registry::PenaltyFilter penaltyFilterOf(const QJsonObject &typed, QDate today)
{
    registry::PenaltyFilter filter;
    filter.state = stateIn(typed["state"_L1].toString());
    filter.legalBar = barIn(typed["family"_L1].toString());
    filter.reason = law::json::fromWord<law::WaitReason>(typed["reason"_L1].toString());
    filter.kind = typed["kind"_L1].toString();
    filter.decidedFrom = dayIn(typed, "from"_L1);
    filter.decidedTo = dayIn(typed, "to"_L1);
    if (const auto months = numberIn(typed, "months"_L1))
        filter.waitingBefore = today.addMonths(-*months);
    if (const auto months = numberIn(typed, "limit"_L1))
        filter.limitBefore = limitWithin(*months, today);
    filter.enteredBy = typed["greffier"_L1].toString().trimmed();
    filter.ressort = typed["ressort"_L1].toString().trimmed();
    return filter;
}

} // namespace bex::desk
