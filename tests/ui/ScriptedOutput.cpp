// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/ScriptedOutput.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

Result<int> pagesOf(const ui::OneSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return unexpected(Error{ErrorCode::StorageFailed, {}, sheet.name, {}, {}});
    {
        QPdfWriter writer(&buffer);
        if (!sheet.draw(writer))
            return unexpected(Error{ErrorCode::StorageFailed, {}, sheet.name, {}, {}});
    }
    return static_cast<int>(bytes.count("/Type /Page\n"));
}

} // namespace

Result<void> ScriptedOutput::jam(int sheet, const QString &name)
{
    while (holds)
        QThread::msleep(1);
    if (slow)
        QThread::msleep(30);
    if (jamAt != sheet)
        return {};
    jamAt = 0;
    return unexpected(Error{ErrorCode::StorageFailed, "printing.jam-of-a-test"_L1, name, {}, {}});
}

Result<void> ScriptedOutput::ready(const QString &printer)
{
    if (isReady)
        return {};
    return unexpected(Error{ErrorCode::Busy, "printing.stopped-in-a-test"_L1, printer, {}, {}});
}

Result<void> ScriptedOutput::printSheet(const ui::OneSheet &sheet)
{
    if (const auto jammed = jam(static_cast<int>(printed.size()) + 1, sheet.name); !jammed)
        return jammed;
    if (draws) {
        const auto drawn = pagesOf(sheet);
        if (!drawn)
            return unexpected(drawn.error());
        pages.append(*drawn);
    }
    printed.append(sheet.name);
    bothSides.append(sheet.bothSides);
    return {};
}

Result<void> ScriptedOutput::printFile(const QByteArray &pdf, const ui::OneSheet &sheet)
{
    printed.append(sheet.name);
    archived.append(pdf);
    return {};
}

Result<void> ScriptedOutput::writeFile(const QByteArray &, const QString &file)
{
    if (const auto jammed = jam(static_cast<int>(files.size()) + 1, file); !jammed)
        return jammed;
    files.append(file);
    return {};
}

} // namespace bex::test
