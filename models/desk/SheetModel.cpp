// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/SheetModel.h"

#include "models/desk/text/SheetText.h"
#include "models/law/json/Vocabulary.h"

#include <algorithm>
#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<SheetRow>, 6> table{{
    {&SheetText::numberHeader,
     [](const SheetRow &row) { return QString::number(row.position); },
     [](const SheetRow &row) -> QVariant { return row.position; }},
    {&SheetText::personHeader,
     [](const SheetRow &row) { return row.person; },
     [](const SheetRow &row) -> QVariant { return row.person; }},
    {&SheetText::paperHeader,
     &SheetText::paper,
     [](const SheetRow &row) -> QVariant { return SheetText::paper(row); }},
    {&SheetText::copyHeader,
     &SheetText::copy,
     [](const SheetRow &row) -> QVariant { return SheetText::copy(row); }},
    {&SheetText::pagesHeader,
     &SheetText::pages,
     [](const SheetRow &row) -> QVariant { return row.pages; }},
    {&SheetText::stateHeader,
     &SheetText::state,
     [](const SheetRow &row) -> QVariant { return static_cast<int>(row.state); }},
}};

} // namespace

std::span<const Column<SheetRow>> SheetTraits::columns()
{
    return table;
}

QVariant SheetTraits::extra(const SheetRow &row, int role)
{
    return role == Qt::AccessibleTextRole ? QVariant(SheetText::line(row)) : QVariant();
}

void SheetModel::setState(int position, registry::SheetState state)
{
    auto changed = rows();
    const auto row = std::ranges::find(changed, position, &SheetRow::position);
    if (row == changed.end())
        return;
    row->state = state;
    setRows(std::move(changed));
}

std::vector<SheetRow> rowsOf(const std::vector<registry::QueuedSheet> &sheets,
                             const SheetWords &words)
{
    std::vector<SheetRow> rows;
    rows.reserve(sheets.size());
    for (const registry::QueuedSheet &sheet : sheets) {
        SheetRow row;
        row.position = sheet.position;
        row.person = words.nameOf(sheet.entry);
        row.kind = law::json::fromWord<law::PaperKind>(sheet.kind);
        row.copy = law::json::fromWord<law::Copy>(sheet.copy);
        row.pages = sheet.pages;
        row.bothSides = row.kind && row.pages > 1 && words.bothSides(*row.kind);
        row.state = sheet.state;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace bex::desk
