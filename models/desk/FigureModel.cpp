// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/FigureModel.h"

#include "models/desk/text/FigureText.h"

#include <array>

namespace bex::desk
{

namespace
{

int valueOf(const FigureRow &row)
{
    return row.last() ? row.last()->value : row.book.back().value;
}

constexpr std::array<Column<FigureRow>, 3> table{{
    {&FigureText::nameHeader,
     [](const FigureRow &row) { return FigureText::name(row.parameter); },
     [](const FigureRow &row) -> QVariant { return FigureText::name(row.parameter); }},
    {&FigureText::valueHeader,
     [](const FigureRow &row) { return FigureText::amount(row.parameter, valueOf(row)); },
     [](const FigureRow &row) -> QVariant { return valueOf(row); }},
    {&FigureText::markHeader,
     [](const FigureRow &row) { return FigureText::mark(row); },
     [](const FigureRow &row) -> QVariant { return row.last() != nullptr; }},
}};

} // namespace

std::span<const Column<FigureRow>> FigureTraits::columns()
{
    return table;
}

QVariant FigureTraits::extra(const FigureRow &row, int role)
{
    switch (role) {
    case FigureModel::SettledRole:
        return row.last() != nullptr;
    case FigureModel::SignRole:
        return FigureText::sign(row.last() ? Footing::OfTheCourt : Footing::ToConfirm);
    case Qt::ToolTipRole:
        return FigureText::name(row.parameter);
    case Qt::AccessibleTextRole:
        return FigureText::spoken(row);
    default:
        return {};
    }
}

} // namespace bex::desk
