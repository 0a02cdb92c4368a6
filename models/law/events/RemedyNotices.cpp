// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/RemedyNotices.h"

#include "models/law/Remedies.h"
#include "models/law/events/EventSteps.h"

#include <array>
#include <utility>

namespace bex::law
{

namespace
{

/// A service, by the copy that it holds.
struct Holder {
    Copy copy;
    Recipient service;
};

constexpr std::array holders{
    Holder{Copy::J, Recipient::Jap},
    Holder{Copy::S, Recipient::Spip},
    Holder{Copy::JE, Recipient::ChildrensJudge},
    Holder{Copy::PJJ, Recipient::Pjj},
    Holder{Copy::SVC, Recipient::CourseProvider},
    Holder{Copy::E, Recipient::Prison},
};

/// What is said of a paper that a remedy stops; empty for one that it leaves alone, such as the
/// relevé, of which BEX-76 speaks.
std::string_view sentenceOf(PaperKind paper)
{
    switch (paper) {
    case PaperKind::Jap:
        return "remedy.void.JAP";
    case PaperKind::Spip:
        return "remedy.void.SPIP";
    case PaperKind::Tigc:
        return "remedy.void.TIGc";
    case PaperKind::Stg:
        return "remedy.void.STG";
    case PaperKind::Pr:
        return "remedy.void.PR";
    case PaperKind::Ome:
        return "remedy.void.OME";
    case PaperKind::Dds:
    case PaperKind::Ddj:
        return "remedy.void.home";
    case PaperKind::Ame:
        return "remedy.void.AME";
    case PaperKind::Spr:
        return "remedy.void.SPR";
    case PaperKind::Pjjc:
        return "remedy.void.PJJc";
    case PaperKind::Jec:
        return "remedy.void.JEc";
    case PaperKind::Tra:
        return "remedy.void.TRA";
    case PaperKind::Inf:
        return "remedy.void.INF";
    case PaperKind::Rcp:
    case PaperKind::Pcn:
    case PaperKind::Bor:
    case PaperKind::Rec:
    case PaperKind::Late:
    case PaperKind::Memo:
    case PaperKind::Cjn:
    case PaperKind::Ann:
        break;
    }
    return {};
}

/// The penalties of the step that the remedy keeps from being executed.
std::vector<int> stayedOf(const EventSubject &subject, const Step &step)
{
    std::vector<int> stayed = step.penalties;
    std::erase_if(stayed, [&](int penalty) {
        return !isStayed(subject.facts.judgment, subject.facts.penalty(penalty));
    });
    return stayed;
}

/// A paper that a remedy stops, for some of its penalties or for all.
struct Stopped {
    Step step;
    std::vector<int> penalties;

    /// It stands for the other penalties, which are enforced provisionally.
    [[nodiscard]] bool isInPart() const { return penalties.size() < step.penalties.size(); }
};

bool wasReceivedByProsecutor(const EventSubject &subject)
{
    return std::ranges::any_of(subject.past, [](const Event &event) {
        return std::holds_alternative<ProsecutorReceived>(event);
    });
}

/// BEX-30b: the prosecutor received the person meanwhile, and the order was given.
Step orderThatFollowed(Step summons)
{
    summons.act = Act::Hand;
    summons.paper = PaperKind::Ome;
    summons.copies.insert(Copy::E);
    return summons;
}

std::vector<Stopped> stoppedPapers(const EventSubject &subject)
{
    const bool ordered = wasReceivedByProsecutor(subject);
    std::vector<Stopped> stopped;
    for (const Step &step : subject.counter.steps) {
        const auto stayed = stayedOf(subject, step);
        if (!step.paper || sentenceOf(*step.paper).empty() || stayed.empty())
            continue;
        stopped.push_back({step, stayed});
        if (ordered && step.paper == PaperKind::Pr)
            stopped.push_back({orderThatFollowed(step), stayed});
    }
    return stopped;
}

bool wasNotHanded(const EventSubject &subject, PaperKind paper)
{
    return std::ranges::any_of(subject.past, [paper](const Event &event) {
        const auto *kept = std::get_if<SummonsNotHanded>(&event);
        return kept && paperOf(kept->paper) == paper;
    });
}

/// The person went away with it.
bool isHeldByPerson(const EventSubject &subject, const Step &step)
{
    const bool handed = step.act == Act::Summons || step.act == Act::Hand;
    return handed && step.copies.contains(Copy::C) && !wasNotHanded(subject, *step.paper);
}

/// What a notice says: that the step stops, and of each paper that it no longer holds.
class Notice final
{
public:
    void add(const Stopped &stopped)
    {
        for (const int penalty : stopped.penalties) {
            if (std::ranges::find(m_penalties, penalty) == m_penalties.end())
                m_penalties.push_back(penalty);
        }
        say({sentenceOf(*stopped.step.paper), {}});
        if (stopped.isInPart())
            say({"remedy.in_part", {}});
    }
    [[nodiscard]] bool isEmpty() const { return m_papers.empty(); }
    [[nodiscard]] const std::vector<Reason> &papers() const { return m_papers; }
    [[nodiscard]] std::vector<int> penalties() const
    {
        std::vector<int> inOrder = m_penalties;
        std::ranges::sort(inOrder);
        return inOrder;
    }

private:
    void say(Reason reason)
    {
        if (std::ranges::find(m_papers, reason) == m_papers.end())
            m_papers.push_back(std::move(reason));
    }

