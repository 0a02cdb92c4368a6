// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace bex::ui::html
{

/// The few forms in which a proof is set on screen. Text is escaped here and nowhere else.
[[nodiscard]] QString title(const QString &text);
[[nodiscard]] QString heading(const QString &text);
[[nodiscard]] QString paragraph(const QString &text);
/// A line that the points below it belong to.
[[nodiscard]] QString lead(const QString &text);
/// A paragraph that begins with a sign: "✓ The person is present."
[[nodiscard]] QString point(QChar sign, const QString &text);
/// A heading over the points that there are; nothing when there are none.
[[nodiscard]] QString section(const QString &title, const QString &points);
/// Lines of a table, one under the other.
[[nodiscard]] QString table(const QString &lines);
/// One line of a table: a name and what it is worth.
[[nodiscard]] QString line(const QString &name, const QString &value);

/// One line of a table with several cells; a marked one stands out.
[[nodiscard]] QString row(const QStringList &cells, bool marked);

} // namespace bex::ui::html
