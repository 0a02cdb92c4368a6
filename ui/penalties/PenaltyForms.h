// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FieldForm.h"

#include <QObject>

namespace bex::ui
{

/// The fields of the register of penalties, as tables: a filter, and a writing.
class PenaltyForms final : public QObject
{
    Q_OBJECT

public:
    /// As `desk::penaltyFilterOf` reads it.
    [[nodiscard]] static FieldForm::Table filter();
    /// As `desk::PenaltyDesk::writing` has it.
    [[nodiscard]] static FieldForm::Table writing();
};

} // namespace bex::ui
