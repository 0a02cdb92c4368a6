// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TodayModel.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/TodayText.h"

#include <QHash>

#include <array>

namespace bex::desk
{

namespace
{

QString byWhen(const TodayRow &row)
{
    return TodayText::day(row.on());
}

constexpr std::array<Column<TodayRow>, 6> table{{
    {&TodayText::whatHeader,
     &TodayText::what,
     [](const TodayRow &row) -> QVariant { return TodayText::what(row); }},
    {&TodayText::personHeader,
     &TodayText::person,
     [](const TodayRow &row) -> QVariant { return TodayText::person(row); }},
    {&TodayText::numberHeader,
     [](const TodayRow &row) { return row.due() ? row.due()->parquetNumber : QString(); },
     [](const TodayRow &row) -> QVariant {
         return row.due() ? row.due()->parquetNumber : QString();
     }},
    {&TodayText::byWhenHeader, byWhen, [](const TodayRow &row) -> QVariant { return row.on(); }},
    {&TodayText::howLateHeader,
     &TodayText::howLate,
     [](const TodayRow &row) -> QVariant { return row.on(); }},
    {&TodayText::settlesHeader,
     &TodayText::settles,
     [](const TodayRow &row) -> QVariant { return TodayText::settles(row); }},
}};

} // namespace

std::span<const Column<TodayRow>> TodayTraits::columns()
{
    return table;
}

qint64 TodayTraits::key(const TodayRow &row)
{
    constexpr qint64 kinds = 16; // more than there are
    if (const registry::DueLine *due = row.due())
        return due->entry.value() * kinds + static_cast<int>(due->kind);
    // Below every line of a person, and the same as long as it is the same service.
    return -1 - static_cast<qint64>(qHash(row.shortage()->service) % 1'000'000);
}

QVariant TodayTraits::extra(const TodayRow &row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(TodayText::whole(row)) : QVariant();
}

void TodayModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit moreAsked();
}

} // namespace bex::desk
