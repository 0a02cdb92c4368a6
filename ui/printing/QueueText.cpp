// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/QueueText.h"

#include "models/desk/text/SheetText.h"
#include "ui/printing/LeftList.h"
#include "ui/text/ErrorText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

QString QueueText::progress(const HearingQueue &queue, const Error &failure)
{
    if (!queue.isWhole())
        //: While papers are composed. %1 how many people are done, %2 of how many
        return tr("Preparing the papers: %1 of %2 people.")
            .arg(queue.papers().made())
            .arg(queue.papers().people().size());
    if (queue.sheets().empty())
        return tr("Nothing of this hearing is ready to leave.");
    return queue.state() == HearingRun::State::Ready ? ready(queue) : underWay(queue, failure);
}

QString QueueText::ready(const HearingQueue &queue)
{
    if (queue.isTakenUp())
        return tr("The printing of this hearing was left half way. Look at the pile, then say from "
                  "which sheet it goes on.");
    std::size_t papers = 0;
    const auto people = queue.papers().ready();
    for (const desk::PersonToPrint &person : people)
        papers += person.papers.size();
    //: Before a hearing is printed. %1 people, %2 papers, %3 printed sheets: numbers
    return tr("Ready: people %1, papers %2, sheets %3.")
        .arg(people.size())
        .arg(papers)
        .arg(queue.sheets().size());
}

QString QueueText::underWay(const HearingQueue &queue, const Error &failure)
{
    const auto *current = queue.run().current();
    const QString sheet = current == nullptr
                              ? QString()
                              : desk::SheetText::line(queue.making().rows({*current}).front());
    switch (queue.state()) {
    case HearingRun::State::Running:
        //: %1 the sheet being printed, %2 how many were sent, %3 of how many
        return tr("Printing %1 (%2 of %3 sent)")
            .arg(sheet, QString::number(left(queue)), QString::number(queue.sheets().size()));
    case HearingRun::State::Pausing:
        //: %1 the sheet being printed
        return tr("Pausing after %1").arg(sheet);
    case HearingRun::State::Paused:
        return tr("Paused. Space goes on; the rest waits, even if you close.");
    case HearingRun::State::Stopped:
        //: %1 the sheet that did not leave, %2 why
        return tr("Stopped at %1. %2 Then say from which sheet it goes on.")
            .arg(sheet, ErrorText::sentence(failure));
    default:
        //: When a queue has ended. %1 how many sheets were sent
        return tr("%1 Look at the pile: if a sheet is missing, say from which one it goes on.")
            .arg(LeftList::summary(queue.rows()));
    }
}

QStringList QueueText::leftOut(const HearingPapers &papers)
{
    QStringList lines;
    for (const auto &person : papers.people()) {
        if (!person || !person->obstacle)
            continue;
        QString why = desk::SheetText::reason(*person->obstacle);
        if (!person->missing.isEmpty())
            why += u" ("_s + person->missing + u')';
        const QString who = QString::number(person->order) + u' ' + person->name;
        //: A person whose papers do not leave. %1 order and name, %2 why
        lines.append(tr("%1: %2").arg(who, why));
    }
    return lines;
}

int QueueText::left(const HearingQueue &queue)
{
    return static_cast<int>(std::ranges::count(
        queue.sheets(), registry::SheetState::Left, &registry::QueuedSheet::state));
}

} // namespace bex::ui
