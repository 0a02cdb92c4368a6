// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FieldForm.h"

#include <QCoreApplication>

namespace bex::ui
{

/// The fields of the court's own forms, a line each.
class CourtTables final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::CourtTables)

public:
    /// The court itself, and what a new judgment starts from.
    [[nodiscard]] static FieldForm::Table identity();
    /// One service as papers name it.
    [[nodiscard]] static FieldForm::Table service();
    /// What the court decides of one figure.
    [[nodiscard]] static FieldForm::Table decision();
    /// Who signs off the wording of a paper, from which day on and why.
    [[nodiscard]] static FieldForm::Table signingOff();
    /// A series of slots.
    [[nodiscard]] static FieldForm::Table series();
};

} // namespace bex::ui
