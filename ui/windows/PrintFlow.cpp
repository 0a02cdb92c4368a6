// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/PrintFlow.h"

#include "models/desk/text/PaperText.h"
#include "ui/printing/DestinationChoice.h"
#include "ui/printing/FileNames.h"
#include "ui/printing/Handing.h"
#include "ui/printing/IssuedSet.h"
#include "ui/printing/VoidPapers.h"
#include "ui/text/OpenPointText.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

PrintFlow::PrintFlow(const Dependencies &outside, const LeavingPapers &leaving, QWidget &window)
    : m_outside(outside)
    , m_desk(leaving.desk)
    , m_papers(leaving.papers)
    , m_voiding(leaving.voiding)
    , m_window(window)
{
}

void PrintFlow::printAll()
{
    print([](const papers::PaperSet &set) { return set; });
}

void PrintFlow::printOne(int paper)
{
    print([paper](const papers::PaperSet &set) {
        papers::PaperSet one{set.status, {}};
        if (paper >= 0 && paper < static_cast<int>(set.papers.size()))
            one.papers.push_back(set.papers[static_cast<std::size_t>(paper)]);
        return one;
    });
}

void PrintFlow::printElsewhere()
{
    if (DestinationChoice::ask(m_outside, m_window))
        printAll();
}

void PrintFlow::print(const Part &part)
{
    const auto &set = m_papers.set();
    if (!set) {
        emit failed(set.error());
        return;
    }
    const papers::PaperSet wanted = part(*set);
    if (!mayLeave(wanted))
        return;
    const auto former = m_voiding.settled(wanted);
    if (!former)
        return;
    const auto printed =
        (former->papers.empty() ? Result<papers::PaperSet>(wanted)
                                : m_papers.setReplacing(former->papers).map(part))
            .and_then([&](const auto &leaving) { return keepAndSend(leaving, *former); });
    if (!printed) {
        emit failed(printed.error());
        return;
    }
    const int count = static_cast<int>(printed->papers.size());
    emit said([count, folder = QDir::toNativeSeparators(m_outside.settings.paperFolder())] {
        if (folder.isEmpty()) {
            //: In the status line: papers printed and kept
            return tr("%n paper(s) printed and kept in the register.", nullptr, count);
        }
        //: In the status line: papers written as PDF and kept. %1 the folder
        return tr("%n paper(s) written to %1 and kept in the register.", nullptr, count)
            .arg(folder);
    });
}

bool PrintFlow::mayLeave(const papers::PaperSet &set)
{
    if (set.papers.empty() || !m_desk.entry())
        return false;
    if (!m_desk.isEntered()) {
        emit said([] { return tr("Enter the judgment first (Ctrl+Enter), then print."); });
        return false;
    }
    const bool toPrinter = m_outside.settings.paperFolder().isEmpty();
    const auto ready =
        toPrinter ? m_outside.output.ready(m_outside.settings.printer()) : Result<void>();
    if (!ready)
        emit failed(ready.error());
    return ready && isWanted(set);
}

Result<papers::PaperSet> PrintFlow::keepAndSend(const papers::PaperSet &set,
                                                const VoidFlow::Replaced &former)
{
    return keep(set, former).and_then([&] { return send(set); }).map([&] { return set; });
}

bool PrintFlow::isWanted(const papers::PaperSet &set)
{
    QStringList doubts = OpenPointText::sentences(m_desk.progress());
    QStringList blank;
    for (const law::PaperKind kind : lackingTheirSlot(set, m_desk.steps().rows()))
        blank.append(desk::PaperText::name(kind));
    if (!blank.isEmpty())
        //: Before printing. %1 names of summonses
        doubts.append(
            tr("Without day, hour or place (F5 chooses them): %1.").arg(blank.join(u", "_s)));
    if (doubts.isEmpty())
        return true;
    //: Question, after what is missing
    doubts.append(tr("Print all the same?"));
    //: Title of a question before printing
    return m_outside.prompter.confirm(
        &m_window, {tr("Printing"), doubts.join(u"\n\n"_s), Prompter::Enter::AnswersNo});
}

Result<void> PrintFlow::send(const papers::PaperSet &set)
{
    return m_outside.settings.paperFolder().isEmpty()
               ? m_outside.output.print(set, DestinationChoice::printer(m_outside.settings))
               : m_outside.output.write(set, freshFolder());
}

Result<void> PrintFlow::keep(const papers::PaperSet &set, const VoidFlow::Replaced &former)
{
    const auto before = m_outside.record.stores().papers.of(m_desk.entry()->id);
    if (!before)
        return unexpected(before.error());
    const auto papers = issued(set, m_desk.steps().rows(), withVoid(*before, former.papers));
    if (!papers)
        return unexpected(papers.error());
    return m_outside.record.counter()
        .issue(m_desk.entry()->id, *papers, former.voided)
        .map([](const auto &) {});
}

QString PrintFlow::freshFolder() const
{
    const auto &entry = *m_desk.entry();
    const QDir folder(m_outside.settings.paperFolder());
    return folder.filePath(fileNameOf(u"%1-%2"_s.arg(
        entry.parquetNumber.isEmpty() ? entry.person.familyName : entry.parquetNumber,
        m_outside.now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s))));
}

} // namespace bex::ui
