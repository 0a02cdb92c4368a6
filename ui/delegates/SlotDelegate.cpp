// SPDX-License-Identifier: EUPL-1.2
#include "ui/delegates/SlotDelegate.h"

#include "models/desk/SlotModel.h"
#include "ui/theme/Theme.h"

namespace bex::ui
{

TwoLines SlotDelegate::lines(const QModelIndex &index, const QPalette &palette) const
{
    const Accents accents = accentsOf(palette);
    const bool fits = index.data(desk::SlotModel::FitsRole).toBool();
    TwoLines lines;
    lines.sign = index.data(desk::SlotModel::SignRole).toString();
    lines.signColor = fits ? accents.done : accents.warning;
    lines.title = index.siblingAtColumn(desk::SlotModel::When).data().toString();
    lines.detail = index.data(desk::SlotModel::DetailRole).toString();
    lines.detailRightColor = accents.quiet;
    return lines;
}

} // namespace bex::ui
