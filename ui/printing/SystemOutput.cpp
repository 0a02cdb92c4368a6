// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/SystemOutput.h"

#include "models/papers/Pages.h"
#include "models/papers/PrintSet.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

std::vector<law::Copy> listed(law::EnumSet<law::Copy> copies)
{
    std::vector<law::Copy> list;
    for (int at = 0; at <= static_cast<int>(law::Copy::CJN); ++at) {
        if (copies.contains(static_cast<law::Copy>(at)))
            list.push_back(static_cast<law::Copy>(at));
    }
    // A paper that names nobody still leaves once, in the person's hand.
    if (list.empty())
        list.push_back(law::Copy::C);
    return list;
}

Result<void> printPaper(const papers::Pages &pages, QPrinter &printer)
{
    const auto copies = listed(pages.content().copies);
    int number = 0;
    for (const law::Copy copy : copies) {
        const papers::Exemplar exemplar{copy, ++number, static_cast<int>(copies.size())};
        if (!pages.print(printer, exemplar))
            return unexpected(Error{ErrorCode::StorageFailed,
                                    "printing.paper-refused"_L1,
                                    pages.content().title,
                                    {},
                                    printer.printerName()});
    }
    return {};
}

} // namespace

Result<void> SystemOutput::print(const papers::PaperSet &set)
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull())
        return unexpected(Error{ErrorCode::NotFound, "printing.no-printer"_L1, {}, {}, {}});
    for (const papers::PaperContent &content : set.papers) {
        QPrinter printer(info, QPrinter::HighResolution);
        printer.setDocName(content.title);
        if (const auto printed = printPaper(papers::Pages(content), printer); !printed)
            return printed;
    }
    return {};
}

Result<void> SystemOutput::write(const papers::PaperSet &set, const QString &folder)
{
    const auto index = papers::printSet(set, folder);
    if (!index)
        return unexpected(index.error());
    return {};
}

Result<void> SystemOutput::writeFile(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return unexpected(Error{
            ErrorCode::StorageFailed, "archive.file-not-written"_L1, path, {}, file.errorString()});
    return {};
}

} // namespace bex::ui
