// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/PlanChange.h"
#include "models/law/words/Words.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// What an event changes in the plan, as a page to read before it is confirmed: what stops,
/// what is due now with its day, what changes, what is asked, what the register will say.
class ChangeText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::ChangeText)

public:
    struct Plans {
        const law::Plan &before;
        const law::Plan &after;
    };

    [[nodiscard]] static QString of(const Plans &plans, const law::Words &words);

private:
    [[nodiscard]] static QString
    newSteps(const Plans &plans, const law::PlanChange &change, const law::Words &words);
    [[nodiscard]] static QString stoppedSteps(const Plans &plans, const law::PlanChange &change);
    [[nodiscard]] static QString changes(const Plans &plans, const law::PlanChange &change);
    [[nodiscard]] static QString questions(const law::PlanChange &change, const law::Words &words);
    [[nodiscard]] static QString reasons(const law::PlanChange &change);
};

} // namespace bex::ui
