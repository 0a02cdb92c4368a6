// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyAdvice.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/StepText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

/// Explaining and looking twice are for the counter; the register goes on with what is left.
bool isForTheCounter(const law::Step &step)
{
    return step.act == law::Act::Explain || step.act == law::Act::Alert;
}

/// Of this penalty, and nobody has done it yet.
const law::Step *stepLeft(const PenaltyAdviser::Case &of)
{
    const int place = of.penalty.place.value_or(-1);
    for (std::size_t at = 0; at < of.plan.steps.size(); ++at) {
        const law::Step &step = of.plan.steps[at];
        const auto kept =
            std::ranges::find(of.steps, static_cast<int>(at), &registry::KeptStep::position);
        const bool done = kept != of.steps.end() && kept->state != registry::StepState::ToDo;
        if (!done && !isForTheCounter(step) && std::ranges::count(step.penalties, place) > 0)
            return &step;
    }
    return nullptr;
}

} // namespace

PenaltyAdvice PenaltyAdviser::next(const Case &of)
{
    if (law::isClosed(of.penalty.what.now.state))
        return {};
    if (of.alert == law::LimitationAlert::Limited)
        return {tr("Do not execute it before the limitation has been looked at: its last safe day "
                   "has passed. If it is acquired, write “Extinguished”."),
                {u"CP 133-2 – 133-4-1"_s, u"CPP 707-1"_s}};
    return ofState(of);
}

std::optional<PenaltyAdvice> PenaltyAdviser::ofPlan(const Case &of)
{
    const law::Step *step = stepLeft(of);
    if (step == nullptr)
        return std::nullopt;
    QStringList articles;
    for (const law::ArticleRef &article : step->articles)
        articles.append(article.cited());
    const QString limit = StepText::limit(*step);
    const QString title = StepText::title(*step);
    return PenaltyAdvice{limit.isEmpty() ? title : QString(title + u", "_s + limit), articles};
}

PenaltyAdvice PenaltyAdviser::ofState(const Case &of)
{
    const registry::DerivedPenalty &what = of.penalty.what;
    switch (what.now.state) {
    case law::PenaltyState::ToServe:
        return {tr("Have the decision served; no time limit runs before."),
                {u"CPP 498"_s, u"CPP 498-1"_s}};
    case law::PenaltyState::NotEnforceable:
        if (what.next)
            //: What to do next for a penalty. %1 a day
            return {tr("Wait: it is enforceable on %1 if nobody uses a remedy.")
                        .arg(longDay(what.next->on)),
                    {u"CPP 498"_s, u"CPP 708"_s}};
        return {tr("Wait for the end of the time limit."), {u"CPP 498"_s, u"CPP 708"_s}};
    case law::PenaltyState::StayedByRemedy:
        return {tr("Wait for the decision on the remedy; tell the accountant within two working "
                   "days if a statement was sent."),
                {u"CPP 506"_s, u"CPP R. 55-6"_s}};
    case law::PenaltyState::Enforceable:
        if (auto advice = ofPlan(of))
            return *std::move(advice);
        return {tr("Put it into execution, or write why not."), {u"CPP 707-1"_s, u"CPP D. 48"_s}};
    case law::PenaltyState::PutIntoExecution:
        return {tr("Ask the service what has become of it, and write its answer."),
                {u"CPP D. 48"_s}};
    case law::PenaltyState::UnderWay:
    case law::PenaltyState::Adjusted:
        return {tr("Write its end when it comes, with the notice to the criminal record."),
                {u"CPP D. 48"_s, u"CPP R. 69"_s}};
    case law::PenaltyState::Suspended:
        return {tr("Write the end of the suspension when it comes."),
                {u"CPP 708"_s, u"CPP 720-1"_s}};
    case law::PenaltyState::Executed:
    case law::PenaltyState::Extinguished:
        break;
    }
    return {};
}

} // namespace bex::desk
