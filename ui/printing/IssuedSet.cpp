// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/IssuedSet.h"

#include "models/law/json/Vocabulary.h"
#include "models/papers/PdfA.h"
#include "ui/printing/VoidPapers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

const desk::StepRow *rowOf(int step, const std::vector<desk::StepRow> &rows)
{
    return step >= 0 && step < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(step)]
                                                             : nullptr;
}

QStringList wordsOf(law::EnumSet<law::Copy> copies)
{
    QStringList words;
    for (const auto &spelling : law::json::spellings<law::Copy>()) {
        if (copies.contains(spelling.value))
            words.append(spelling.word.toString());
    }
    return words;
}

} // namespace

Result<registry::IssuedPaper> issuedPaper(const papers::Pages &pages,
                                          const std::optional<registry::StepId> &step)
{
    const papers::PaperContent &content = pages.content();
    auto pdf = papers::pdfA(pages);
    if (!pdf)
        return unexpected(pdf.error());
    registry::IssuedPaper paper;
    paper.kind = law::json::word(content.kind).toString();
    paper.languages = papers::tagsOf(content.languages);
    paper.pdf = *std::move(pdf);
    paper.pages = pages.count();
    paper.copies = wordsOf(content.copies);
    paper.about = content.about;
    paper.reference = content.reference;
    paper.step = step;
    return paper;
}

std::optional<registry::StepId> stepOf(const papers::PaperContent &content,
                                       const std::vector<desk::StepRow> &rows)
{
    if (content.steps.empty())
        return std::nullopt;
    const desk::StepRow *row = rowOf(content.steps.front(), rows);
    return row != nullptr ? row->id : std::nullopt;
}

bool isHanded(const law::Step &step)
{
    return step.act == law::Act::Hand || step.act == law::Act::Summons;
}

Result<std::vector<registry::IssuedPaper>> issued(const papers::PaperSet &set,
                                                  const std::vector<desk::StepRow> &rows,
                                                  const std::vector<registry::KeptPaper> &kept)
{
    std::vector<registry::IssuedPaper> papers;
    for (const papers::PaperContent &content : set.papers) {
        auto paper = issuedPaper(papers::Pages(content), stepOf(content, rows));
        if (!paper)
            return unexpected(paper.error());
        paper->replaces = replacedBy(content, kept);
        papers.push_back(*std::move(paper));
    }
    return papers;
}

papers::PaperSet forThePerson(const papers::PaperSet &set, const std::vector<desk::StepRow> &rows)
{
    papers::PaperSet handed{set.status, {}};
    std::ranges::copy_if(
        set.papers, std::back_inserter(handed.papers), [&rows](const papers::PaperContent &paper) {
            return std::ranges::any_of(paper.steps, [&rows](int step) {
                const desk::StepRow *row = rowOf(step, rows);
                return row != nullptr && isHanded(row->step);
            });
        });
    return handed;
}

std::vector<registry::StepId> alsoDone(const papers::PaperSet &handed,
                                       const std::vector<desk::StepRow> &rows)
{
    std::vector<registry::StepId> done;
    const auto isOpen = [](const desk::StepRow &row) {
        return row.id && row.state == registry::StepState::ToDo;
    };
    for (const desk::StepRow &row : rows) {
        if (isOpen(row) && (row.step.act == law::Act::Receive || row.step.act == law::Act::Explain))
            done.push_back(*row.id);
    }
    // A sheet that carries two appointments settles both of their steps.
    for (const papers::PaperContent &paper : handed.papers) {
        for (std::size_t at = 1; at < paper.steps.size(); ++at) {
            const desk::StepRow *row = rowOf(paper.steps[at], rows);
            if (row != nullptr && isOpen(*row) && isHanded(row->step))
                done.push_back(*row->id);
        }
    }
    return done;
}

} // namespace bex::ui
