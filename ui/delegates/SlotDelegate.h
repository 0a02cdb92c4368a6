// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/delegates/TwoLineDelegate.h"

namespace bex::ui
{

/// A slot of a service: when and where, and what its date is worth.
class SlotDelegate final : public TwoLineDelegate
{
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    [[nodiscard]] TwoLines lines(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace bex::ui
