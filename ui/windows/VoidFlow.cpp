// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/VoidFlow.h"

#include "models/desk/text/KeptPaperText.h"
#include "models/papers/PaperKinds.h"
#include "ui/printing/IssuedSet.h"
#include "ui/printing/VoidPapers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QString listed(const std::vector<registry::KeptPaper> &papers)
{
    QStringList names;
    for (const registry::KeptPaper &paper : papers)
        names.append(QString(desk::KeptPaperText::name(paper) + u' ' + paper.reference).trimmed());
    return names.join(u", "_s);
}

} // namespace

VoidFlow::VoidFlow(const Dependencies &outside,
                   desk::PersonDesk &desk,
                   CurrentPapers &papers,
                   QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_papers(papers)
    , m_window(window)
{
}

std::optional<VoidFlow::Replaced> VoidFlow::settled(const papers::PaperSet &leaving)
{
    const auto former = superseded(leaving);
    if (!former) {
        emit failed(former.error());
        return std::nullopt;
    }
    return former->empty() ? Replaced() : settle(*former);
}

Result<VoidFlow::KeptPapers> VoidFlow::superseded(const papers::PaperSet &leaving)
{
    const auto kept = m_outside.record.stores().papers.of(m_desk.entry()->id);
    if (!kept)
        return unexpected(kept.error());
    KeptPapers former;
    for (const registry::KeptPaper &paper : *kept) {
        const bool isInHand =
            paper.receipt && !paper.voided && !paper.reference.isEmpty() && !countsByItself(paper);
        const auto &contents = leaving.papers;
        const auto successor =
            std::ranges::find_if(contents, [&](const papers::PaperContent &content) {
                return isSamePaper(paper, content);
            });
        if (!isInHand || successor == contents.end())
            continue;
        if (isAskedAgain(*successor)) {
            former.push_back(paper);
            continue;
        }
        const auto now = m_papers.recomposed(paper);
        if (!now)
            return unexpected(now.error());
        if (!now->has_value())
            former.push_back(paper);
    }
    return former;
}

bool VoidFlow::isAskedAgain(const papers::PaperContent &content) const
{
    const auto &rows = m_desk.steps().rows();
    return std::ranges::any_of(content.steps, [&rows](int step) {
        const desk::StepRow &row = rows.at(static_cast<std::size_t>(step));
        return isHanded(row.step) && row.state == registry::StepState::ToDo;
    });
}

std::optional<VoidFlow::Replaced> VoidFlow::settle(const KeptPapers &former)
{
    const auto answer = m_outside.prompter.choose(
        &m_window,
        //: Title of a question: papers in the person's hand (FR: pièces remises)
        {{tr("Papers handed over before"),
          //: Before papers are printed or handed over. %1 names of papers with their references
          tr("In the person’s hand, but they would say something else now: %1.")
              .arg(listed(former))},
         //: Answer: the former papers do not count any more
         {tr("They are void: the new papers replace them"),
          //: Answer: the former papers still count
          tr("They stay valid")}});
    if (!answer)
        return std::nullopt;
    if (*answer == 1)
        return Replaced();
    const auto voided = reasoned(former);
    return voided ? std::optional(Replaced{*voided, former}) : std::nullopt;
}

void VoidFlow::makeVoid(registry::PaperId id)
{
    const auto paper = m_outside.record.stores().papers.find(id);
    if (!paper) {
        emit failed(paper.error());
        return;
    }
    if (paper->voided) {
        emit said([] { return tr("This paper is void already."); });
        return;
    }
    if (const auto voided = reasoned({*paper}))
        makeVoid({*paper}, *voided);
}

void VoidFlow::makeVoid(const KeptPapers &papers, const registry::Voided &voided)
{
    const auto done = m_outside.record.counter().voidPapers(papers.front().entry, voided);
    if (!done) {
        emit failed(done.error());
        return;
    }
    emit said([name = listed(papers)] {
        //: In the status line. %1 name and reference of a paper
        return tr("%1 is void. F9 prints what replaces it.").arg(name);
    });
}

Result<VoidFlow::KeptPapers> VoidFlow::wrongWith(const papers::Appointments &chosen)
{
    const auto kept = m_outside.record.stores().papers.of(m_desk.entry()->id);
    if (!kept)
        return unexpected(kept.error());
    KeptPapers wrong;
    for (const registry::KeptPaper &paper : *kept) {
        if (paper.voided || paper.reference.isEmpty() || countsByItself(paper))
            continue;
        const auto now = m_papers.recomposed(paper, chosen);
        if (!now)
            return unexpected(now.error());
        if (!now->has_value())
            wrong.push_back(paper);
    }
    return wrong;
}

void VoidFlow::offer(const KeptPapers &wrong)
{
    if (wrong.empty())
        return;
    const auto replaced = settle(wrong);
    if (replaced && !replaced->papers.empty())
        makeVoid(replaced->papers, replaced->voided);
}

std::optional<registry::Voided> VoidFlow::reasoned(const KeptPapers &papers)
{
    Prompter::Message question;
    //: Title of a question (FR: annuler une pièce)
    question.title = tr("Make papers void");
    //: Question. %1 names of papers with their references
    question.text = tr("Why do they not count any more: %1? The reason stays in the register.")
                        .arg(listed(papers));
    question.needed = tr("A paper is not made void without a reason.");
    const auto reason = m_outside.prompter.line(&m_window, question);
    if (!reason)
        return std::nullopt;
    registry::Voided voided{{}, *reason};
    for (const registry::KeptPaper &paper : papers)
        voided.papers.push_back(paper.id);
    return voided;
}

} // namespace bex::ui
