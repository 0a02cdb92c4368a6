// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

namespace bex::ui
{

/// Fusion with a focus that can be seen at arm's length.
class CounterStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    CounterStyle();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

} // namespace bex::ui