    std::vector<int> m_penalties;
    std::vector<Reason> m_papers;
};

/// An earlier notice of this row gives way, whatever its penalties were.
Step &
putNotice(const EventSubject &subject, Plan &plan, StepForm form, const std::vector<Reason> &papers)
{
    stop(plan, [&](const Step &step) {
        return step.rule == form.rule && step.act == form.act && step.to == form.to;
    });
    Step &step = put(subject, plan, std::move(form));
    step.because.insert(step.because.end(), papers.begin(), papers.end());
    step.latest = subject.day();
    step.lastUsable = subject.day();
    return step;
}

void tellServices(const EventSubject &subject,
                  Plan &plan,
                  RuleId row,
                  const std::vector<Stopped> &stopped)
{
    for (const Holder &holder : holders) {
        Notice notice;
        for (const Stopped &one : stopped) {
            if (one.step.to == holder.service || one.step.copies.contains(holder.copy))
                notice.add(one);
        }
        if (notice.isEmpty())
            continue;
        StepForm form{row, Act::Inform, holder.service, notice.penalties(), {}};
        form.because = {"remedy.tell_service", {subject.day()}};
        putNotice(subject, plan, std::move(form), notice.papers()).copies = {holder.copy};
    }
}

void tellPerson(const EventSubject &subject,
                Plan &plan,
                RuleId row,
                const std::vector<Stopped> &stopped)
{
    Notice notice;
    for (const Stopped &one : stopped) {
        if (isHeldByPerson(subject, one.step))
            notice.add(one);
    }
    if (notice.isEmpty())
        return;
    StepForm form{row, Act::Inform, Recipient::Person, notice.penalties(), {}};
    form.because = {"remedy.tell_person", {subject.day()}};
    putNotice(subject, plan, std::move(form), notice.papers()).copies = {Copy::C};
}

/// The row of the counter has already raised the alert; the papers are named in it.
void nameToProsecutor(Plan &plan, RuleId row, const std::vector<Stopped> &stopped)
{
    Notice notice;
    for (const Stopped &one : stopped)
        notice.add(one);
    for (Step &step : plan.steps) {
        if (step.rule != row || step.act != Act::Alert)
            continue;
        step.copies.insert(Copy::P);
        for (const Reason &paper : notice.papers()) {
            if (std::ranges::find(step.because, paper) == step.because.end())
                step.because.push_back(paper);
        }
    }
}

} // namespace

void tellOfStoppedPapers(const EventSubject &subject, Plan &plan, RuleId row)
{
    const auto stopped = stoppedPapers(subject);
    tellServices(subject, plan, row, stopped);
    tellPerson(subject, plan, row, stopped);
    nameToProsecutor(plan, row, stopped);
}

} // namespace bex::law
