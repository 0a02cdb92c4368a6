// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Summons.h"

#include "models/law/rules/Conditions.h"

#include <algorithm>

namespace bex::law
{

namespace
{

void addPenalty(Step &step, const Subject &subject)
{
    if (subject.penalty < 0)
        return;
    step.penalties = {subject.penalty};
    step.provisional = subject.facts.penalty(subject.penalty).provisionalExecution.value_or(false);
}

} // namespace

Step &summon(const Subject &subject, PlanDraft &draft, RuleId rule, const SummonsForm &form)
{
    const bool handed = asks::isAtCounter(subject);
    Step &step = draft.add(rule, handed ? Act::Summons : Act::SendLater, form.paper, form.to);
    addPenalty(step, subject);
    step.mentions = form.mentions;
    step.copies = form.copies;
    return step;
}

void setWindow(Step &step, const Facts &facts, const Window &window)
{
    step.earliest = window.earliest;
    step.latest = window.latest;
    step.lastUsable = facts.calendar.lastUsable(window.latest);
    if (step.lastUsable != step.latest)
        step.because.push_back({"window.earlier", {*step.latest, *step.lastUsable}});
    const auto &finalOn = facts.remedies.finalOn;
    if (finalOn && finalOn->earliest <= *step.lastUsable) {
        step.preferredFrom = finalOn->earliest;
        restOnRemedies(step, facts);
    }
}

void setDays(Step &step, const Facts &facts, Parameter days)
{
    const Confidence confidence = facts.confidence(days);
    weaken(step, confidence);
    if (step.act == Act::SendLater)
        return;
    const int figure = figureFor(step, facts, days);
    const QDate latest = facts.day().addDays(figure);
    step.because.push_back({"window.days", {facts.day(), figure, latest}});
    if (confidence == Confidence::ToConfirm)
        step.because.push_back({"window.to_confirm", {figure}});
    setWindow(step, facts, {{}, latest});
}

WorkingEnd workingEnd(Step &step, const Facts &facts, QDate from, Parameter workingDays)
{
    const int days = figureFor(step, facts, workingDays);
    const QDate counted = facts.calendar.workingDay(from, days, Calendar::Saturday::Working);
    const QDate notCounted = facts.calendar.workingDay(from, days, Calendar::Saturday::Closed);
    if (counted == notCounted)
        return {from, days, counted, notCounted};
    restOn(step, facts, Parameter::SaturdayChoice);
    switch (facts.figure(Parameter::SaturdayChoice)) {
    case 1:
        return {from, days, counted, {}};
    case 2:
        return {from, days, notCounted, {}};
    default:
        return {from, days, counted, notCounted};
    }
}

void setWorkingEnd(Step &step, const Facts &facts, const WorkingEnd &end)
{
    step.latest = end.latest;
    step.lastUsable = facts.calendar.lastUsable(end.latest);
    step.toleratedUntil = end.tolerated;
}

Reason sentenceOf(const WorkingEnd &end)
{
    if (end.tolerated)
        return {"treasury.days", {end.from, end.days, end.latest, *end.tolerated}};
    return {"treasury.days_settled", {end.from, end.days, end.latest}};
}

void transmit(const Subject &subject, PlanDraft &draft, RuleId rule, Reason because)
{
    Step &step = tell(subject, draft, rule, Act::Transmit);
    step.paper = PaperKind::Tra;
    step.to = Recipient::Prosecutor;
    step.mentions = {Mention::M16};
    step.copies = {Copy::C, Copy::D, Copy::J2, Copy::P};
    step.because.push_back(std::move(because));
    draft.wait(subject.penalty, WaitReason::OtherRessort);
}

Reason residesElsewhere(const Facts &facts)
{
    const auto &residence = facts.judgment.person.residence;
    return {"ressort.other",
            {residence ? residence->judicialCourt.value_or(QString()) : QString()}};
}

void summonToCourse(const Subject &subject, PlanDraft &draft, RuleId rule, EnumSet<Copy> copies)
{
    const Facts &facts = subject.facts;
    const SummonsForm form{PaperKind::Stg,
                           Recipient::CourseProvider,
                           {Mention::M1, Mention::M2, Mention::M13},
                           copies};
    Step &step = summon(subject, draft, rule, form);
    step.because.push_back({"course.summons", {}});
    if (const auto &finalOn = facts.remedies.finalOn) {
        restOnRemedies(step, facts);
        const int months = figureFor(step, facts, Parameter::CourseMonths);
        step.deadline = finalOn->earliest.addMonths(months);
        step.because.push_back({"course.deadline", {finalOn->earliest, months, *step.deadline}});
    }
}

Step *statementOf(PlanDraft &draft)
{
    const auto found = std::ranges::find(draft.steps(), PaperKind::Rcp, &Step::paper);
    return found == draft.steps().end() ? nullptr : &*found;
}

Step &tell(const Subject &subject, PlanDraft &draft, RuleId rule, Act act)
{
    Step &step = draft.add(rule, act, {}, {});
    addPenalty(step, subject);
    return step;
}

} // namespace bex::law
