// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/HearingModel.h"

#include "models/desk/text/HearingText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<HearingRow>, 3> table{{
    {&HearingText::titleHeader,
     &HearingText::title,
     [](const HearingRow &row) -> QVariant { return row.heldOn; }},
    {&HearingText::peopleHeader,
     [](const HearingRow &row) { return QString::number(row.people); },
     [](const HearingRow &row) -> QVariant { return row.people; }},
    {&HearingText::waitingHeader,
     [](const HearingRow &row) { return QString::number(row.waiting); },
     [](const HearingRow &row) -> QVariant { return row.waiting; }},
}};

} // namespace

std::span<const Column<HearingRow>> HearingTraits::columns()
{
    return table;
}

QVariant HearingTraits::extra(const HearingRow &row, int role)
{
    return role == Qt::AccessibleTextRole ? QVariant(HearingText::title(row)) : QVariant();
}

} // namespace bex::desk
