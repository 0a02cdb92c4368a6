// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Scenarios.h"

#include "tests/mutation/Answer.h"
#include "tests/support/PlanCore.h"
#include "tests/support/PlanFaults.h"
#include "tests/support/PlanReasons.h"
#include "tests/support/Scenarios.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::mutation
{

Scenarios::Scenarios(const TriedLaw &law)
{
    const auto book = law::LawBook::load(law.sources);
    for (const QString &name : test::scenarioNames()) {
        auto history = test::scenario(name);
        if (!book || !history)
            qFatal("%s cannot be read", qPrintable(name));
        law::Plan plan = answerOf(law, *history, *book, test::practiceOfScenario(name));
        const QByteArray core = test::coreOfScenario(name);
        m_scenarios.push_back(
            {name, *std::move(history), QJsonDocument::fromJson(core).object(), {}});
        if (holds(m_scenarios.back(), plan))
            m_scenarios.back().plan = std::move(plan);
    }
}

bool Scenarios::holds(const Scenario &scenario, const law::Plan &plan)
{
    return test::differences(test::withReasons(plan), scenario.core).isEmpty() &&
           test::faultsOf(plan, scenario.history.judgment().pronouncedOn).isEmpty();
}

std::optional<QString> Scenarios::firstMismatch(const TriedLaw &tried) const
{
    const auto book = law::LawBook::load(tried.sources);
    if (!book)
        return u"the reader of the book"_s;
    for (const Scenario &scenario : m_scenarios) {
        // Made again from the last to the first: their order is of the law as well.
        const auto &events = scenario.history.events();
        const auto history =
            law::CaseHistory::create(scenario.history.judgment(), {events.rbegin(), events.rend()});
        if (!history)
            return scenario.name;
        const law::Plan plan =
            answerOf(tried, *history, *book, test::practiceOfScenario(scenario.name));
        // The same plan holds the same core; only another one is worth writing.
        if (plan != scenario.plan && !holds(scenario, plan))
            return scenario.name;
    }
    return {};
}

std::vector<std::pair<QString, law::CaseHistory>> Scenarios::histories() const
{
    std::vector<std::pair<QString, law::CaseHistory>> histories;
    for (const Scenario &scenario : m_scenarios)
        histories.emplace_back(scenario.name, scenario.history);
    return histories;
}

void Scenarios::moveToFront(const QString &name)
{
    const auto found = std::ranges::find(m_scenarios, name, &Scenario::name);
    if (found != m_scenarios.end())
        std::rotate(m_scenarios.begin(), found, found + 1);
}

} // namespace bex::mutation
