// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PrintQueue.h"

#include "models/law/json/Vocabulary.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

/// Writes sheet after sheet, each with its number.
class Queueing final
{
public:
    explicit Queueing(const QueueChoices &choices)
        : m_toPrinter(choices.destination == registry::Destination::Printer)
        , m_separators(choices.separators && m_toPrinter)
    {
    }

    void add(const PersonToPrint &person)
    {
        if (m_separators)
            m_sheets.push_back(sheetOf(person, 0));
        for (std::size_t place = 0; place < person.papers.size(); ++place)
            add(person, static_cast<int>(place));
    }

    std::vector<registry::QueuedSheet> numbered()
    {
        int position = 0;
        for (registry::QueuedSheet &sheet : m_sheets)
            sheet.position = ++position;
        return std::move(m_sheets);
    }

private:
    static registry::QueuedSheet sheetOf(const PersonToPrint &person, int place)
    {
        registry::QueuedSheet sheet;
        sheet.entry = person.entry;
        sheet.place = place;
        return sheet;
    }

    void add(const PersonToPrint &person, int place)
    {
        const PaperToPrint &paper = person.papers[static_cast<std::size_t>(place)];
        registry::QueuedSheet sheet = sheetOf(person, place);
        sheet.kind = law::json::word(paper.kind);
        sheet.pages = paper.pages;
        sheet.content = paper.content;
        if (!m_toPrinter) {
            m_sheets.push_back(sheet);
            return;
        }
        for (const law::Copy copy : copiesOf(paper.copies)) {
            sheet.copy = law::json::word(copy);
            m_sheets.push_back(sheet);
        }
    }

    bool m_toPrinter;
    bool m_separators;
    std::vector<registry::QueuedSheet> m_sheets;
};

} // namespace

std::optional<NotReady> obstacleOf(const registry::RollEntry &entry)
{
    if (entry.state == registry::RollState::Received)
        return NotReady::Received;
    if (entry.judgment.isEmpty())
        return NotReady::NotEntered;
    return entry.hasDraft ? std::optional(NotReady::BeingTyped) : std::nullopt;
}

std::optional<NotReady> obstacleOf(const law::Plan &plan)
{
    switch (plan.status) {
    case law::PlanStatus::Refused:
        return NotReady::Refused;
    case law::PlanStatus::Question:
        return NotReady::Questions;
    case law::PlanStatus::Ambiguous:
        return NotReady::Ambiguous;
    case law::PlanStatus::Sure:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::vector<law::Copy> copiesOf(law::EnumSet<law::Copy> copies)
{
    std::vector<law::Copy> list;
    for (const auto &spelling : law::json::spellings<law::Copy>()) {
        if (copies.contains(spelling.value))
            list.push_back(spelling.value);
    }
    if (list.empty())
        list.push_back(law::Copy::C);
    return list;
}

std::vector<registry::QueuedSheet> sheetsOf(const std::vector<PersonToPrint> &people,
                                            const QueueChoices &choices)
{
    Queueing queueing(choices);
    for (const PersonToPrint &person : people)
        queueing.add(person);
    return queueing.numbered();
}

std::optional<int> resumePoint(const std::vector<registry::QueuedSheet> &sheets)
{
    using registry::SheetState;
    const auto open = std::ranges::find_if(sheets, [](const registry::QueuedSheet &sheet) {
        return sheet.state == SheetState::Waiting || sheet.state == SheetState::Sent ||
               sheet.state == SheetState::Failed;
    });
    return open == sheets.end() ? std::nullopt : std::optional(open->position);
}

} // namespace bex::desk
