// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/ListDocument.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr int letterSize = 9;

QTextCharFormat letters(int size, bool strong)
{
    QTextCharFormat format;
    format.setFontFamilies({u"Liberation Sans"_s});
    format.setFontPointSize(size);
    format.setFontWeight(strong ? QFont::Bold : QFont::Normal);
    return format;
}

QTextTableFormat ruled()
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderBrush(Qt::gray);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

void write(QTextTable &table, int row, int column, const QString &text)
{
    table.cellAt(row, column).firstCursorPosition().insertText(text, letters(letterSize, row == 0));
}

void write(QTextTable &table, int row, const QStringList &cells)
{
    for (int column = 0; column < table.columns(); ++column)
        write(table, row, column, cells.value(column));
}

} // namespace

std::unique_ptr<QTextDocument> documentOf(const PrintedList &list)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    cursor.insertText(list.title, letters(14, true));
    for (const QString &line : list.under) {
        cursor.insertBlock();
        cursor.insertText(line, letters(10, false));
    }
    QTextTable *table = cursor.insertTable(
        static_cast<int>(list.rows.size()) + 1, static_cast<int>(list.headers.size()), ruled());
    write(*table, 0, list.headers);
    for (std::size_t row = 0; row < list.rows.size(); ++row)
        write(*table, static_cast<int>(row) + 1, list.rows[row]);
    return document;
}

} // namespace bex::ui
