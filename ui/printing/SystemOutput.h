// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/PaperOutput.h"

namespace bex::ui
{

/// The system's printers, and the file system. The one place that knows QPrinter.
class SystemOutput final : public PaperOutput
{
public:
    [[nodiscard]] Result<void> ready(const QString &printer) override;
    [[nodiscard]] Result<void> print(const papers::PaperSet &set,
                                     const PrinterChoice &printer) override;
    [[nodiscard]] Result<void> write(const papers::PaperSet &set, const QString &folder) override;
    [[nodiscard]] Result<void> writeFile(const QByteArray &pdf, const QString &path) override;
    [[nodiscard]] Result<void> printSheet(const OneSheet &sheet) override;
    [[nodiscard]] Result<void> printFile(const QByteArray &pdf, const OneSheet &sheet) override;
    [[nodiscard]] std::optional<QString> choosePrinter(QWidget *parent,
                                                       const QString &current) override;
};

} // namespace bex::ui
