// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/FoundModel.h"

#include "models/desk/text/FoundText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<FoundRow>, 4> table{{
    {&FoundText::nameHeader,
     &FoundText::name,
     [](const FoundRow &row) -> QVariant { return row.familyName; }},
    {&FoundText::birthHeader,
     &FoundText::birth,
     [](const FoundRow &row) -> QVariant {
         return row.birthDate ? row.birthDate->day.value_or(QDate(row.birthDate->year, 1, 1))
                              : QDate();
     }},
    {&FoundText::hearingHeader,
     &FoundText::hearing,
     [](const FoundRow &row) -> QVariant { return row.heldOn; }},
    {&FoundText::numberHeader,
     [](const FoundRow &row) { return row.parquetNumber; },
     [](const FoundRow &row) -> QVariant { return row.parquetNumber; }},
}};

} // namespace

std::span<const Column<FoundRow>> FoundTraits::columns()
{
    return table;
}

QVariant FoundTraits::extra(const FoundRow &row, int role)
{
    return role == Qt::AccessibleTextRole ? QVariant(FoundText::spoken(row)) : QVariant();
}

} // namespace bex::desk
