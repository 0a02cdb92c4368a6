// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Calendar.h"
#include "models/law/ParameterNames.h"
#include "models/law/Route.h"
#include "tests/law/Properties.h"
#include "tests/support/LawFiles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

Calendar calendarOf(const Judgment &judgment)
{
    return {lawBook(), judgment.court.region.value_or(Region::Metropole)};
}

QString named(const Step &step, const QString &broken)
{
    return nameOf(step.rule) + u": "_s + broken;
}

/// The first step that breaks it.
template <typename Broken> QString firstOf(const std::vector<Step> &steps, const Broken &broken)
{
    for (const Step &step : steps) {
        if (const QString how = broken(step); !how.isEmpty())
            return named(step, how);
    }
    return {};
}

QString keepsTheOrderOfDays(const Tried &tried)
{
    return firstOf(tried.plan.steps, [](const Step &step) -> QString {
        if (step.earliest && step.latest && *step.earliest > *step.latest)
            return u"the latest day is before the earliest"_s;
        if (step.earliest && step.lastUsable && *step.earliest > *step.lastUsable)
            return u"no day is usable"_s;
        if (step.preferredFrom && (!step.lastUsable || *step.preferredFrom > *step.lastUsable))
            return u"the day preferred is not usable"_s;
        if (step.toleratedUntil && (!step.latest || *step.toleratedUntil < *step.latest))
            return u"tolerated before the latest day"_s;
        return {};
    });
}

/// C-5: a ceiling is not carried over; the last day usable is an open one before it.
QString carriesNoCeilingOver(const Tried &tried)
{
    const Calendar calendar = calendarOf(tried.judgment);
    return firstOf(tried.plan.steps, [&](const Step &step) -> QString {
        if (step.latest.has_value() != step.lastUsable.has_value())
            return u"a limit and no last usable day, or the reverse"_s;
        if (!step.latest)
            return {};
        if (*step.lastUsable > *step.latest)
            return u"usable after the latest day"_s;
        return calendar.isOpen(*step.lastUsable) ? QString() : u"usable on a closed day"_s;
    });
}

/// Nothing is due before the decision; a summons cannot be for the day it is handed over.
QString limitsNothingToThePast(const Tried &tried)
{
    return firstOf(tried.plan.steps, [&](const Step &step) -> QString {
        const bool past = step.act == Act::Summons && step.lastUsable &&
                          *step.lastUsable <= tried.judgment.pronouncedOn;
        return past ? u"summoned for a day already gone"_s : QString();
    });
}

/// BEX-21, 22, 51, 49l: the first appointment comes before the second, inside both limits.
QString ordersAppointments(const Tried &tried)
{
    for (const Step &first : tried.plan.steps) {
        for (const Step &second : tried.plan.steps) {
            if (first.order != 1 || second.order != 2 || !first.lastUsable || !second.lastUsable)
                continue;
            if (*first.lastUsable >= *second.lastUsable)
                return named(first, u"the first appointment may come after the second"_s);
        }
    }
    return {};
}

QString setsAnOrderOnlyBetweenTwo(const Tried &tried)
{
    return firstOf(tried.plan.steps, [&](const Step &step) -> QString {
        const bool alone = step.order == 2 &&
                           std::ranges::none_of(tried.plan.steps,
                                                [](const Step &other) { return other.order == 1; });
        return alone ? u"second with no first"_s : QString();
    });
}

QString endsRemediesOnOpenDays(const Tried &tried)
{
    const Calendar calendar = calendarOf(tried.judgment);
    for (const Remedy &remedy : tried.plan.remedies) {
        if (!calendar.isOpen(remedy.lastDay))
            return u"a remedy ends on a closed day"_s;
        if (remedy.lastDay <= tried.judgment.pronouncedOn)
            return u"a remedy ends before it can be used"_s;
    }
    return {};
}

