// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/Doubts.h"

#include "models/desk/text/DateText.h"
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
    append(doubts, ofRemedies(context.plan));
    append(doubts, ofOffences(*judgment));
    append(doubts, ofIdentity(judgment->person));
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

std::vector<Doubt> Doubts::ofIdentity(const law::Person &person)
{
    std::vector<Doubt> doubts;
    const bool isNatural = person.kind == law::PersonKind::Natural;
    if (isNatural && !person.firstNames)
        doubts.push_back(
            {u"/person/first_names"_s, tr("No first name: the papers leave it blank.")});
    if (isNatural && !person.birthDate)
        doubts.push_back(
            {u"/person/birth_date"_s,
             tr("No date of birth: the papers and the sheet for the criminal record leave it "
                "blank.")});
    if (!person.address)
        doubts.push_back({u"/person/address"_s, tr("No address: the papers leave it blank.")});
    return doubts;
}

std::vector<Doubt> Doubts::ofOffences(const law::Judgment &judgment)
{
    std::vector<Doubt> doubts;
    for (std::size_t at = 0; at < judgment.offences.size(); ++at) {
        if (!judgment.offences[at].label)
            doubts.push_back({u"/offences/%1/label"_s.arg(at),
                              tr("Not named: the papers say its NATINF code alone.")});
    }
    return doubts;
}

std::vector<Doubt> Doubts::ofRemedies(const desk::PlanInProgress &progress)
{
    const auto &used = progress.judgment()->appeals;
    if (used.empty())
        return {};
    const auto open = progress.remediesBeforeAnyWasUsed();
    std::vector<Doubt> doubts;
    for (std::size_t at = 0; at < used.size(); ++at) {
        const QString doubt = ofRemedy(used[at], open);
        const bool isLate = used[at].kind == law::RemedyLodged::Appeal;
        if (!doubt.isEmpty())
            doubts.push_back(
                {u"/appeals/%1/%2"_s.arg(QString::number(at), isLate ? u"on"_s : u"kind"_s),
                 doubt});
    }
    return doubts;
}

QString Doubts::ofRemedy(const law::Appeal &used, const std::vector<law::Remedy> &open)
{
    const bool isAppeal = used.kind == law::RemedyLodged::Appeal;
    const auto right = std::ranges::find(
        open, isAppeal ? law::RemedyKind::Appeal : law::RemedyKind::Opposition, &law::Remedy::kind);
    if (right == open.end())
        return isAppeal ? QString()
                        : tr("Not open: an opposition is for a judgment by default (CPP 489).");
    if (used.on <= right->lastDay)
        return {};
    const bool isOfPerson = used.by.value_or(law::RemedyUser::Person) == law::RemedyUser::Person;
    if (isOfPerson || !isAppeal) {
        //: Under a remedy. %1 a day in full
        return tr("Late: the last day was %1.").arg(desk::longDay(right->lastDay));
    }
    //: Under the remedy of another party than the person. %1 a day in full
    return tr("Later than the person’s last day (%1): check the time limit of this party (CPP 498, "
              "500, 505).")
        .arg(desk::longDay(right->lastDay));
}

} // namespace bex::ui
