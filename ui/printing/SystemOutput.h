// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/PaperOutput.h"

namespace bex::ui
{

/// The system's default printer, and the file system. The one place that knows QPrinter.
class SystemOutput final : public PaperOutput
{
public:
    [[nodiscard]] Result<void> print(const papers::PaperSet &set) override;
    [[nodiscard]] Result<void> write(const papers::PaperSet &set, const QString &folder) override;
    [[nodiscard]] Result<void> writeFile(const QByteArray &pdf, const QString &path) override;
};

} // namespace bex::ui
