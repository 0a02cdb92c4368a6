// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/AgendaModel.h"

#include "models/desk/text/AgendaText.h"
#include "models/desk/text/SlotText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<AgendaRow>, 3> table{{
    {&SlotText::whenHeader,
     [](const AgendaRow &row) { return SlotText::when(row.when); },
     [](const AgendaRow &row) -> QVariant {
         return row.when.on.startOfDay().addSecs(row.when.at.msecsSinceStartOfDay() / 1000);
     }},
    {&SlotText::placeHeader,
     [](const AgendaRow &row) { return row.when.place; },
     [](const AgendaRow &row) -> QVariant { return row.when.place; }},
    {&AgendaText::placesHeader,
     &AgendaText::places,
     [](const AgendaRow &row) -> QVariant { return row.capacity - row.taken; }},
}};

} // namespace

std::span<const Column<AgendaRow>> AgendaTraits::columns()
{
    return table;
}

QVariant AgendaTraits::extra(const AgendaRow &row, int role)
{
    switch (role) {
    case AgendaModel::FreeRole:
        return row.taken == 0;
    case AgendaModel::FullRole:
        return row.taken >= row.capacity;
    case AgendaModel::SignRole:
        return AgendaText::sign(row);
    case Qt::AccessibleTextRole:
        return AgendaText::spoken(row);
    default:
        return {};
    }
}

} // namespace bex::desk
