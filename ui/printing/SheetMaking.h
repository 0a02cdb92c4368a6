// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/SheetModel.h"
#include "models/papers/Separator.h"
#include "ui/printing/HearingPapers.h"
#include "ui/printing/PaperOutput.h"

namespace bex::ui
{

/// One sheet of a queue on its way out: everything a thread needs, and nothing of the window.
struct SheetTask {
    registry::QueuedSheet sheet;
    registry::Destination destination = registry::Destination::Printer;
    bool onPaper = true; ///< false: it is there already and has only to be written down
    OneSheet print;
    QString file;                    ///< where its PDF goes, into a folder
    QByteArray pdf;                  ///< what goes there
    std::optional<ReadyPaper> paper; ///< absent for a separator
    registry::Signature dated;       ///< day and author that the paper bears
};

/// Makes sheets out of the papers of a hearing.
class SheetMaking final
{
public:
    SheetMaking(const HearingPapers &papers, PrinterChoice printer, registry::Hearing hearing)
        : m_papers(papers)
        , m_printer(std::move(printer))
        , m_hearing(std::move(hearing))
    {
    }

    /// The paper that a sheet is a copy of; null when it is no more, or says something else.
    [[nodiscard]] const ReadyPaper *paperOf(const registry::QueuedSheet &sheet) const;
    /// `firstPage` is 0, or the page to go on with after a jam.
    ///
    /// Fails with Conflict when there is no such paper any more.
    [[nodiscard]] Result<SheetTask>
    task(const registry::QueuedSheet &sheet, const registry::PrintJob &job, int firstPage) const;
    /// The sheet as the screen lists it.
    [[nodiscard]] std::vector<desk::SheetRow>
    rows(const std::vector<registry::QueuedSheet> &sheets) const;
    /// Every page of a person, each drawn once, whatever its copies.
    [[nodiscard]] std::vector<std::function<void(QPainter &)>>
    pagesOf(const PreparedPerson &person) const;

private:
    [[nodiscard]] papers::Separator separatorOf(const PreparedPerson &person) const;
    [[nodiscard]] QString nameOf(registry::RollEntryId entry) const;
    [[nodiscard]] QString fileOf(const SheetTask &task) const;
    [[nodiscard]] std::function<bool(QPagedPaintDevice &)> drawing(const SheetTask &task,
                                                                   int firstPage) const;

    const HearingPapers &m_papers;
    PrinterChoice m_printer;
    registry::Hearing m_hearing;
};

// To be called where they may take their time:

/// The paper as the register keeps it, when this sheet is the first copy of it.
[[nodiscard]] Result<std::optional<registry::IssuedPaper>> toBeKept(const SheetTask &task);
/// Sends the sheet.
[[nodiscard]] Result<void> carryOut(const SheetTask &task, PaperOutput &output);

} // namespace bex::ui
