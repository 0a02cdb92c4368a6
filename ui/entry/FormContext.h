// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JsonDraft.h"

#include <QDate>

#include <functional>

namespace bex::ui
{

/// What a form of fields works on, whatever the document is. All of it outlives the form.
struct FormContext {
    desk::JsonDraft &draft;
    std::function<QDate()> today;
};

} // namespace bex::ui
