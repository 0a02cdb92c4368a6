// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/KeptPaperModel.h"

#include "models/desk/text/KeptPaperText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<KeptPaperRow>, 4> table{{
    {&KeptPaperText::paperHeader,
     [](const KeptPaperRow &row) { return KeptPaperText::name(row.paper); },
     [](const KeptPaperRow &row) -> QVariant { return row.paper.kind; }},
    {&KeptPaperText::stateHeader,
     &KeptPaperText::state,
     [](const KeptPaperRow &row) -> QVariant { return row.paper.voided.has_value(); }},
    {&KeptPaperText::issuedHeader,
     [](const KeptPaperRow &row) { return KeptPaperText::when(row.paper.issuedAt); },
     [](const KeptPaperRow &row) -> QVariant { return row.paper.issuedAt; }},
    {&KeptPaperText::referenceHeader,
     [](const KeptPaperRow &row) { return row.paper.reference; },
     [](const KeptPaperRow &row) -> QVariant { return row.paper.reference; }},
}};

} // namespace

std::span<const Column<KeptPaperRow>> KeptPaperTraits::columns()
{
    return table;
}

QVariant KeptPaperTraits::extra(const KeptPaperRow &row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(KeptPaperText::sentence(row)) : QVariant();
}

std::vector<KeptPaperRow> rowsOf(const std::vector<registry::KeptPaper> &papers)
{
    std::vector<KeptPaperRow> rows;
    for (auto paper = papers.rbegin(); paper != papers.rend(); ++paper) {
        const auto next = std::ranges::find(papers, paper->id, &registry::KeptPaper::replaces);
        rows.push_back({*paper, next == papers.end() ? QString() : next->reference});
    }
    return rows;
}

} // namespace bex::desk