/// C-9: the duty takes the earliest reading, the right the latest.
QString becomesFinalInOrder(const Tried &tried)
{
    const auto &finalOn = tried.plan.finalOn;
    const auto &enforceable = tried.plan.enforceableOn;
    if (finalOn && finalOn->earliest > finalOn->latest)
        return u"final at the latest before the earliest"_s;
    if (enforceable && *enforceable < tried.judgment.pronouncedOn)
        return u"enforceable before it was pronounced"_s;
    if (finalOn && enforceable && *enforceable > finalOn->latest)
        return u"final before it is enforceable"_s;
    return {};
}

bool areOfOneAct(const Step &a, const Step &b)
{
    return a.rule == b.rule && a.act == b.act && a.paper == b.paper && a.to == b.to &&
           a.penalties == b.penalties;
}

bool haveTheSameDays(const Step &a, const Step &b)
{
    return a.earliest == b.earliest && a.latest == b.latest && a.lastUsable == b.lastUsable &&
           a.preferredFrom == b.preferredFrom && a.toleratedUntil == b.toleratedUntil &&
           a.deadline == b.deadline;
}

bool isOpenFigure(Parameter parameter, QDate day)
{
    return lawBook().value(parameter, day).confidence == Confidence::ToConfirm;
}

bool isMoved(const Step &step, const Plan &plan)
{
    const auto moved = std::ranges::find_if(
        plan.steps, [&](const Step &other) { return areOfOneAct(step, other); });
    return moved != plan.steps.end() && !haveTheSameDays(step, *moved);
}

/// One plan for all the open figures at once: where none of them moves a step, nobody has to ask
/// which of them did.
bool isMovedByNone(const Tried &tried)
{
    const QDate day = tried.judgment.pronouncedOn;
    Practice all = tried.practice;
    for (int i = 0; i < static_cast<int>(Parameter::Count); ++i) {
        const auto parameter = static_cast<Parameter>(i);
        if (isOpenFigure(parameter, day))
            all.settled[parameter] = {
                {lawBook().value(parameter, day).value + 1, {}, u"-"_s, u"-"_s}};
    }
    const Plan plan = route(tried.judgment, lawBook(), all);
    return std::ranges::none_of(tried.plan.steps,
                                [&](const Step &step) { return isMoved(step, plan); });
}

/// A court that settles an open figure sees it on every step that it moves.
QString namesTheFigureThatMovesAStep(const Tried &tried)
{
    if (isMovedByNone(tried))
        return {};
    const QDate day = tried.judgment.pronouncedOn;
    for (int i = 0; i < static_cast<int>(Parameter::Count); ++i) {
        const auto parameter = static_cast<Parameter>(i);
        const DatedValue &book = lawBook().value(parameter, day);
        if (!isOpenFigure(parameter, day))
            continue;
        Practice own = tried.practice;
        own.settled[parameter] = {{book.value + 1, {}, u"-"_s, u"-"_s}};
        const Plan plan = route(tried.judgment, lawBook(), own);
        for (const Step &step : tried.plan.steps) {
            const auto moved = std::ranges::find_if(
                plan.steps, [&](const Step &other) { return areOfOneAct(step, other); });
            if (moved != plan.steps.end() && !haveTheSameDays(step, *moved) &&
                !moved->figures.contains(parameter))
                return nameOf(step.rule) + u" moves with "_s +
                       parameterNames[static_cast<std::size_t>(i)];
        }
    }
    return {};
}

constexpr Property table[]{
    {"a step names the open figure that moves it", namesTheFigureThatMovesAStep},
    {"no latest day lies before the earliest", keepsTheOrderOfDays},
    {"no ceiling is carried over", carriesNoCeilingOver},
    {"no summons is for a day already gone", limitsNothingToThePast},
    {"the first appointment comes before the second", ordersAppointments},
    {"no appointment is second alone", setsAnOrderOnlyBetweenTwo},
    {"remedies end on open days", endsRemediesOnOpenDays},
    {"the decision becomes enforceable, then final", becomesFinalInOrder},
};

} // namespace

std::span<const Property> propertiesOfDates()
{
    return table;
}

} // namespace bex::test
