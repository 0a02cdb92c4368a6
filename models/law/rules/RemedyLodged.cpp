// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

// A remedy already lodged against the penal part when the judgment is entered.
namespace bex::law
{

namespace
{

bool hasOpposition(const Subject &s)
{
    return isOpposed(s.facts.judgment);
}

bool goesOn(const Subject &subject, int penalty)
{
    return !isStayed(subject.facts.judgment, subject.facts.penalty(penalty));
}

bool isStopped(const Step &step, const Subject &subject)
{
    // Of a void judgment nobody is told that it is carried out; an appeal only puts it off.
    const bool told =
        step.act == Act::Inform && (step.paper == PaperKind::Inf || hasOpposition(subject));
    const bool executes = step.act == Act::Summons || step.act == Act::SendLater ||
                          step.act == Act::Transmit || step.paper == PaperKind::Ome || told;
    // What is for the person as a whole, such as the relevé, stops with no penalty.
    if (!executes || step.penalties.empty())
        return false;
    return std::ranges::none_of(step.penalties,
                                [&](int penalty) { return goesOn(subject, penalty); });
}

QDate registeredOn(const Subject &subject)
{
    QDate first;
    for (const Appeal &appeal : subject.facts.judgment.appeals) {
        const bool penal =
            appeal.by != RemedyUser::CivilParty && appeal.scope != RemedyScope::Civil;
        if (penal && (first.isNull() || appeal.on < first))
            first = appeal.on;
    }
    return first;
}

void stop(const Subject &subject, PlanDraft &draft, RuleId row, std::string_view sentence)
{
    auto &steps = draft.steps();
    std::erase_if(steps, [&](const Step &step) { return isStopped(step, subject); });
    for (std::size_t i = 0; i < subject.facts.judgment.penalties.size(); ++i) {
        const int penalty = static_cast<int>(i);
        if (isExecutedInTime(subject.facts.judgment.penalties[i]) && !goesOn(subject, penalty))
            draft.waitOnlyFor(penalty, WaitReason::Appeal);
    }
    Step &alert = draft.add(row, Act::Alert, {}, Recipient::Prosecutor);
    alert.because.push_back({sentence, {}});
}

/// CPP 506: an appeal stops what has no provisional enforcement.
void stopByAppeal(const Subject &subject, PlanDraft &draft)
{
    stop(subject, draft, bex113.id, "remedy.appeal");
}

/// CPP 489: an opposition voids the judgment in all its parts.
void stopByOpposition(const Subject &subject, PlanDraft &draft)
{
    stop(subject, draft, bex115.id, "remedy.opposition");
}

/// R. 55-6: the Treasury is told by the second working day; the relevé is cancelled.
void tellTreasury(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    const QDate day = registeredOn(subject);
    Step &step = draft.add(bex76.id, Act::Inform, {}, Recipient::Treasury);
    const WorkingEnd end = workingEnd(step, facts, day, Parameter::TreasuryWorkingDays);
    step.mentions = {Mention::M7};
    step.copies = {Copy::T};
    setWorkingEnd(step, facts, end);
    step.because.push_back({"remedy.treasury", {day, end.days, end.latest}});
}

bool isAppealOnly(const Subject &s)
{
    return asks::hasRemedyPending(s) && !hasOpposition(s);
}

constexpr Condition opposed{"opposed", hasOpposition};
constexpr Condition appealOnly{"appeal_only", isAppealOnly};

constexpr Condition when76[]{when::guilty, when::moneyDue, when::remedyPending};
constexpr Condition when113[]{when::guilty, appealOnly};
constexpr Condition when115[]{when::guilty, opposed};

} // namespace

constinit const Rule bex76{RuleId("BEX-76"), everComputed, Scope::Decision, when76, tellTreasury};
constinit const Rule bex113{
    RuleId("BEX-113"), everComputed, Scope::Decision, when113, stopByAppeal};
constinit const Rule bex115{
    RuleId("BEX-115"), everComputed, Scope::Decision, when115, stopByOpposition};

} // namespace bex::law
