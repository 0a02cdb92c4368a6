// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/LeftList.h"

#include "models/desk/text/SheetText.h"
#include "ui/printing/ListDocument.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

std::unique_ptr<QTextDocument> LeftList::document(const QString &heading,
                                                  const std::vector<desk::SheetRow> &rows)
{
    //: Title of a printed list (FR: liste des feuilles sorties)
    PrintedList list{tr("Sheets of the hearing that were sent"), {heading, summary(rows)}, {}, {}};
    const auto columns = desk::SheetTraits::columns();
    for (const auto &column : columns)
        list.headers.append(column.header());
    for (const desk::SheetRow &row : rows) {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(column.text(row));
        list.rows.push_back(std::move(cells));
    }
    return documentOf(list);
}

QString LeftList::summary(const std::vector<desk::SheetRow> &rows)
{
    const auto left = std::ranges::count(rows, registry::SheetState::Left, &desk::SheetRow::state);
    //: How a queue ended. %1 how many were sent, %n how many there are
    return tr("%1 of %n sheet(s) sent.", nullptr, static_cast<int>(rows.size())).arg(left);
}

} // namespace bex::ui
