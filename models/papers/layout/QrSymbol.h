// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>

class QPainter;
class QRectF;

namespace bex::papers
{

/// A QR code (ISO/IEC 18004) of some bytes, drawn as one vector outline: sharp on any
/// printer, and without the transparency that PDF/A-1 forbids.
class QrSymbol final
{
public:
    /// The smallest symbol that survives a fold or a stamp over 15 % of it (level M).
    ///
    /// Fails with Invalid when the bytes are none, or more than a symbol can hold (2,331).
    [[nodiscard]] static Result<QrSymbol> create(const QByteArray &bytes);

    /// Fails as create() would, without making anything.
    [[nodiscard]] static Result<void> check(const QByteArray &bytes);

    /// Modules on a side, without the quiet zone.
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int column, int row) const;
    /// Fills the square with the modules; the quiet zone of four modules is the caller's.
    void paint(QPainter &painter, const QRectF &square) const;

private:
    QrSymbol(int side, QByteArray modules);

    int m_side;
    QByteArray m_modules; ///< row by row, one byte a module: 1 is dark
};

} // namespace bex::papers
