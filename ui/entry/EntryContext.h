// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JudgmentDraft.h"
#include "models/desk/PlanInProgress.h"
#include "ui/entry/FormContext.h"
#include "ui/text/ScreenWords.h"

namespace bex::ui
{

/// What every form of the judgment entry works on. All of it outlives the forms.
struct EntryContext {
    desk::JudgmentDraft &draft;
    const desk::PlanInProgress &plan;
    ScreenWords words;
    std::function<QDate()> today;

    /// The part that a form of fields needs.
    [[nodiscard]] operator FormContext() const { return {draft, today}; }
};

} // namespace bex::ui
