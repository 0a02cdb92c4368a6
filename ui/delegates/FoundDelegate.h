// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/delegates/TwoLineDelegate.h"

namespace bex::ui
{

/// A person found: who, born when; at which hearing, under which number.
class FoundDelegate final : public TwoLineDelegate
{
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    [[nodiscard]] TwoLines lines(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace bex::ui
