// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/QrSymbol.h"

#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

Result<void> QrSymbol::check(const QByteArray &bytes)
{
    constexpr qsizetype most = 2331; // version 40, level M
    if (bytes.isEmpty() || bytes.size() > most)
        return unexpected(Error{ErrorCode::Invalid,
                                "papers.code-too-long"_L1,
                                QString::number(bytes.size()),
                                u"1..2331"_s,
                                {}});
    return {};
}

Result<QrSymbol> QrSymbol::create(const QByteArray &bytes)
{
    if (const auto checked = check(bytes); !checked)
        return unexpected(checked.error());
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), data, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return unexpected(Error{ErrorCode::StorageFailed, "papers.code-not-made"_L1, {}, {}, {}});
    QByteArray modules(code->width * code->width, '\0');
    for (int place = 0; place < modules.size(); ++place) {
        // The library keeps the colour in the lowest bit, and what the module is for in the others.
        modules[place] = static_cast<char>(code->data[place] & 1U);
    }
    return QrSymbol(code->width, std::move(modules));
}

QrSymbol::QrSymbol(int side, QByteArray modules)
    : m_side(side)
    , m_modules(std::move(modules))
{
}

bool QrSymbol::isDark(int column, int row) const
{
    return m_modules.at(row * m_side + column) == 1;
}

void QrSymbol::paint(QPainter &painter, const QRectF &square) const
{
    const qreal module = square.width() / m_side;
    QPainterPath dark;
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side;) {
            int end = column;
            while (end < m_side && isDark(end, row))
                ++end;
            // A run is one rectangle: between two of them a printer would leave a hair of white.
            if (end > column) {
                dark.addRect(square.left() + column * module,
                             square.top() + row * module,
                             (end - column) * module,
                             module);
            }
            column = end + 1;
        }
    }
    painter.fillPath(dark, Qt::black);
}

} // namespace bex::papers
