// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/PaperSet.h"

#include <QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace bex::ui
{

/// A printer and how this office uses it.
struct PrinterChoice {
    QString name;                                    ///< empty: the system's default
    std::function<bool(law::PaperKind)> onBothSides; ///< FR: recto verso
};

/// What leaves at once: one copy of one paper, or the sheet that parts two people.
struct OneSheet {
    QString name;           ///< of the printer's job: whose it is, which paper, for whom
    QString printer;        ///< by its name; empty: the system's default
    bool bothSides = false; ///< FR: recto verso
    std::function<bool(QPagedPaintDevice &)> draw;
};

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

    /// Fails when this printer would take nothing; asked before anything is kept that depends
    /// on it. Empty: the system's default.
    [[nodiscard]] virtual Result<void> ready(const QString &printer) = 0;
    /// Every paper once for each of its addressees, the copy named and counted in the margin.
    [[nodiscard]] virtual Result<void> print(const papers::PaperSet &set,
                                             const PrinterChoice &printer) = 0;
    /// Every paper as one PDF/A in a new folder.
    [[nodiscard]] virtual Result<void> write(const papers::PaperSet &set,
                                             const QString &folder) = 0;
    /// These very bytes as one file, with the folders it needs. From any thread, as
    /// `printSheet`.
    [[nodiscard]] virtual Result<void> writeFile(const QByteArray &pdf, const QString &path) = 0;
    /// One sheet. From any thread, one sheet after the other.
    [[nodiscard]] virtual Result<void> printSheet(const OneSheet &sheet) = 0;
    /// These very bytes to a printer, under the name and in the way of that sheet, whose
    /// drawing is not asked for.
    [[nodiscard]] virtual Result<void> printFile(const QByteArray &pdf, const OneSheet &sheet) = 0;
    /// The system's own dialog. Nothing when it was left.
    [[nodiscard]] virtual std::optional<QString> choosePrinter(QWidget *parent,
                                                               const QString &current) = 0;
};

} // namespace bex::ui
