// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/registry/Penalty.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace bex::registry
{

/// A judgment as the register keeps it: its canonical bytes are the truth.
struct KeptJudgment {
    JudgmentId id{0};
    RollEntryId entry{0};
    int revision = 1;    ///< 1, then one more for each correction; the old ones stay
    QByteArray document; ///< canonical bex-judgment/1
    QDateTime enteredAt;
    QString enteredBy;
};

/// The judgment being typed: whatever the form holds, valid or not yet.
struct Draft {
    RollEntryId entry{0};
    QByteArray document;
    QDateTime savedAt;
};

/// A judgment with the plan that `law::route` gave for it.
struct DerivedJudgment {
    law::Judgment judgment;
    QByteArray plan; ///< bex-plan/1, from `law::json::writePlan`
    /// Where each penalty stands, in the order of the judgment; nothing: derived later.
    std::optional<std::vector<DerivedPenalty>> penalties{};
    /// The plan in whose place this one comes, as it was seen; 0: there was none.
    std::optional<PlanId> seen{};
};

/// A plan as it was derived, with what derived it.
struct KeptPlan {
    PlanId id{0};
    JudgmentId judgment{0};
    int revision = 1;    ///< 1 with the judgment, then one more for each event; the old ones stay
    QByteArray document; ///< bex-plan/1
    QString law;         ///< "V4"
    QString status;      ///< "sure"
    QString program;     ///< version of the program
    QDateTime derivedAt;
};

/// Why a penalty is not executed yet (CPP D. 48), in the words of the contract.
struct Waiting {
    int penalty = 0;
    QString reason; ///< "AWAITING_JAP"
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

} // namespace bex::registry
