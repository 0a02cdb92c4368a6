// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JournalModel.h"

#include "models/desk/text/JournalText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<JournalRow>, 4> table{{
    {&JournalText::numberHeader,
     [](const JournalRow &row) { return QString::number(row.number); },
     [](const JournalRow &row) -> QVariant { return row.number; }},
    {&JournalText::atHeader,
     &JournalText::at,
     [](const JournalRow &row) -> QVariant { return row.at; }},
    {&JournalText::actHeader,
     &JournalText::what,
     [](const JournalRow &row) -> QVariant { return row.act; }},
    {&JournalText::whoHeader,
     [](const JournalRow &row) { return row.who; },
     [](const JournalRow &row) -> QVariant { return row.who; }},
}};

} // namespace

std::span<const Column<JournalRow>> JournalTraits::columns()
{
    return table;
}

QVariant JournalTraits::extra(const JournalRow &row, int role)
{
    // A row of the table may have to cut it.
    return role == Qt::ToolTipRole ? JournalText::what(row) : QVariant();
}

} // namespace bex::desk
