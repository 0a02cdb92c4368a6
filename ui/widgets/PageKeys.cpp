// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/PageKeys.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace bex::ui
{

void givePageKeys(QWidget &owner, QAbstractScrollArea &page)
{
    const auto give = [&](Qt::Key key, QAbstractSlider::SliderAction action) {
        new QShortcut(
            key,
            &owner,
            &page,
            [&page, action] { page.verticalScrollBar()->triggerAction(action); },
            Qt::WidgetWithChildrenShortcut);
    };
    give(Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd);
    give(Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub);
}

} // namespace bex::ui
