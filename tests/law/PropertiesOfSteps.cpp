// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"
#include "models/law/EffectiveFirm.h"
#include "tests/law/Properties.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

bool isRefused(const Plan &plan)
{
    return plan.status == PlanStatus::Refused;
}

int count(const Plan &plan, PaperKind paper)
{
    return static_cast<int>(std::ranges::count(plan.steps, std::optional(paper), &Step::paper));
}

/// Takes effect by itself, without anything to wait for (design.md 6, `register`).
bool needsNoReason(const Penalty &penalty)
{
    const auto *text = std::get_if<TextPenalty>(&penalty.detail);
    return std::holds_alternative<Licence>(penalty.detail) ||
           std::holds_alternative<Ban>(penalty.detail) ||
           (text && text->kind != TextPenaltyKind::SocioJudicialSupervision);
}

/// BEX-132: every penalty carries a reason until it is executed.
QString leavesNoPenaltyBehind(const Tried &tried)
{
    if (isRefused(tried.plan))
        return {};
    const auto &penalties = tried.judgment.penalties;
    for (std::size_t i = 0; i < penalties.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool waits = std::ranges::find(tried.plan.waiting, index, &RegisterReason::penalty) !=
                           tried.plan.waiting.end();
        if (waits == needsNoReason(penalties[i]))
            return u"penalty %1 %2"_s.arg(i).arg(waits ? u"waits for nothing"_s : u"is lost"_s);
    }
    return {};
}

/// Money stands on the relevé; so does a reparation for a person who is away.
bool standsOnTheStatement(const Judgment &judgment, const Penalty &penalty)
{
    const bool reparation = std::holds_alternative<Reparation>(penalty.detail);
    return std::holds_alternative<Fine>(penalty.detail) ||
           std::holds_alternative<DayFine>(penalty.detail) ||
           (reparation && judgment.presence != Presence::Present);
}

bool isExecutedByNobody(const Penalty &penalty)
{
    const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
    if (!prison)
        return needsNoReason(penalty);
    const bool followed =
        prison->suspended && prison->suspended->kind != SuspensionKind::SursisSimple;
    return !followed && (!prison->firm || penalty.absorbed.value_or(false));
}

bool isStepFor(const Step &step, int penalty)
{
    return step.act != Act::Alert && std::ranges::count(step.penalties, penalty) > 0;
}

/// The detention already served covers it (BEX-29); before 2020 no row says so.
bool isCovered(const Plan &plan, const Penalty &penalty)
{
    return std::holds_alternative<Imprisonment>(penalty.detail) && plan.firm &&
           plan.firm->firmClass == FirmClass::Nil;
}

/// BEX-02, 03, 113: the prison has the person, or a remedy stopped the penalty.
bool isHeldUp(const Plan &plan, int penalty)
{
    return std::ranges::any_of(plan.waiting, [penalty](const RegisterReason &line) {
        return line.penalty == penalty &&
               (line.reason == WaitReason::Detained || line.reason == WaitReason::Appeal);
    });
}

/// Issue of the first counter: never a plan with missing steps. TIME_LIMIT_RUNNING alone,
/// which every penalty is given, accounts for nothing.
QString accountsForEveryPenalty(const Tried &tried)
{
    const Judgment &judgment = tried.judgment;
    const Plan &plan = tried.plan;
    if (isRefused(plan) || judgment.outcome != Outcome::Conviction ||
        judgment.person.kind == PersonKind::Legal || plan.status != PlanStatus::Sure)
        return {};
    for (std::size_t i = 0; i < judgment.penalties.size(); ++i) {
        const int index = static_cast<int>(i);
        const Penalty &penalty = judgment.penalties[i];
        if (isExecutedByNobody(penalty) || standsOnTheStatement(judgment, penalty) ||
            isCovered(plan, penalty) || isHeldUp(plan, index))
            continue;
        if (std::ranges::none_of(plan.steps,
                                 [index](const Step &step) { return isStepFor(step, index); }))
            return u"no step takes up penalty %1"_s.arg(i);
    }
    return {};
}

