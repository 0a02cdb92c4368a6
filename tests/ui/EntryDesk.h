// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"

namespace bex::test
{

/// A draft on the desk of Bobigny on Tuesday 16 April 2024, with its plan and the law that ships.
struct EntryDesk {
    EntryDesk();

    [[nodiscard]] QJsonValue at(QStringView pointer) const { return draft.value(pointer); }

    desk::JudgmentDraft draft;
    desk::PlanInProgress plan;
    ui::EntryContext context;
};

} // namespace bex::test
