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
     [](const JournalRow &row) { return JournalText::act(row.act); },
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

QVariant JournalTraits::extra(const JournalRow &, int)
{
    return {};
}

} // namespace bex::desk
