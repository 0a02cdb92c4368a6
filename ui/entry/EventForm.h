// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FieldForm.h"
#include "ui/text/ScreenWords.h"

#include <optional>

namespace bex::ui
{

/// One thing that happened after the counter: which, when, and what this kind asks for.
class EventForm final : public FieldForm
{
    Q_OBJECT

public:
    explicit EventForm(const FormContext &context, QWidget *parent = nullptr);

    /// Says at its field what is missing or cannot be; nothing: all is said.
    void showRefusal(const std::optional<Error> &refusal, const ScreenWords &words);
};

} // namespace bex::ui
