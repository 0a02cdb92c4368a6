// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/EventModel.h"

#include "models/desk/text/EventText.h"
#include "models/law/json/ReadEvents.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

constexpr std::array<Column<EventRow>, 3> table{{
    {&EventText::onHeader,
     [](const EventRow &row) { return EventText::on(row.kept.on); },
     [](const EventRow &row) -> QVariant { return row.kept.on; }},
    {&EventText::whatHeader,
     [](const EventRow &row) { return EventText::inShort(row.event); },
     [](const EventRow &row) -> QVariant { return row.kept.kind; }},
    {&EventText::stateHeader,
     [](const EventRow &row) { return EventText::state(row.kept); },
     [](const EventRow &row) -> QVariant { return row.kept.struck.has_value(); }},
}};

} // namespace

std::span<const Column<EventRow>> EventTraits::columns()
{
    return table;
}

QVariant EventTraits::extra(const EventRow &row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(EventText::sentence(row.kept)) : QVariant();
}

Result<std::vector<EventRow>> rowsOf(const std::vector<registry::KeptEvent> &events)
{
    std::vector<EventRow> rows;
    for (auto kept = events.rbegin(); kept != events.rend(); ++kept) {
        auto event = law::json::readEvent(kept->document);
        if (!event)
            return unexpected(Error{ErrorCode::StorageFailed,
                                    "desk.event-unreadable"_L1,
                                    QString::number(kept->id.value()),
                                    {},
                                    event.error().subject});
        rows.push_back({*kept, *std::move(event)});
    }
    return rows;
}

} // namespace bex::desk
