// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Clock.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

/// The relevé of a person who is not received: handed otherwise, or sent.
Step &deliverStatement(PlanDraft &draft, RuleId rule, Act act, std::string_view sentence)
{
    Step &step = draft.add(rule, act, PaperKind::Rcp, Recipient::Person);
    step.mentions = {Mention::M1, Mention::M16};
    step.copies = {Copy::C, Copy::D, Copy::T};
    step.because.push_back({sentence, {}});
    return step;
}

void waitAll(const Subject &subject, PlanDraft &draft, WaitReason reason)
{
    for (std::size_t i = 0; i < subject.facts.judgment.penalties.size(); ++i) {
        if (isExecutedInTime(subject.facts.judgment.penalties[i]))
            draft.wait(static_cast<int>(i), reason);
    }
}

void throughPrison(const Subject &subject, PlanDraft &draft)
{
    Step &step = deliverStatement(draft, bex02.id, Act::Hand, "door.imprisoned");
    step.copies.insert(Copy::E);
    if (before2015.contains(subject.facts.version))
        step.because.push_back({"door.money_on_request", {}});
    waitAll(subject, draft, WaitReason::Detained);
}

void throughOtherPrison(const Subject &subject, PlanDraft &draft)
{
    deliverStatement(draft, bex03.id, Act::Hand, "door.imprisoned_elsewhere")
        .copies.insert(Copy::E);
    waitAll(subject, draft, WaitReason::Detained);
}

void withTheService(const Subject &subject, PlanDraft &draft)
{
    deliverStatement(draft, bex05.id, Act::SendLater, "door.absent");
    if (mustBeServed(subject.facts.judgment) && !subject.facts.judgment.served)
        waitAll(subject, draft, WaitReason::NotServed);
}

void atTheRegistry(const Subject &, PlanDraft &draft)
{
    deliverStatement(draft, bex06.id, Act::SendLater, "door.debates_only");
}

void toTheLawyer(const Subject &, PlanDraft &draft)
{
    deliverStatement(draft, bex07.id, Act::Hand, "door.represented");
}

void anotherDay(const Subject &subject, PlanDraft &draft)
{
    deliverStatement(draft, bex08.id, Act::SendLater, "door.left");
    waitAll(subject, draft, WaitReason::NotReceived);
}

/// Before the offices, the law knew no "following days": the relevé is asked for (R. 55-4 al. 2).
void onRequest(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    Step &step = deliverStatement(draft, bex78.id, Act::SendLater, "door.left_before_2015");
    const QDate last = facts.day().addMonths(figureFor(step, facts, Parameter::PaymentMonths));
    step.because.push_back({"statement.on_request", {last}});
    waitAll(subject, draft, WaitReason::NotReceived);
}

template <Presence presence> bool isPresence(const Subject &s)
{
    return s.facts.judgment.presence == presence;
}

constexpr Condition absent{"absent", isPresence<Presence::Absent>};
constexpr Condition debatesOnly{"debates_only", isPresence<Presence::DebatesOnly>};
constexpr Condition represented{"represented", isPresence<Presence::Represented>};
constexpr Condition left{"left", isPresence<Presence::Left>};

constexpr Condition when02[]{when::guilty, when::imprisonedThisCase};
constexpr Condition when03[]{when::guilty, when::imprisonedOtherCase};
constexpr Condition when05[]{when::guilty, when::notAtCounter, absent};
constexpr Condition when06[]{when::guilty, when::notAtCounter, debatesOnly};
constexpr Condition when07[]{when::guilty, when::notAtCounter, represented};
constexpr Condition when08[]{when::guilty, when::notAtCounter, left};

} // namespace

bool isExecutedInTime(const Penalty &penalty)
{
    if (const auto *text = std::get_if<TextPenalty>(&penalty.detail))
        return text->kind == TextPenaltyKind::SocioJudicialSupervision;
    return !std::holds_alternative<Licence>(penalty.detail) &&
           !std::holds_alternative<Ban>(penalty.detail);
}

bool isMoney(const Penalty &penalty)
{
    return std::holds_alternative<Fine>(penalty.detail) ||
           std::holds_alternative<DayFine>(penalty.detail);
}

constinit const Rule bex02{RuleId("BEX-02"), everComputed, Scope::Decision, when02, throughPrison};
constinit const Rule bex03{
    RuleId("BEX-03"), everComputed, Scope::Decision, when03, throughOtherPrison};
constinit const Rule bex05{RuleId("BEX-05"), everComputed, Scope::Decision, when05, withTheService};
constinit const Rule bex06{RuleId("BEX-06"), everComputed, Scope::Decision, when06, atTheRegistry};
constinit const Rule bex07{RuleId("BEX-07"), everComputed, Scope::Decision, when07, toTheLawyer};
constinit const Rule bex08{RuleId("BEX-08"), since2015, Scope::Decision, when08, anotherDay};
constinit const Rule bex78Left{RuleId("BEX-78"), before2015, Scope::Decision, when08, onRequest};

} // namespace bex::law
