// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/desk/RowsModel.h"
#include "models/registry/Event.h"

#include <span>

namespace bex::desk
{

/// One thing that happened, as the list shows it.
struct EventRow {
    registry::KeptEvent kept;
    law::Event event; ///< what its document says
    /// Nothing else of an event ever changes.
    friend bool operator==(const EventRow &a, const EventRow &b)
    {
        return a.kept.id == b.kept.id && a.kept.struck.has_value() == b.kept.struck.has_value();
    }
};

struct EventTraits {
    [[nodiscard]] static std::span<const Column<EventRow>> columns();
    [[nodiscard]] static qint64 key(const EventRow &row) { return row.kept.id.value(); }
    [[nodiscard]] static QVariant extra(const EventRow &row, int role);
};

/// What happened to one person after the counter, the last thing entered first.
class EventModel final : public RowsModel<EventRow, EventTraits>
{
public:
    enum Columns { On, What, State };

    using RowsModel::RowsModel;
};

/// Fails with StorageFailed when an event of the register cannot be read.
[[nodiscard]] Result<std::vector<EventRow>> rowsOf(const std::vector<registry::KeptEvent> &events);

} // namespace bex::desk
