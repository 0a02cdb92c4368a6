// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/PlanChange.h"

#include "models/law/events/EventRuleTable.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace bex::law
{

namespace
{

using Partners = std::vector<std::optional<std::size_t>>;

bool isSameAct(const Step &a, const Step &b)
{
    return std::tie(a.act, a.paper, a.to) == std::tie(b.act, b.paper, b.to);
}

bool isSameStep(const Step &a, const Step &b)
{
    return isSameAct(a, b) && a.penalties == b.penalties;
}

bool isSameStepOfOneRow(const Step &a, const Step &b)
{
    return isSameStep(a, b) && a.rule == b.rule;
}

/// One penalty more or fewer is served by the same appointment.
bool isSameActForOnePenalty(const Step &a, const Step &b)
{
    return isSameAct(a, b) && std::ranges::any_of(a.penalties, [&](int penalty) {
               return std::ranges::find(b.penalties, penalty) != b.penalties.end();
           });
}

/// For each step after, the step before that it continues.
Partners partnersOf(const std::vector<Step> &before, const std::vector<Step> &after)
{
    Partners partners(after.size());
    std::vector<bool> taken(before.size());
    // The closest likeness first: a looser one must not take what a closer one is owed.
    for (const auto isAlike : {isSameStepOfOneRow, isSameStep, isSameActForOnePenalty}) {
        for (std::size_t a = 0; a < after.size(); ++a) {
            for (std::size_t b = 0; b < before.size() && !partners[a]; ++b) {
                if (taken[b] || !isAlike(before[b], after[a]))
                    continue;
                partners[a] = b;
                taken[b] = true;
            }
        }
    }
    return partners;
}

/// A field of a value, and whether two values differ in it.
template <typename Value, typename Field> struct Difference {
    Field field;
    bool (*is)(const Value &, const Value &);
};

template <auto Member, typename Value> bool differs(const Value &a, const Value &b)
{
    return a.*Member != b.*Member;
}

template <auto Member> constexpr Difference<Step, StepField> stepField(StepField field)
{
    return {field, differs<Member, Step>};
}

template <auto Member> constexpr Difference<Plan, PlanField> planField(PlanField field)
{
    return {field, differs<Member, Plan>};
}

constexpr std::array stepFields{
    stepField<&Step::rule>(StepField::Rule),
    stepField<&Step::also>(StepField::Also),
    stepField<&Step::penalties>(StepField::Penalties),
    stepField<&Step::provisional>(StepField::Provisional),
    stepField<&Step::order>(StepField::Order),
    stepField<&Step::earliest>(StepField::Earliest),
    stepField<&Step::latest>(StepField::Latest),
    stepField<&Step::preferredFrom>(StepField::PreferredFrom),
    stepField<&Step::lastUsable>(StepField::LastUsable),
    stepField<&Step::toleratedUntil>(StepField::ToleratedUntil),
    stepField<&Step::deadline>(StepField::Deadline),
    stepField<&Step::mentions>(StepField::Mentions),
    stepField<&Step::copies>(StepField::Copies),
    stepField<&Step::articles>(StepField::Articles),
    stepField<&Step::because>(StepField::Because),
    stepField<&Step::figures>(StepField::Figures),
    stepField<&Step::confidence>(StepField::Confidence),
};

constexpr std::array planFields{
    planField<&Plan::law>(PlanField::Law),
    planField<&Plan::status>(PlanField::Status),
    planField<&Plan::firm>(PlanField::Firm),
    planField<&Plan::remedies>(PlanField::Remedies),
    planField<&Plan::enforceableOn>(PlanField::EnforceableOn),
    planField<&Plan::finalOn>(PlanField::FinalOn),
    planField<&Plan::money>(PlanField::Money),
};

template <typename Value, typename Field, std::size_t count>
EnumSet<Field> changedFields(const std::array<Difference<Value, Field>, count> &fields,
                             const Value &before,
                             const Value &after)
{
    EnumSet<Field> changed;
    for (const auto &difference : fields) {
        if (difference.is(before, after))
            changed.insert(difference.field);
    }
    return changed;
}

std::vector<StepLine> linesOf(const std::vector<Step> &before, const std::vector<Step> &after)
{
    const Partners partners = partnersOf(before, after);
    std::vector<StepLine> lines;
    for (std::size_t a = 0; a < after.size(); ++a) {
        StepLine line{partners[a], a, {}};
        if (line.before)
            line.changed = changedFields(stepFields, before[*line.before], after[a]);
        lines.push_back(line);
    }
    for (std::size_t b = 0; b < before.size(); ++b) {
        if (std::ranges::find(partners, std::optional(b)) != partners.end())
            continue;
        // A stopped step stands right behind the one it followed.
        auto place = lines.begin();
        if (b > 0)
            place = std::ranges::find(lines, std::optional(b - 1), &StepLine::before) + 1;
        lines.insert(place, StepLine{b, {}, {}});
    }
    return lines;
}

/// What of `some` has no equal in `others`.
template <typename T>
std::vector<T> without(const std::vector<T> &some, const std::vector<T> &others)
{
    std::vector<T> left;
    std::ranges::copy_if(some, std::back_inserter(left), [&](const T &one) {
        return std::ranges::find(others, one) == others.end();
    });
    return left;
}

bool saysSomething(const StepLine &line)
{
    return line.isStopped() || line.isNew() || line.isChanged();
}

bool isRowOfEvents(RuleId id)
{
    return std::ranges::any_of(eventRuleTable(),
                               [id](const EventRule *rule) { return rule->id == id; });
}

bool isByAnEvent(const Step &step)
{
    return isRowOfEvents(step.rule) || std::ranges::any_of(step.also, isRowOfEvents);
}

} // namespace

bool PlanChange::isEmpty() const
{
    return changed.isEmpty() && std::ranges::none_of(steps, saysSomething) && asked.empty() &&
           answered.empty() && waitingNow.empty() && waitingNoMore.empty();
}

PlanChange compare(const Plan &before, const Plan &after)
{
    return {changedFields(planFields, before, after),
            linesOf(before.steps, after.steps),
            without(after.questions, before.questions),
            without(before.questions, after.questions),
            without(after.waiting, before.waiting),
            without(before.waiting, after.waiting)};
}

std::vector<std::size_t> askedAgain(const Plan &before, const Plan &after)
{
    std::vector<std::size_t> again;
    for (const StepLine &line : compare(before, after).steps) {
        if (!line.before || !line.after || !isByAnEvent(after.steps[*line.after]))
            continue;
        const auto &known = before.steps[*line.before].because;
        if (!without(after.steps[*line.after].because, known).empty())
            again.push_back(*line.after);
    }
    return again;
}

} // namespace bex::law