/// The rows themselves take up every penalty: the question of last resort stays unasked.
QString leavesNothingToTheLastQuestion(const Tried &tried)
{
    for (const Question &question : tried.plan.questions) {
        if (question.text.sentence == "question.unaccounted")
            return u"no row for "_s + question.pointers.front();
    }
    return {};
}

QString namesOnlyPenaltiesOfTheDecision(const Tried &tried)
{
    const int last = static_cast<int>(tried.judgment.penalties.size()) - 1;
    for (const Step &step : tried.plan.steps) {
        for (const int penalty : step.penalties) {
            if (penalty < 0 || penalty > last)
                return nameOf(step.rule) + u" names a penalty of nobody"_s;
        }
    }
    return {};
}

PlanStatus statusWanted(const Plan &plan)
{
    if (isRefused(plan))
        return PlanStatus::Refused;
    if (!plan.questions.empty())
        return PlanStatus::Question;
    return plan.firm && plan.firm->ambiguous ? PlanStatus::Ambiguous : PlanStatus::Sure;
}

/// BEX-49c.
QString putsTheGravestStatusFirst(const Tried &tried)
{
    const Plan &plan = tried.plan;
    if (plan.status != statusWanted(plan))
        return u"another status is the first that applies"_s;
    const bool empty = plan.steps.empty() && plan.waiting.empty() && plan.remedies.empty() &&
                       !plan.firm && !plan.money && !plan.enforceableOn && !plan.finalOn;
    if (isRefused(plan) && (!empty || plan.questions.empty()))
        return u"refused, and yet computed or without a reason"_s;
    return {};
}

/// T-17: the prison warning belongs to the JAP summons of 1°.
QString warnsOfPrisonOnTheJapSummonsAlone(const Tried &tried)
{
    for (const Step &step : tried.plan.steps) {
        if (step.mentions.contains(Mention::M3) && step.paper != PaperKind::Jap)
            return nameOf(step.rule) + u" bears M3"_s;
        if (step.mentions.contains(Mention::M4) && step.paper != PaperKind::Pr &&
            step.paper != PaperKind::Ome)
            return nameOf(step.rule) + u" bears M4"_s;
    }
    return {};
}

/// T-49: the relevé is never skipped; the receipt is for a person at the counter.
QString handsOneStatement(const Tried &tried)
{
    if (isRefused(tried.plan) || tried.judgment.outcome != Outcome::Conviction)
        return {};
    if (count(tried.plan, PaperKind::Rcp) != 1)
        return u"%1 relevés"_s.arg(count(tried.plan, PaperKind::Rcp));
    const bool received =
        std::ranges::find(tried.plan.steps, Act::Receive, &Step::act) != tried.plan.steps.end();
    return count(tried.plan, PaperKind::Rec) == (received ? 1 : 0) ? QString()
                                                                   : u"a receipt too many"_s;
}

/// BEX-02, 03, 14, T-29: no appointment is handed to who is in prison, was away, or is a company.
QString summonsOnlyWhoMayCome(const Tried &tried)
{
    const Judgment &judgment = tried.judgment;
    const bool mayCome = judgment.presence == Presence::Present &&
                         judgment.person.kind == PersonKind::Natural &&
                         judgment.person.custody != Custody::ThisCase &&
                         judgment.person.custody != Custody::OtherCase;
    for (const Step &step : tried.plan.steps) {
        if (step.act == Act::Summons && !mayCome)
            return nameOf(step.rule) + u" summons who cannot come"_s;
    }
    return {};
}

/// BEX-09, T-33: never a deferred committal for a minor at the facts.
QString commitsNoMinor(const Tried &tried)
{
    if (!isMinorAtFacts(tried.judgment))
        return {};
    const bool committed = count(tried.plan, PaperKind::Pr) + count(tried.plan, PaperKind::Ome) > 0;
    return committed ? u"a deferred committal before a minor"_s : QString();
}

