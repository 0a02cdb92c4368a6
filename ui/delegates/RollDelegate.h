// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/delegates/TwoLineDelegate.h"

namespace bex::ui
{

/// A person of the roll: order and name, the penalties below, the state in sign and word.
class RollDelegate final : public TwoLineDelegate
{
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

    /// All of one height, whoever has penalties yet and whoever has none.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    [[nodiscard]] TwoLines lines(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace bex::ui
