// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"
#include "ui/entry/FieldForm.h"

namespace bex::ui
{

/// Imprisonment: whole, suspended, firm, and how the firm part is carried out.
///
/// What remains of the whole is proposed as the firm part and entered only when
/// the greffier confirms it, by Enter or Tab in its field: the court states it, the program never
/// subtracts.
class ImprisonmentForm final : public FieldForm
{
    Q_OBJECT

public:
    ImprisonmentForm(const EntryContext &context, const QString &pointer, QWidget *parent);

    void setPointer(const QString &pointer) override;

private:
    void proposeFirm();
};

} // namespace bex::ui
