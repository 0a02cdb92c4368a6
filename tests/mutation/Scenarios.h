// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/mutation/Mutant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace bex::mutation
{

/// The scenarios of tests/scenarios, in memory: what a law must answer.
class Scenarios final
{
public:
    explicit Scenarios(const QString &folder);

    /// The first scenario whose core the plan does not hold; none when all hold. A book that does
    /// not load is noticed too, by its reader.
    [[nodiscard]] std::optional<QString> firstMismatch(const TriedLaw &tried) const;
    /// Tried first from now on: who noticed one mutant often notices the next.
    void moveToFront(const QString &name);
    [[nodiscard]] std::size_t size() const { return m_scenarios.size(); }

private:
    struct Scenario {
        QString name;
        QByteArray judgment;
        QJsonObject core;
    };

    std::vector<Scenario> m_scenarios;
};

} // namespace bex::mutation
