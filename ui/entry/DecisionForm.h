// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"
#include "ui/entry/FieldForm.h"

namespace bex::ui
{

/// The decision and its court; the court comes filled in from its profile.
class DecisionForm final : public FieldForm
{
    Q_OBJECT

public:
    explicit DecisionForm(const EntryContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static Table table();
};

} // namespace bex::ui
