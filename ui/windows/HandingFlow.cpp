// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/HandingFlow.h"

#include "models/desk/text/PaperText.h"
#include "models/desk/text/PersonText.h"
#include "ui/printing/VoidPapers.h"
#include "ui/text/OpenPointText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QString listed(const std::vector<law::PaperKind> &papers)
{
    QStringList names;
    for (const law::PaperKind kind : papers)
        names.append(desk::PaperText::name(kind));
    return names.join(u", "_s);
}

} // namespace

HandingFlow::HandingFlow(const Dependencies &outside, const LeavingPapers &leaving, QWidget &window)
    : m_outside(outside)
    , m_desk(leaving.desk)
    , m_papers(leaving.papers)
    , m_voiding(leaving.voiding)
    , m_window(window)
{
}

Result<papers::PaperSet> HandingFlow::set()
{
    return m_former.papers.empty() ? m_papers.set() : m_papers.setReplacing(m_former.papers);
}

Result<Handing> HandingFlow::handing()
{
    // The answer was given for one person; another may have come to the counter since.
    if (m_for != m_desk.entry()->id)
        m_former = {};
    const auto set = HandingFlow::set();
    if (!set)
        return unexpected(set.error());
    const auto kept = m_outside.record.stores().papers.of(m_desk.entry()->id);
    if (!kept)
        return unexpected(kept.error());
    return handingOf(*set, m_desk.steps().rows(), withVoid(*kept, m_former.papers))
        .map([this](Handing &&handing) {
            handing.handOver.voided = m_former.voided;
            return std::move(handing);
        });
}

bool HandingFlow::asksForFormer()
{
    m_for = m_desk.entry()->id;
    m_former = {};
    const auto &now = m_papers.set();
    if (!now)
        return true; // handing() says what is missing
    const auto former = m_voiding.settled(forThePerson(*now, m_desk.steps().rows()));
    m_former = former.value_or(VoidFlow::Replaced());
    return former.has_value();
}

QString HandingFlow::obstacle(const Handing &handing)
{
    if (!handing.changed.empty())
        //: Before papers are handed over. %1 names of papers
        return tr("Since they were printed, a slot or something else they say has changed: %1. "
                  "Print them again (F9), then hand over.")
            .arg(listed(handing.changed));
    if (!handing.isEmpty())
        return {};
    if (!handing.withoutSlot.empty())
        //: Before papers are handed over. %1 names of summonses
        return tr("A summons needs its day, hour and place: %1. F5 chooses them.")
            .arg(listed(handing.withoutSlot));
    return tr("Every paper is in the person’s hand already, with its receipt.");
}

QString HandingFlow::question(const Handing &handing) const
{
    QStringList sentences = OpenPointText::sentences(m_desk.progress());
    if (!handing.withoutSlot.empty())
        //: Question before the rest is handed over. %1 names of summonses
        sentences.append(tr("Not handed over, since day, hour or place is missing (F5 chooses "
                            "them): %1.")
                             .arg(listed(handing.withoutSlot)));
    if (!handing.notPrinted.empty())
        //: Question before papers are handed over. %1 names of papers
        sentences.append(tr("Not printed yet (F9 prints): %1.").arg(listed(handing.notPrinted)));
    if (sentences.isEmpty())
        return {};
    //: Question, after what is missing
    sentences.append(tr("Hand over without that?"));
    return sentences.join(u"\n\n"_s);
}

bool HandingFlow::refuses(const Handing &handing)
{
    const QString obstacle = HandingFlow::obstacle(handing);
    if (!obstacle.isEmpty())
        //: Title of a message: the papers cannot be handed over (FR: remise)
        m_outside.prompter.tell(&m_window, {tr("Handing over"), obstacle});
    return !obstacle.isEmpty();
}

bool HandingFlow::isReady()
{
    if (!m_desk.entry())
        return false;
    if (!m_desk.isEntered()) {
        emit said([] { return tr("Enter the judgment first (Ctrl+Enter), then hand over."); });
        return false;
    }
    if (!asksForFormer())
        return false;
    const auto now = handing();
    if (!now) {
        emit failed(now.error());
        return false;
    }
    if (refuses(*now))
        return false;
    const QString question = this->question(*now);
    return question.isEmpty() ||
           m_outside.prompter.confirm(&m_window,
                                      {tr("Handing over"), question, Prompter::Enter::AnswersNo});
}

void HandingFlow::handOver(const registry::Receipt &receipt)
{
    auto now = handing();
    if (!now) {
        emit failed(now.error());
        return;
    }
    // The receipt may have stood there while a slot was changed.
    if (refuses(*now))
        return;
    now->handOver.receipt = receipt;
    const auto &entry = *m_desk.entry();
    const QString name = desk::PersonText::name(entry.person.familyName, entry.person.firstNames);
    const auto done = m_outside.record.counter().handOver(entry.id, now->handOver);
    if (!done) {
        emit failed(done.error());
        return;
    }
    emit said([name] {
        //: In the status line. %1 the person
        return tr("Papers handed over to %1, receipt in the register.").arg(name);
    });
    m_former = {};
    emit handedOver();
}

} // namespace bex::ui
