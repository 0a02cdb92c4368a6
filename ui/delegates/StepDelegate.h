// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/delegates/TwoLineDelegate.h"

namespace bex::ui
{

/// A guided step: its sign, what to do, by when, and what became of it.
class StepDelegate final : public TwoLineDelegate
{
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    [[nodiscard]] TwoLines lines(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace bex::ui
