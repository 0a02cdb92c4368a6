// SPDX-License-Identifier: EUPL-1.2
#include "ui/delegates/FoundDelegate.h"

#include "models/desk/FoundModel.h"

#include <QPalette>

namespace bex::ui
{

TwoLines FoundDelegate::lines(const QModelIndex &index, const QPalette &palette) const
{
    const auto of = [&index](int column) {
        return index.siblingAtColumn(column).data().toString();
    };
    TwoLines lines;
    lines.title = of(desk::FoundModel::Name);
    lines.titleRight = of(desk::FoundModel::Birth);
    lines.titleRightColor = palette.color(QPalette::Text);
    lines.detail = of(desk::FoundModel::Hearing);
    lines.detailRight = of(desk::FoundModel::Number);
    lines.detailRightColor = palette.color(QPalette::PlaceholderText);
    return lines;
}

} // namespace bex::ui
