// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventRows.h"
#include "models/law/events/EventSteps.h"
#include "models/law/rules/PlanDraft.h"

#include <array>
#include <utility>

// A summons that could not be handed over at the counter.
namespace bex::law
{

namespace
{

constexpr EnumSet<PaperKind> papersOf110{PaperKind::Jap,
                                         PaperKind::Spip,
                                         PaperKind::Tigc,
                                         PaperKind::Stg,
                                         PaperKind::Pr,
                                         PaperKind::Spr,
                                         PaperKind::Pjjc,
                                         PaperKind::Jec};
constexpr EnumSet<PaperKind> papersOf6{PaperKind::Dds, PaperKind::Ddj};
constexpr EnumSet<PaperKind> papersOf7{PaperKind::Ame};

PaperKind paperNotHanded(const EventSubject &s)
{
    return paperOf(s.as<SummonsNotHanded>().paper);
}

template <const EnumSet<PaperKind> &papers> bool isPaperOf(const EventSubject &s)
{
    return papers.contains(paperNotHanded(s));
}

bool isMeant(const Step &step, const EventSubject &subject)
{
    return step.act == Act::Summons && step.paper == paperNotHanded(subject);
}

constexpr Versions since2014December{LawVersion::V2b, LawVersion::V3};

/// The penal constraint has a sending of its own, once D. 49-82 exists.
bool isSentUnder59c(const Step &step, const Facts &facts)
{
    return step.rule == RuleId("BEX-59") && since2014December.contains(facts.version);
}

/// What speaks of a day that no longer counts.
bool speaksOfAWindow(const Reason &reason)
{
    constexpr std::array others{std::string_view("order.spip_before"),
                                std::string_view("treasury.days"),
                                std::string_view("home.window"),
                                std::string_view("home.not_enforceable")};
    return reason.sentence.starts_with("window.") ||
           std::ranges::find(others, reason.sentence) != others.end();
}

void sendLater(Step &step)
{
    step.act = Act::SendLater;
    step.earliest.reset();
    step.latest.reset();
    step.preferredFrom.reset();
    step.lastUsable.reset();
    step.toleratedUntil.reset();
    std::erase_if(step.because, speaksOfAWindow);
}

/// The row by which it is sent takes the place of the one by which it was handed over.
void sendBy(Step &step, RuleId row, const Facts &facts, std::string_view sentence)
{
    sendLater(step);
    const RuleEntry &entry = facts.book.rule(row);
    step.rule = row;
    step.articles = entry.articlesOn(facts.law.day());
    step.confidence = std::max(step.confidence, entry.confidence);
    for (const RuleId other : std::exchange(step.also, {}))
        alsoBy(step, other, facts);
    step.because.push_back({sentence, {}});
}

/// One letter a person goes with what is sent (D. 48-2-3).
void coverLetter(const EventSubject &subject, Plan &plan)
{
    if (std::ranges::find(plan.steps, PaperKind::Late, &Step::paper) != plan.steps.end())
        return;
    Step &letter = put(subject,
                       plan,
                       {.rule = RuleId("BEX-110"),
                        .act = Act::SendLater,
                        .to = Recipient::Person,
                        .because = {"send_later.letter", {}}});
    letter.paper = PaperKind::Late;
    letter.copies = {Copy::C, Copy::D};
}

void sendUnder110(const EventSubject &subject, Plan &plan)
{
    bool any = false;
    for (Step &step : plan.steps) {
        if (!isMeant(step, subject))
            continue;
        sendLater(step);
        alsoBy(step, after::bex110.id, subject.facts);
        step.because.push_back({"send_later", {}});
        // D. 48-2-3 names the summonses of adults; those of minors take their place.
        if (step.paper == PaperKind::Pjjc || step.paper == PaperKind::Jec)
            weaken(step, Confidence::ToConfirm);
        any = true;
    }
    if (any)
        coverLetter(subject, plan);
}

/// 6° has its own rule: sent as soon as the decision is enforceable (BEX-64).
void sendOnceEnforceable(const EventSubject &subject, Plan &plan)
{
    for (Step &step : plan.steps) {
        if (!isMeant(step, subject))
            continue;
        sendBy(step, RuleId("BEX-64"), subject.facts, "home.send_later");
        alsoBy(step, after::bex111.id, subject.facts);
    }
}

/// 7° has no text for the sending: the JAP is told, and summons (723-7-1).
void tellJap(const EventSubject &subject, Plan &plan)
{
    const auto isLost = [&](const Step &step) { return isMeant(step, subject); };
    const auto penalties = penaltiesOf(plan, isLost);
    if (!stop(plan, isLost))
        return;
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex112.id,
                      .to = Recipient::Jap,
                      .penalties = penalties,
                      .because = {"adjustment.not_handed", {}}});
    step.paper = PaperKind::Inf;
    step.copies = {Copy::D, Copy::J, Copy::P};
}

