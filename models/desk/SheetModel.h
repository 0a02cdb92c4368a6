// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/law/Plan.h"
#include "models/registry/PrintJob.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace bex::desk
{

/// One sheet of a hearing on its way out, as the eye follows it.
struct SheetRow {
    int position = 0;
    QString person;                     ///< "DURAND Camille"
    std::optional<law::PaperKind> kind; ///< absent: the sheet that parts two people
    std::optional<law::Copy> copy;      ///< absent: the paper stands once
    int pages = 1;
    bool bothSides = false;
    registry::SheetState state = registry::SheetState::Waiting;
    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

struct SheetTraits {
    [[nodiscard]] static std::span<const Column<SheetRow>> columns();
    [[nodiscard]] static qint64 key(const SheetRow &row) { return row.position; }
    [[nodiscard]] static QVariant extra(const SheetRow &row, int role);
};

/// What leaves, sheet by sheet.
class SheetModel final : public RowsModel<SheetRow, SheetTraits>
{
public:
    enum Columns { Number, Person, Paper, Copy, Pages, State };

    using RowsModel::RowsModel;

    void setState(int position, registry::SheetState state);
};

/// The sheets of a queue as rows; `nameOf` and `bothSides` say what the queue does not.
struct SheetWords {
    std::function<QString(registry::RollEntryId)> nameOf;
    std::function<bool(law::PaperKind)> bothSides;
};
[[nodiscard]] std::vector<SheetRow> rowsOf(const std::vector<registry::QueuedSheet> &sheets,
                                           const SheetWords &words);

} // namespace bex::desk
