// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/TabOrder.h"

#include <QLayout>
#include <QList>
#include <QWidget>

namespace bex::ui
{

namespace
{

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (item->layout() != nullptr)
            collect(item->layout(), stops);
        QWidget *widget = item->widget();
        if (widget == nullptr)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            stops += widget;
        else if (widget->layout() != nullptr)
            collect(widget->layout(), stops);
    }
}

} // namespace

void tabInReadingOrder(QWidget *page)
{
    QList<QWidget *> stops;
    collect(page->layout(), stops);
    for (qsizetype next = 1; next < stops.size(); ++next)
        QWidget::setTabOrder(stops[next - 1], stops[next]);
}

} // namespace bex::ui
