// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/SheetMaking.h"

#include "models/desk/text/SheetText.h"
#include "models/law/json/Vocabulary.h"
#include "models/papers/CoverSheets.h"
#include "models/papers/Pages.h"
#include "ui/printing/FileNames.h"
#include "ui/printing/IssuedSet.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// Which of the copies this one is, as the margin counts them.
std::optional<papers::Exemplar> exemplarOf(const registry::QueuedSheet &sheet,
                                           const papers::PaperContent &content)
{
    const auto copy = law::json::fromWord<law::Copy>(sheet.copy);
    if (!copy)
        return std::nullopt;
    const auto copies = desk::copiesOf(content.copies);
    const auto place = std::ranges::find(copies, *copy) - copies.begin();
    return papers::Exemplar{*copy, static_cast<int>(place) + 1, static_cast<int>(copies.size())};
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

const ReadyPaper *SheetMaking::paperOf(const registry::QueuedSheet &sheet) const
{
    const PreparedPerson *person = m_papers.person(sheet.entry);
    if (person == nullptr || sheet.place < 0 ||
        sheet.place >= static_cast<int>(person->papers.size()))
        return nullptr;
    const ReadyPaper &paper = person->papers[static_cast<std::size_t>(sheet.place)];
    return sheet.isSeparator() || paper.fingerprint == sheet.content ? &paper : nullptr;
}

Result<SheetTask> SheetMaking::task(const registry::QueuedSheet &sheet,
                                    const registry::PrintJob &job,
                                    int firstPage) const
{
    const ReadyPaper *paper = paperOf(sheet);
    if (paper == nullptr)
        return unexpected(Error{ErrorCode::Conflict,
                                "queue.paper-gone"_L1,
                                desk::SheetText::line(rows({sheet}).front()),
                                {},
                                {}});
    SheetTask task;
    task.sheet = sheet;
    task.destination = job.destination;
    task.dated = {job.startedBy, job.startedAt};
    const desk::SheetRow row = rows({sheet}).front();
    if (!sheet.isSeparator())
        task.paper = *paper;
    // A page that stands on the back of another begins with its front.
    const int from = row.bothSides ? firstPage - firstPage % 2 : firstPage;
    task.print = {desk::SheetText::line(row), job.place, row.bothSides, drawing(task, from)};
    if (job.destination == registry::Destination::Folder)
        task.file = QDir(job.place).filePath(fileOf(task));
    return task;
}

std::vector<desk::SheetRow>
SheetMaking::rows(const std::vector<registry::QueuedSheet> &sheets) const
{
    return desk::rowsOf(
        sheets,
        {[this](registry::RollEntryId entry) { return nameOf(entry); }, m_printer.onBothSides});
}

papers::Separator SheetMaking::separatorOf(const PreparedPerson &person) const
{
    papers::PersonsPile pile{
        person.order, person.name, m_hearing.court, m_hearing.chamber, m_hearing.heldOn, {}};
    for (const ReadyPaper &paper : person.papers)
        pile.papers.push_back({paper.content->title, paper.content->copies});
    return papers::separatorOf(pile, m_papers.shipped());
}

std::vector<std::function<void(QPainter &)>>
SheetMaking::pagesOf(const PreparedPerson &person) const
{
    std::vector<std::function<void(QPainter &)>> pages;
    pages.emplace_back(
        [separator = separatorOf(person)](QPainter &painter) { separator.paint(painter); });
    for (const ReadyPaper &paper : person.papers) {
        const auto laidOut = std::make_shared<const papers::Pages>(*paper.content);
        for (int page = 0; page < laidOut->count(); ++page)
            pages.emplace_back(
                [laidOut, page](QPainter &painter) { laidOut->paint(painter, page); });
    }
    return pages;
}

std::function<bool(QPagedPaintDevice &)> SheetMaking::drawing(const SheetTask &task,
                                                              int firstPage) const
{
    if (!task.paper) {
        const PreparedPerson *person = m_papers.person(task.sheet.entry);
        return [separator = separatorOf(*person)](QPagedPaintDevice &device) {
            return separator.print(device);
        };
    }
    const auto content = task.paper->content;
    const auto exemplar = exemplarOf(task.sheet, *content);
    return [content, exemplar, firstPage](QPagedPaintDevice &device) {
        const papers::Pages pages(*content);
        return pages.print(device, exemplar, std::min(firstPage, pages.count() - 1));
    };
}

QString SheetMaking::nameOf(registry::RollEntryId entry) const
{
    const PreparedPerson *person = m_papers.person(entry);
    return person != nullptr ? person->name : QString();
}

QString SheetMaking::fileOf(const SheetTask &task) const
{
    const PreparedPerson *person = m_papers.person(task.sheet.entry);
    return fileNameOf(twoDigits(person->order) + u'-' + person->name) + u'/' +
           twoDigits(task.sheet.place + 1) + u'-' + task.paper->content->file + u".pdf"_s;
}

Result<std::optional<registry::IssuedPaper>> toBeKept(const SheetTask &task)
{
    using Kept = std::optional<registry::IssuedPaper>;
    const bool toFolder = task.destination == registry::Destination::Folder;
    if (!task.paper || (task.sheet.paper && !toFolder))
        return Kept();
    return issuedPaper(papers::Pages(*task.paper->content), task.paper->step)
        .map([&](registry::IssuedPaper &&paper) {
            paper.replaces = task.paper->replaces;
            paper.dated = task.dated;
            return Kept(std::move(paper));
        });
}

Result<void> carryOut(const SheetTask &task, PaperOutput &output)
{
    return task.destination == registry::Destination::Folder ? output.writeFile(task.pdf, task.file)
                                                             : output.printSheet(task.print);
}

} // namespace bex::ui