/// BEX-49n: recorded; sending is offered, no text of that time imposes it.
void recordOnly(const EventSubject &subject, Plan &plan)
{
    const auto isLost = [&](const Step &step) {
        return isMeant(step, subject) && !isSentUnder59c(step, subject.facts);
    };
    const auto penalties = penaltiesOf(plan, isLost);
    if (stop(plan, isLost))
        put(subject,
            plan,
            {.rule = after::bex49n.id,
             .act = Act::Record,
             .penalties = penalties,
             .because = {"send_later.offered", {}}});
}

/// Art. 7 of décret 2020-81: no summons handed over, the prosecutor sends to the JAP.
void leaveToProsecutor(const EventSubject &subject, Plan &plan)
{
    const auto isLost = [](const Step &step) {
        return step.act == Act::Summons && step.paper == PaperKind::Jap &&
               (step.rule == RuleId("BEX-45") || step.rule == RuleId("BEX-45d"));
    };
    const auto penalties = penaltiesOf(plan, isLost);
    if (penalties.empty())
        return;
    Step &step = put(subject,
                     plan,
                     {.rule = after::bex46c.id,
                      .to = Recipient::Prosecutor,
                      .penalties = penalties,
                      .because = {"firm.not_handed_old", {}}});
    step.copies = {Copy::J, Copy::P};
}

/// D. 49-82 al. 2: the summons of the penal constraint is sent as soon as possible.
void sendConstraint(const EventSubject &subject, Plan &plan)
{
    for (Step &step : plan.steps) {
        if (isMeant(step, subject) && isSentUnder59c(step, subject.facts))
            sendBy(step, after::bex59c.id, subject.facts, "constraint.absent");
    }
}

bool isJapPaper(const EventSubject &s)
{
    return paperNotHanded(s) == PaperKind::Jap;
}

constexpr EventCondition notHanded{"summons_not_handed", asks::happened<SummonsNotHanded>};
constexpr EventCondition paperOf110{"summons_of_1_2_4_5", isPaperOf<papersOf110>};
constexpr EventCondition paperOf6{"summons_of_6", isPaperOf<papersOf6>};
constexpr EventCondition paperOf7{"summons_of_7", isPaperOf<papersOf7>};
constexpr EventCondition japPaper{"summons_before_the_jap", isJapPaper};

constexpr EventCondition when46c[]{notHanded, japPaper};
constexpr EventCondition when49n[]{notHanded};
constexpr EventCondition when110[]{notHanded, paperOf110};
constexpr EventCondition when111[]{notHanded, paperOf6};
constexpr EventCondition when112[]{notHanded, paperOf7};

} // namespace

namespace after
{

constinit const EventRule bex46c{RuleId("BEX-46c"), before2020, when46c, leaveToProsecutor};
constinit const EventRule bex59c{RuleId("BEX-59c"), since2014December, when49n, sendConstraint};
constinit const EventRule bex49n{RuleId("BEX-49n"), before2020, when49n, recordOnly};
constinit const EventRule bex110{RuleId("BEX-110"), since2020, when110, sendUnder110};
constinit const EventRule bex111{RuleId("BEX-111"), since2020, when111, sendOnceEnforceable};
constinit const EventRule bex112{RuleId("BEX-112"), since2020, when112, tellJap};

} // namespace after

} // namespace bex::law
