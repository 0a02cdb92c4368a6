// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyCsv.h"

#include "models/desk/text/PenaltyLifeText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

/// A spreadsheet takes a cell that begins so for a formula and runs it; a quote makes it text.
bool looksLikeAFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

QString quoted(QString cell)
{
    if (looksLikeAFormula(cell))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString lineOf(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(quoted(cell));
    return line.join(u';') + u"\r\n"_s;
}

QString iso(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QStringList plainCellsOf(const PenaltyListRow &row)
{
    QStringList cells = cellsOf(row);
    const registry::DerivedPenalty &what = row.line.penalty.what;
    cells[PenaltyModel::Decided] = iso(what.decidedOn);
    cells[PenaltyModel::Since] = iso(what.now.waitingSince);
    cells[PenaltyModel::Limit] = iso(what.limit.on);
    cells.append(row.line.parquetNumber);
    cells.append(row.line.penalty.enteredBy);
    return cells;
}

} // namespace

QStringList headersOfPenalties()
{
    QStringList headers;
    for (const auto &column : PenaltyTraits::columns())
        headers.append(column.header());
    return headers;
}

QStringList cellsOf(const PenaltyListRow &row)
{
    QStringList cells;
    for (const auto &column : PenaltyTraits::columns())
        cells.append(column.text(row));
    return cells;
}

QByteArray csvOf(const std::vector<PenaltyListRow> &rows)
{
    QStringList headers = headersOfPenalties();
    headers << PenaltyLifeText::numberHeader() << PenaltyLifeText::enteredByHeader();
    // Without the mark, a spreadsheet on Windows takes the bytes for its own letters.
    QString text = QChar(QChar::ByteOrderMark) + lineOf(headers);
    for (const PenaltyListRow &row : rows)
        text += lineOf(plainCellsOf(row));
    return text.toUtf8();
}

} // namespace bex::desk
