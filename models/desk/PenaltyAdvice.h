// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/law/life/Limitation.h"
#include "models/registry/Penalty.h"
#include "models/registry/Step.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace bex::desk
{

/// What is to be done next for a penalty, and by which text.
struct PenaltyAdvice {
    QString sentence;     ///< empty: nothing is left to be done
    QStringList articles; ///< "CPP D. 48-2, 1°"
};

/// What the plan and the state of one penalty ask next (law-other A.3, A.4).
class PenaltyAdviser final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::PenaltyAdviser)

public:
    struct Case {
        const law::Plan &plan;
        const std::vector<registry::KeptStep> &steps; ///< what became of those of the plan
        const registry::KeptPenalty &penalty;
        law::LimitationAlert alert = law::LimitationAlert::None;
    };

    [[nodiscard]] static PenaltyAdvice next(const Case &of);

private:
    [[nodiscard]] static PenaltyAdvice ofState(const Case &of);
    [[nodiscard]] static std::optional<PenaltyAdvice> ofPlan(const Case &of);
};

} // namespace bex::desk
