// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/Doubts.h"

#include "models/law/AmountDue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

struct Place {
    std::string_view sentence;
    const char *key;
};

/// Which field of the penalty an alert is about, by its sentence.
constexpr Place places[]{
    {"excess.probation", "/suspended/period"},
    {"excess.service", "/hours"},
    {"excess.home", "/length"},
    {"excess.course", "/course"},
    {"excess.day_fine", "/days"},
};

std::vector<Doubt> ofAlerts(const law::Plan &plan, const law::Words &words)
{
    std::vector<Doubt> doubts;
    for (const law::Step &step : plan.steps) {
        if (step.act != law::Act::Alert || step.because.empty() || step.penalties.empty())
            continue;
        const auto place =
            std::ranges::find(places, step.because.front().sentence, &Place::sentence);
        if (place == std::end(places))
            continue;
        const QString penalty = u"/penalties/%1"_s.arg(step.penalties.front());
        doubts.push_back({penalty + QLatin1StringView(place->key), words.render(step.because)});
    }
    return doubts;
}

bool isUnderAge(const law::Judgment &judgment)
{
    const auto &birth = judgment.person.birthDate;
    return birth && birth->day && judgment.pronouncedOn < birth->day->addYears(18);
}

void append(std::vector<Doubt> &doubts, const std::vector<Doubt> &more)
{
    doubts.insert(doubts.end(), more.begin(), more.end());
}

} // namespace

std::vector<Doubt> Doubts::of(const EntryContext &context)
{
    const auto &judgment = context.plan.judgment();
    const auto &plan = context.plan.plan();
    if (!judgment || !plan)
        return {};
    std::vector<Doubt> doubts = ofAlerts(*plan, context.words.now());
    append(doubts, ofMinor(*judgment));
    append(doubts, ofHearing(*judgment));
    return doubts;
}

std::vector<Doubt> Doubts::ofMinor(const law::Judgment &judgment)
{
    if (isUnderAge(judgment) && judgment.person.minorAtFacts == false)
        return {{u"/person/minor_at_facts"_s,
                 tr("Under 18 on the day of the decision, so a minor at the facts: check.")}};
    if (!law::isMinorAtFacts(judgment))
        return {};
    std::vector<Doubt> doubts;
    const bool isTriedAsAdult = judgment.court.kind == law::CourtKind::CorrectionalCourt ||
                                judgment.court.kind == law::CourtKind::PoliceCourt;
    if (isTriedAsAdult)
        doubts.push_back(
            {u"/court/kind"_s, tr("The person was a minor at the facts: is it this court?")});
    const QString rest = tr("The papers go to the legal representatives as well: their names and "
                            "addresses are written on them by hand.");
    doubts.push_back(
        {u"/person/minor_at_facts"_s,
         judgment.person.minorAtFacts
             ? rest
             : QString(tr("A minor at the facts, by the date of birth.") + u' ' + rest)});
    return doubts;
}

std::vector<Doubt> Doubts::ofHearing(const law::Judgment &judgment)
{
    std::vector<Doubt> doubts;
    const bool isAbsentYetContradictory = judgment.presence == law::Presence::Absent &&
                                          judgment.nature == law::Nature::Contradictoire;
    if (isAbsentYetContradictory)
        doubts.push_back({u"/nature"_s,
                          tr("Absent, yet a judgment after hearing both sides: check the nature "
                             "(CPP 410, 411).")});
    const bool isWithoutOffence =
        judgment.outcome == law::Outcome::Conviction && judgment.offences.empty();
    if (isWithoutOffence)
        doubts.push_back({u"/offences"_s, tr("No offence is entered: the papers name none.")});
    return doubts;
}

} // namespace bex::ui
