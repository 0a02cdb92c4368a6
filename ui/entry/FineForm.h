// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"
#include "ui/entry/FieldForm.h"

namespace bex::ui
{

class ListForm;

/// A fine with its suspended part, its deposit and its surcharges.
class FineForm final : public FieldForm
{
    Q_OBJECT

public:
    FineForm(const EntryContext &context, const QString &pointer, QWidget *parent);

    void setPointer(const QString &pointer) override;

private:
    ListForm *m_surcharges;
};

} // namespace bex::ui
