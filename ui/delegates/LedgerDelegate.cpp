// SPDX-License-Identifier: EUPL-1.2
#include "ui/delegates/LedgerDelegate.h"

#include "ui/theme/Theme.h"

namespace bex::ui
{

LedgerDelegate::LedgerDelegate(const Places &places, QObject *parent)
    : TwoLineDelegate(parent)
    , m_places(places)
{
}

TwoLines LedgerDelegate::lines(const QModelIndex &index, const QPalette &palette) const
{
    const auto of = [&index](int column) {
        return column < 0 ? QString() : index.siblingAtColumn(column).data().toString();
    };
    const Accents accents = accentsOf(palette);
    TwoLines lines;
    lines.sign = index.data(m_places.signRole).toString();
    lines.signColor = index.data(m_places.goodRole).toBool() ? accents.done : accents.warning;
    lines.title = of(m_places.title);
    lines.titleRight = of(m_places.right);
    lines.titleRightColor = palette.color(QPalette::Text);
    lines.detail = of(m_places.detail);
    return lines;
}

} // namespace bex::ui
