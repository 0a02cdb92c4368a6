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
};

} // namespace bex::ui
