// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/PaperOutput.h"

#include <QList>
#include <QStringList>

#include <atomic>

namespace bex::test
{

/// A printer that is a list, and jams where the test says.
class ScriptedOutput final : public ui::PaperOutput
{
public:
    QStringList printed; ///< the names of the sheets that came out
    QList<bool> bothSides;
    QList<int> pages;
    QStringList files;
    QList<QByteArray> archived;      ///< files that came out as they are
    std::atomic<int> jamAt = 0;      ///< once, instead of the sheet that would be the so-many-eth
    std::atomic<bool> draws = true;  ///< false: a sheet comes out blank, and quickly
    std::atomic<bool> holds = false; ///< the sheet on its way stays there until this is over
    std::atomic<bool> slow = false;  ///< each sheet takes a moment
    bool isReady = true;             ///< false: the printer is stopped, and says so
    QString chosen;                  ///< what the system's dialog answers; empty: it was left

    [[nodiscard]] Result<void> print(const papers::PaperSet &, const ui::PrinterChoice &) override
    {
        return {};
    }
    [[nodiscard]] Result<void> ready(const QString &printer) override;
    [[nodiscard]] Result<void> write(const papers::PaperSet &, const QString &) override
    {
        return {};
    }
    [[nodiscard]] Result<void> printSheet(const ui::OneSheet &sheet) override;
    [[nodiscard]] Result<void> printFile(const QByteArray &pdf, const ui::OneSheet &sheet) override;
    [[nodiscard]] Result<void> writeFile(const QByteArray &, const QString &file) override;
    [[nodiscard]] std::optional<QString> choosePrinter(QWidget *, const QString &) override
    {
        return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
    }

private:
    [[nodiscard]] Result<void> jam(int sheet, const QString &name);
};

} // namespace bex::test
