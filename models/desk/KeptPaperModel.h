// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/registry/Paper.h"

#include <span>

namespace bex::desk
{

/// One paper of the register, and what took its place.
struct KeptPaperRow {
    registry::KeptPaper paper;
    QString replacedBy; ///< the reference of the paper in its place; empty while there is none
    /// What is known of a paper never changes but by these.
    friend bool operator==(const KeptPaperRow &a, const KeptPaperRow &b)
    {
        return a.paper.id == b.paper.id && a.paper.receipt == b.paper.receipt &&
               a.paper.voided.has_value() == b.paper.voided.has_value() &&
               a.replacedBy == b.replacedBy;
    }
};

struct KeptPaperTraits {
    [[nodiscard]] static std::span<const Column<KeptPaperRow>> columns();
    [[nodiscard]] static qint64 key(const KeptPaperRow &row) { return row.paper.id.value(); }
    [[nodiscard]] static QVariant extra(const KeptPaperRow &row, int role);
};

/// Every paper that came out for one person, the newest first.
class KeptPaperModel final : public RowsModel<KeptPaperRow, KeptPaperTraits>
{
public:
    enum Columns { Paper, State, Issued, Reference };

    using RowsModel::RowsModel;
};

/// The rows of these papers, each with what replaced it.
[[nodiscard]] std::vector<KeptPaperRow> rowsOf(const std::vector<registry::KeptPaper> &papers);

} // namespace bex::desk