bool isAppointmentOf(const Step &step, Recipient service)
{
    return step.to == service && (step.act == Act::Summons || step.act == Act::SendLater);
}

/// The floor of one lies above the ceiling of the other.
bool excludeEachOther(const Step &a, const Step &b)
{
    return (a.earliest && b.latest && *a.earliest > *b.latest) ||
           (b.earliest && a.latest && *b.earliest > *a.latest) ||
           (a.earliest && b.lastUsable && *a.earliest > *b.lastUsable) ||
           (b.earliest && a.lastUsable && *b.earliest > *a.lastUsable);
}

/// BEX-97: one appointment a service, unless no day is lawful for both.
QString makesOneAppointmentAService(const Tried &tried)
{
    const auto &steps = tried.plan.steps;
    for (const Recipient to : {Recipient::Jap,
                               Recipient::Spip,
                               Recipient::Prosecutor,
                               Recipient::Pjj,
                               Recipient::ChildrensJudge}) {
        for (auto a = steps.begin(); a != steps.end(); ++a) {
            const bool twice =
                isAppointmentOf(*a, to) && std::any_of(a + 1, steps.end(), [&](const Step &b) {
                    return isAppointmentOf(b, to) && !excludeEachOther(*a, b);
                });
            if (twice)
                return u"two appointments with one service"_s;
        }
    }
    if (count(tried.plan, PaperKind::Tra) > 1)
        return u"more than one TRA"_s;
    return {};
}

/// Section 6: nothing is routed while nobody knows how long the firm part is.
QString routesNothingAmbiguous(const Tried &tried)
{
    if (!tried.plan.firm || !tried.plan.firm->ambiguous)
        return {};
    for (const Step &step : tried.plan.steps) {
        if (step.mentions.contains(Mention::M3) || step.paper == PaperKind::Ame)
            return nameOf(step.rule) + u" routes an ambiguous sum"_s;
    }
    return {};
}

bool hangsOnTheSum(const Step &step)
{
    return step.act == Act::Summons || step.act == Act::SendLater || step.act == Act::Transmit ||
           step.act == Act::Record || step.rule == RuleId("BEX-45b") ||
           step.rule == RuleId("BEX-46c");
}

/// BEX-45c, BEX-49: nothing that depends on an answer is computed before it is given.
QString routesNothingBeforeTheSumIsSettled(const Tried &tried)
{
    const Plan &plan = tried.plan;
    if (std::ranges::none_of(plan.questions,
                             [](const Question &q) { return q.rule == RuleId("BEX-45c"); }))
        return {};
    const auto &penalties = tried.judgment.penalties;
    for (const Step &step : plan.steps) {
        for (const int penalty : step.penalties) {
            const Penalty &pronounced = penalties[static_cast<std::size_t>(penalty)];
            if (countedFirmPart(pronounced) && hangsOnTheSum(step))
                return nameOf(step.rule) + u" acts on a sum that is asked"_s;
        }
    }
    return {};
}

constexpr Property table[]{
    {"every penalty is executed or waits for a reason", leavesNoPenaltyBehind},
    {"every penalty is taken up by a step or a question", accountsForEveryPenalty},
    {"the rows leave nothing to the last question", leavesNothingToTheLastQuestion},
    {"steps name penalties of the decision", namesOnlyPenaltiesOfTheDecision},
    {"the gravest status comes first", putsTheGravestStatusFirst},
    {"the prison warning stands on the JAP summons alone", warnsOfPrisonOnTheJapSummonsAlone},
    {"everyone convicted has one relevé", handsOneStatement},
    {"only who may come is summoned", summonsOnlyWhoMayCome},
    {"no minor is committed", commitsNoMinor},
    {"one appointment a service", makesOneAppointmentAService},
    {"nothing ambiguous is routed", routesNothingAmbiguous},
    {"nothing is routed before the sum is settled", routesNothingBeforeTheSumIsSettled},
};

} // namespace

std::span<const Property> propertiesOfSteps()
{
    return table;
}

} // namespace bex::test
