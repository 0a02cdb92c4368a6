// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/SystemOutput.h"

#include "models/desk/PrintQueue.h"
#include "models/papers/Pages.h"
#include "models/papers/PrintSet.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

Result<QPrinterInfo> printerNamed(const QString &name)
{
    const QPrinterInfo info =
        name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return unexpected(Error{ErrorCode::NotFound, "printing.no-printer"_L1, name, {}, {}});
    // The print system would take the sheet and keep it; nobody would know it did not come out.
    if (info.state() == QPrinter::Error)
        return unexpected(
            Error{ErrorCode::Busy, "printing.printer-stopped"_L1, info.printerName(), {}, {}});
    return info;
}

Result<void> printCopies(const papers::Pages &pages, OneSheet sheet, SystemOutput &output)
{
    const auto copies = desk::copiesOf(pages.content().copies);
    int number = 0;
    for (const law::Copy copy : copies) {
        const papers::Exemplar exemplar{copy, ++number, static_cast<int>(copies.size())};
        sheet.draw = [&](QPagedPaintDevice &device) { return pages.print(device, exemplar); };
        if (const auto printed = output.printSheet(sheet); !printed)
            return printed;
    }
    return {};
}

} // namespace

Result<void> SystemOutput::ready(const QString &printer)
{
    return printerNamed(printer).map([](const QPrinterInfo &) {});
}

Result<void> SystemOutput::print(const papers::PaperSet &set, const PrinterChoice &printer)
{
    for (const papers::PaperContent &content : set.papers) {
        const papers::Pages pages(content);
        const bool bothSides = pages.count() > 1 && printer.onBothSides(content.kind);
        const auto printed =
            printCopies(pages, OneSheet{content.title, printer.name, bothSides, {}}, *this);
        if (!printed)
            return printed;
    }
    return {};
}

Result<void> SystemOutput::write(const papers::PaperSet &set, const QString &folder)
{
    return papers::printSet(set, folder).map([](const papers::PrintedIndex &) {});
}

Result<void> SystemOutput::printSheet(const OneSheet &sheet)
{
    const auto info = printerNamed(sheet.printer);
    if (!info)
        return unexpected(info.error());
    QPrinter printer(*info, QPrinter::HighResolution);
    printer.setDocName(sheet.name);
    printer.setDuplex(sheet.bothSides ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    if (!sheet.draw(printer) || printer.printerState() == QPrinter::Error)
        return unexpected(Error{ErrorCode::StorageFailed,
                                "printing.paper-refused"_L1,
                                sheet.name,
                                {},
                                printer.printerName()});
    return {};
}

Result<void> SystemOutput::writeFile(const QByteArray &pdf, const QString &path)
{
    return papers::writeFile(path, pdf);
}

Result<void> SystemOutput::printFile(const QByteArray &pdf, const OneSheet &sheet)
{
    const auto info = printerNamed(sheet.printer);
    if (!info)
        return unexpected(info.error());
    QTemporaryFile file;
    QProcess lp;
    // Qt draws; it does not hand on a file as it is. The print system does, and copies it first.
    if (file.open() && file.write(pdf) == pdf.size() && file.flush()) {
        lp.start(u"lp"_s,
                 {u"-d"_s,
                  info->printerName(),
                  u"-t"_s,
                  sheet.name,
                  u"-o"_s,
                  sheet.bothSides ? u"sides=two-sided-long-edge"_s : u"sides=one-sided"_s,
                  file.fileName()});
        if (lp.waitForFinished() && lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0)
            return {};
    }
    return unexpected(Error{ErrorCode::StorageFailed,
                            "printing.file-refused"_L1,
                            sheet.name,
                            {},
                            file.errorString() + u' ' + lp.errorString()});
}

std::optional<QString> SystemOutput::choosePrinter(QWidget *parent, const QString &current)
{
    const QPrinterInfo known = QPrinterInfo::printerInfo(current);
    QPrinter printer(known.isNull() ? QPrinterInfo::defaultPrinter() : known,
                     QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return printer.printerName();
}

} // namespace bex::ui
