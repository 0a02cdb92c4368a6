// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>
#include <tuple>

namespace bex::law
{

namespace
{

/// One appointment a service; courses keep their own, each has its provider.
bool isSharedAppointment(const Step &step)
{
    const bool appointment = step.act == Act::Summons || step.act == Act::SendLater;
    return appointment && step.to != Recipient::CourseProvider && step.to != Recipient::Person;
}

bool isSlip(const Step &step)
{
    return step.paper == PaperKind::Tra || step.paper == PaperKind::Inf;
}

/// One penalty's floor may lie above another's ceiling: no day is then lawful for both,
/// and each keeps its own appointment.
bool haveADayInCommon(const Step &a, const Step &b)
{
    const auto floor = std::max(a.earliest, b.earliest);
    const auto reaches = [&](const Step &step) {
        return !step.lastUsable || floor <= step.lastUsable;
    };
    return reaches(a) && reaches(b);
}

/// The prosecutor is told once of one sum.
bool isSameInformation(const Step &a, const Step &b)
{
    return a.act == Act::Inform && a.to.has_value() && a.rule == b.rule && a.because == b.because;
}

bool mayShare(const Step &a, const Step &b)
{
    if (a.to != b.to || a.act != b.act)
        return false;
    if (isSlip(a))
        return a.paper == b.paper;
    if (isSameInformation(a, b))
        return true;
    return isSharedAppointment(a) && isSharedAppointment(b) && haveADayInCommon(a, b);
}

/// The row with the earliest limit leads, before any without one; at a tie the lowest number.
bool leads(const Step &a, const Step &b)
{
    const auto place = [](const Step &step) {
        return std::tuple(!step.latest, step.latest, step.rule);
    };
    return place(a) < place(b);
}

template <typename Value> void unite(std::vector<Value> &into, const std::vector<Value> &from)
{
    for (const Value &value : from) {
        if (std::ranges::find(into, value) == into.end())
            into.push_back(value);
    }
}

/// The choice of D. 48-2-1 for the firm part sets the order (BEX-21 to 23b), then that of D. 48-2-2
/// (BEX-51): one appointment a service leaves room for one order.
RuleId lowestRow(const Step &step)
{
    return step.also.empty() ? step.rule : std::min(step.rule, step.also.front());
}

/// The earliest limit is already the leader's, and with it the last usable day.
void uniteDates(Step &leader, const Step &other)
{
    leader.earliest = std::max(leader.earliest, other.earliest);
    if (other.order && (!leader.order || lowestRow(other) < lowestRow(leader)))
        leader.order = other.order;
}

/// Reinforced and plain probation on one appointment: the earliest limit, the latest floor.
bool limitsMeet(const Step &a, const Step &b)
{
    return (a.paper == PaperKind::Spr) != (b.paper == PaperKind::Spr);
}

void merge(Step &leader, const Step &other, const Facts &facts)
{
    unite(leader.penalties, other.penalties);
    std::ranges::sort(leader.penalties);
    uniteDates(leader, other);
    leader.mentions |= other.mentions;
    leader.copies |= other.copies;
    leader.figures |= other.figures;
    leader.provisional = leader.provisional || other.provisional;
    weaken(leader, other.confidence);
    unite(leader.because, other.because);
    alsoBy(leader, other.rule, facts);
    for (const RuleId rule : other.also)
        alsoBy(leader, rule, facts);
    alsoBy(leader, bex97.id, facts);
    if (limitsMeet(leader, other))
        alsoBy(leader, RuleId("BEX-49p"), facts);
}

/// The first keeps its own ceiling, but its last usable day lies before the second's.
void keepBefore(Step &first, const Step &second, const Calendar &calendar)
{
    if (!second.lastUsable || first.lastUsable < second.lastUsable)
        return;
    first.lastUsable = calendar.lastUsable(second.lastUsable->addDays(-1));
    if (first.preferredFrom > first.lastUsable)
        first.preferredFrom.reset();
    first.figures |= second.figures;
    weaken(first, second.confidence);
    first.because.push_back({"order.before", {*second.lastUsable, *first.lastUsable}});
}

/// BEX-21, 22, 49l, 51: once the limits are known, the first appointment can still come first.
void keepOrder(std::vector<Step> &steps, const Calendar &calendar)
{
    for (Step &first : steps) {
        for (const Step &second : steps) {
            if (first.order == 1 && second.order == 2)
                keepBefore(first, second, calendar);
        }
    }
}

void shareAppointments(const Subject &subject, PlanDraft &draft)
{
    auto &steps = draft.steps();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        for (auto other = std::next(step); other != steps.end();) {
            if (!mayShare(*step, *other)) {
                ++other;
                continue;
            }
            if (leads(*other, *step))
                std::swap(*step, *other);
            merge(*step, *other, subject.facts);
            other = steps.erase(other);
        }
    }
    keepOrder(steps, subject.facts.calendar);
}

constexpr Condition when97[]{when::convicted};

} // namespace

constinit const Rule bex97{
    RuleId("BEX-97"), everComputed, Scope::Decision, when97, shareAppointments};

} // namespace bex::law
