// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Calendar.h"
#include "models/registry/Hearing.h"
#include "models/registry/RollEntry.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace bex::app
{

/// How far a fictitious person has come when the demonstration opens.
enum class DemoState { Expected, AtCounter, Received, Left, Detained };

struct DemoPerson {
    registry::Expected expected;
    DemoState state = DemoState::Expected;
    QByteArray judgment; ///< bex-judgment/1; empty when it is still to be entered
};

struct DemoHearing {
    registry::Hearing hearing;
    std::vector<DemoPerson> people;
};

/// The hearings of resources/reference/demo, moved to `today` and the open day before.
[[nodiscard]] std::vector<DemoHearing> demoHearings(const law::Calendar &calendar, QDate today);

} // namespace bex::app
