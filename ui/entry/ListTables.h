// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FieldForm.h"

#include <QCoreApplication>

namespace bex::ui
{

/// The fields of the items of each list of the judgment but the penalties.
class ListTables final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::ListTables)

public:
    [[nodiscard]] static FieldForm::Table offence();
    [[nodiscard]] static FieldForm::Table revocation();
    [[nodiscard]] static FieldForm::Table detention();
    [[nodiscard]] static FieldForm::Table civilParty();
    [[nodiscard]] static FieldForm::Table appeal();
};

} // namespace bex::ui
