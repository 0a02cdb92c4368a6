// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JudgmentDraft.h"
#include "models/desk/PlanInProgress.h"
#include "ui/text/ScreenWords.h"

#include <QDate>

#include <functional>

namespace bex::ui
{

/// What every form of the judgment entry works on. All of it outlives the forms.
struct EntryContext {
    desk::JudgmentDraft &draft;
    const desk::PlanInProgress &plan;
    ScreenWords words;
    std::function<QDate()> today;
};

} // namespace bex::ui
