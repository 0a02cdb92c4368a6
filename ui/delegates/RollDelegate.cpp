// SPDX-License-Identifier: EUPL-1.2
#include "ui/delegates/RollDelegate.h"

#include "models/desk/RollModel.h"
#include "ui/theme/Theme.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QColor colorOf(registry::RollState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case registry::RollState::AtCounter:
        return palette.color(QPalette::Highlight);
    case registry::RollState::Received:
        return accents.done;
    case registry::RollState::Left:
        return accents.warning;
    case registry::RollState::Expected:
    case registry::RollState::Detained:
        break;
    }
    return accents.quiet;
}

} // namespace

TwoLines RollDelegate::lines(const QModelIndex &index, const QPalette &palette) const
{
    const auto of = [&index](int column) {
        return index.siblingAtColumn(column).data().toString();
    };
    const auto state =
        static_cast<registry::RollState>(index.data(desk::RollModel::StateRole).toInt());
    const QColor color = colorOf(state, palette);
    TwoLines lines;
    lines.sign = index.data(desk::RollModel::SignRole).toString();
    lines.signColor = color;
    lines.title = QString(of(desk::RollModel::Order) + u"  "_s + of(desk::RollModel::Name));
    lines.titleRight = of(desk::RollModel::State);
    lines.titleRightColor = color;
    lines.detail = of(desk::RollModel::Penalties);
    lines.detailRight = of(desk::RollModel::Age);
    lines.detailRightColor = accentsOf(palette).quiet;
    lines.quiet = state == registry::RollState::Received || state == registry::RollState::Left;
    return lines;
}

QSize RollDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return sizeOfTwo(option);
}

} // namespace bex::ui
