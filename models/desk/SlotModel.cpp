// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/SlotModel.h"

#include "models/desk/text/SlotText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<SlotRow>, 3> table{{
    {&SlotText::whenHeader,
     [](const SlotRow &row) { return SlotText::when(row.when); },
     [](const SlotRow &row) -> QVariant {
         return row.when.on.startOfDay().addSecs(row.when.at.msecsSinceStartOfDay() / 1000);
     }},
    {&SlotText::placeHeader,
     [](const SlotRow &row) { return row.when.place; },
     [](const SlotRow &row) -> QVariant { return row.when.place; }},
    {&SlotText::remarksHeader,
     [](const SlotRow &row) { return SlotText::remarks(row.verdict, row.when.on); },
     [](const SlotRow &row) -> QVariant { return row.verdict.fits(); }},
}};

} // namespace

std::span<const Column<SlotRow>> SlotTraits::columns()
{
    return table;
}

QVariant SlotTraits::extra(const SlotRow &row, int role)
{
    switch (role) {
    case SlotModel::FitsRole:
        return row.verdict.fits();
    case SlotModel::SignRole:
        return SlotText::sign(row.verdict.remarks);
    case SlotModel::DetailRole:
        return SlotText::detail(row);
    case Qt::AccessibleTextRole:
        return SlotText::spoken(row);
    default:
        return {};
    }
}

} // namespace bex::desk
