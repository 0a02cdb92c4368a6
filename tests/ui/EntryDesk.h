// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"

namespace bex::test
{

/// A draft on the desk of Bobigny, on Tuesday 16 April 2024 when nothing else is said, with its
/// plan and the law that ships.
struct EntryDesk {
    explicit EntryDesk(QDate today = QDate(2024, 4, 16));

    [[nodiscard]] QJsonValue at(QStringView pointer) const { return draft.value(pointer); }

    desk::JudgmentDraft draft;
    desk::PlanInProgress plan;
    ui::EntryContext context;
};

} // namespace bex::test
