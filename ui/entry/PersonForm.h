// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"
#include "ui/entry/FieldForm.h"

namespace bex::ui
{

/// Who was convicted: identity, residence, custody, who assists.
class PersonForm final : public FieldForm
{
    Q_OBJECT

public:
    explicit PersonForm(const EntryContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static Table table();

private:
    /// Most people live where they are tried: proposed, to be confirmed.
    void proposeResidence();
};

} // namespace bex::ui
