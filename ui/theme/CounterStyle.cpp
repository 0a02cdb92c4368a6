// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/CounterStyle.h"

#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// Fusion draws the frame of a text the same, with the focus and without.
bool isFocusedText(QStyle::PrimitiveElement element, const QWidget *widget)
{
    const bool isText = qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
                        qobject_cast<const QTextEdit *>(widget) != nullptr;
    return element == QStyle::PE_Frame && isText && widget->hasFocus();
}

} // namespace

CounterStyle::CounterStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void CounterStyle::drawPrimitive(PrimitiveElement element,
                                 const QStyleOption *option,
                                 QPainter *painter,
                                 const QWidget *widget) const
{
    const bool isField = element == PE_PanelLineEdit;
    const bool isBox = element == PE_IndicatorCheckBox;
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isText = isFocusedText(element, widget);
    if (element != PE_FrameFocusRect && !isField && !isBox && !isText)
        return;
    // Fusion's own outline of a field or a box all but vanishes on a dark ground.
    const bool focused = !isBox && (!isField || option->state.testFlag(State_HasFocus));
    const QPen outline = focused ? QPen(option->palette.color(QPalette::Highlight), 2)
                                 : QPen(option->palette.color(QPalette::Dark), 1);
    const auto *line = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (isField && (line == nullptr || line->lineWidth == 0))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const qreal inset = outline.widthF() / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter->restore();
}

int CounterStyle::pixelMetric(PixelMetric metric,
                              const QStyleOption *option,
                              const QWidget *widget) const
{
    // One grid of eight pixels for every layout that does not say otherwise.
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CounterStyle::sizeFromContents(ContentsType type,
                                     const QStyleOption *option,
                                     const QSize &contents,
                                     const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Words need air around them before they look like something to press.
    return type == CT_PushButton ? size + QSize(16, 4) : size;
}

int CounterStyle::styleHint(StyleHint hint,
                            const QStyleOption *option,
                            const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    // The F-key on a button is enough; a second, underlined letter would only be noise. Of a menu
    // the letter is the key.
    if (hint == SH_UnderlineShortcut)
        return qobject_cast<const QMenuBar *>(widget) != nullptr ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace bex::ui
