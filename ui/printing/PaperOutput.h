// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/PaperSet.h"

#include <QString>

namespace bex::ui
{

/// Where papers leave the program: a printer, or a folder of PDF/A files.
///
/// Injected, so that a test needs no printer.
class PaperOutput
{
public:
    PaperOutput() = default;
    PaperOutput(const PaperOutput &) = delete;
    PaperOutput &operator=(const PaperOutput &) = delete;
    virtual ~PaperOutput() = default;

    /// Every paper once for each of its addressees, the copy named and counted in the margin.
    [[nodiscard]] virtual Result<void> print(const papers::PaperSet &set) = 0;
    /// Every paper as one PDF/A in a new folder.
    [[nodiscard]] virtual Result<void> write(const papers::PaperSet &set,
                                             const QString &folder) = 0;
    /// These very bytes as one file.
    [[nodiscard]] virtual Result<void> writeFile(const QByteArray &pdf, const QString &path) = 0;
};

} // namespace bex::ui
