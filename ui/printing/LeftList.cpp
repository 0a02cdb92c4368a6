// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/LeftList.h"

#include "models/desk/text/SheetText.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

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

} // namespace

std::unique_ptr<QTextDocument> LeftList::document(const QString &heading,
                                                  const std::vector<desk::SheetRow> &rows)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    //: Title of a printed list (FR: liste des feuilles sorties)
    cursor.insertText(tr("Sheets of the hearing that were sent"), letters(14, true));
    cursor.insertBlock();
    cursor.insertText(heading, letters(10, false));
    cursor.insertBlock();
    cursor.insertText(summary(rows), letters(10, false));
    const auto columns = desk::SheetTraits::columns();
    QTextTable *table = cursor.insertTable(
        static_cast<int>(rows.size()) + 1, static_cast<int>(columns.size()), ruled());
    for (int column = 0; column < table->columns(); ++column) {
        const auto &shown = columns[static_cast<std::size_t>(column)];
        write(*table, 0, column, shown.header());
        for (std::size_t row = 0; row < rows.size(); ++row)
            write(*table, static_cast<int>(row) + 1, column, shown.text(rows[row]));
    }
    return document;
}

QString LeftList::summary(const std::vector<desk::SheetRow> &rows)
{
    const auto left = std::ranges::count(rows, registry::SheetState::Left, &desk::SheetRow::state);
    //: How a queue ended. %1 how many were sent, %n how many there are
    return tr("%1 of %n sheet(s) sent.", nullptr, static_cast<int>(rows.size())).arg(left);
}

} // namespace bex::ui
