// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/law/events/CaseHistory.h"
#include "tests/mutation/Mutant.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bex::mutation
{

/// The scenarios of tests/scenarios, read once and kept in memory: what a law must answer.
class Scenarios final
{
public:
    /// Takes the plans of the law that is not altered.
    explicit Scenarios(const TriedLaw &law);

    /// The first scenario whose core the plan does not hold; none when all hold. A book that does
    /// not load is noticed too, by its reader.
    [[nodiscard]] std::optional<QString> firstMismatch(const TriedLaw &tried) const;
    [[nodiscard]] std::vector<std::pair<QString, law::CaseHistory>> histories() const;
    /// Tried first from now on: who noticed one mutant often notices the next.
    void moveToFront(const QString &name);

private:
    struct Scenario {
        QString name;
        law::CaseHistory history;
        QJsonObject core;
        std::optional<law::Plan> plan; ///< once it is known to hold the core
    };

    [[nodiscard]] static bool holds(const Scenario &scenario, const law::Plan &plan);

    std::vector<Scenario> m_scenarios;
};

} // namespace bex::mutation
