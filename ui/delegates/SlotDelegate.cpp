// SPDX-License-Identifier: EUPL-1.2
#include "ui/delegates/SlotDelegate.h"

#include "models/desk/text/SlotText.h"
#include "ui/theme/Theme.h"

namespace bex::ui
{

TwoLines SlotDelegate::lines(const QModelIndex &index, const QPalette &palette) const
{
    const auto of = [&index](int column) {
        return index.siblingAtColumn(column).data().toString();
    };
    const auto verdict =
        static_cast<law::AppointmentVerdict>(index.data(desk::SlotModel::VerdictRole).toInt());
    const Accents accents = accentsOf(palette);
    const bool fits = verdict == law::AppointmentVerdict::Fits;
    TwoLines lines;
    lines.sign = desk::SlotText::sign(verdict);
    lines.signColor = fits ? accents.done : accents.warning;
    lines.title = of(desk::SlotModel::When);
    lines.detail = fits ? of(desk::SlotModel::Place) : of(desk::SlotModel::Verdict);
    lines.detailRightColor = accents.quiet;
    return lines;
}

} // namespace bex::ui
