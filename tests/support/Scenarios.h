// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/law/Practice.h"
#include "models/law/events/CaseHistory.h"

#include <QSet>
#include <QStringList>

namespace bex::test
{

/// Every scenario of tests/scenarios, those of the events as `after/NAME`.
[[nodiscard]] QStringList scenarioNames();
/// Its judgment, with what happened after it when it has events.
[[nodiscard]] Result<law::CaseHistory> scenario(const QString &name);
/// What the court has settled for itself, as the core of the scenario says (`settled`).
[[nodiscard]] const law::Practice &practiceOfScenario(const QString &name);
/// The plan, after its events when it has some.
[[nodiscard]] law::Plan planOfScenario(const QString &name);
/// The core that its plan must hold.
[[nodiscard]] QByteArray coreOfScenario(const QString &name);

/// The rows that this core wants to see at work: in `rule`, or among those that change a step.
[[nodiscard]] QSet<QString> rowsWantedBy(const QString &name);

} // namespace bex::test
