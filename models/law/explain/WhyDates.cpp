// SPDX-License-Identifier: EUPL-1.2
#include "models/law/explain/WhyDates.h"

#include "models/law/Clock.h"
#include "models/law/Remedies.h"
#include "models/law/explain/Figures.h"

#include <algorithm>

namespace bex::law
{

namespace
{

/// The remedy that is over last.
const Remedy *lastRemedy(const Facts &facts)
{
    const auto &open = facts.remedies.open;
    const auto last = std::ranges::max_element(open, {}, &Remedy::lastDay);
    return last == open.end() ? nullptr : &*last;
}

void append(Why &why, const Why &more)
{
    for (const RowReason &row : more.rows) {
        if (std::ranges::find(why.rows, row.rule, &RowReason::rule) == why.rows.end())
            why.rows.push_back(row);
    }
    why.working.insert(why.working.end(), more.working.begin(), more.working.end());
    why.figures.insert(why.figures.end(), more.figures.begin(), more.figures.end());
    why.confidence = std::max(why.confidence, more.confidence);
}

/// What keeps the days from being known at all (law-core 5.3).
Reason whyUnknown(const Facts &facts)
{
    if (facts.judgment.outcome == Outcome::Acquittal)
        return {"why.acquitted", {}};
    if (!clockStart(facts.judgment))
        return {"why.not_served", {}};
    return {"why.remedy_pending", {}};
}

Why unknown(const Facts &facts)
{
    Why why;
    why.working.push_back(whyUnknown(facts));
    return why;
}

bool isAnyProvisional(const Judgment &judgment)
{
    return std::ranges::any_of(judgment.penalties, [](const Penalty &penalty) {
        return penalty.provisionalExecution.value_or(false);
    });
}

/// The last day that the office relies on; another reading may be longer than what the person is
/// told (C-4, C-9). A plea is enforceable before any remedy is over.
QDate reliedOn(const Facts &facts, const Remedy &last)
{
    const auto &enforceable = facts.remedies.enforceableOn;
    return enforceable ? std::max(last.lastDay, enforceable->addDays(-1)) : last.lastDay;
}

void addLongestReading(Why &why, const Facts &facts, const Remedy &last)
{
    if (const QDate relied = reliedOn(facts, last); relied > last.lastDay)
        why.working.push_back({"why.longest_reading", {last.lastDay, relied}});
}

void addWithdrawal(Why &why, const std::optional<QDate> &counted, QDate day)
{
    if (counted && *counted == day)
        return;
    why.working.push_back({"why.after_withdrawal", {day}});
    why.confidence = Confidence::ToConfirm;
}

/// L-25: the prosecutor general has longer, which delays no execution (CPP 708).
void addProsecutorGeneral(Why &why, const Facts &facts, const FinalDates &finalOn)
{
    const Remedy *last = lastRemedy(facts);
    const QDate end = finalOn.latest.addDays(-1);
    if (!last || end <= reliedOn(facts, *last))
        return;
    const int days = facts.law.figure(Parameter::ProsecutorGeneralDays, facts.day());
    const QDate plain = facts.day().addDays(days);
    why.working.push_back({"why.prosecutor_general", {facts.day(), days, plain}});
    if (facts.calendar.carried(plain) != end)
        why.working.push_back({"remedy.doubled", {end}});
    else if (plain != end)
        why.working.push_back({"remedy.carried", {plain, end}});
    why.rows.push_back(rowReasonOf(facts, RuleId("L-25")));
    for (const FigureReason &figure : figuresOf(facts, {Parameter::ProsecutorGeneralDays}))
        why.figures.push_back(figure);
}

} // namespace

Why whyEnforceable(const Facts &facts, const Plan &plan)
{
    if (!plan.enforceableOn)
        return unknown(facts);
    Why why;
    if (facts.judgment.procedure == Procedure::Crpc) {
        why.working.push_back({"why.crpc", {*plan.enforceableOn}});
    } else if (const Remedy *last = lastRemedy(facts)) {
        append(why, law::why(facts, *last));
        addLongestReading(why, facts, *last);
        why.working.push_back({"why.next_day", {*facts.remedies.enforceableOn}});
    }
    addWithdrawal(why, facts.remedies.enforceableOn, *plan.enforceableOn);
    if (isAnyProvisional(facts.judgment))
        why.working.push_back({"why.provisional", {}});
    why.confidence = std::max(why.confidence, facts.remedies.confidence);
    return why;
}

Why whyFinal(const Facts &facts, const Plan &plan)
{
    if (!plan.finalOn && !plan.enforceableOn)
        return unknown(facts);
    Why why;
    if (const Remedy *last = lastRemedy(facts)) {
        append(why, law::why(facts, *last));
        addLongestReading(why, facts, *last);
    }
    if (!plan.finalOn) {
        why.working.push_back({"why.stays_open", {}});
        return why;
    }
    const FinalDates &finalOn = *plan.finalOn;
    addProsecutorGeneral(why, facts, finalOn);
    const auto &counted = facts.remedies.finalOn;
    addWithdrawal(why, counted ? std::optional(counted->latest) : std::nullopt, finalOn.latest);
    why.working.push_back({"why.final_between", {finalOn.earliest, finalOn.latest}});
    why.confidence = std::max(why.confidence, facts.remedies.confidence);
    return why;
}

} // namespace bex::law
