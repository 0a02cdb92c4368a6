// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Due.h"
#include "models/registry/Signature.h"

#include <QTime>

#include <optional>

namespace bex::registry
{

class Database;

/// A duty of a judgment, and its settling.
struct KeptDuty {
    QDate on;
    std::optional<Signature> done;
};

/// When somebody who left is asked to come again.
struct NewTime {
    QDate on;
    QTime at; ///< of the court's clock
    friend bool operator==(const NewTime &, const NewTime &) = default;
};

/// What the office owes beside the steps of a plan.
class DutyStore final
{
public:
    explicit DutyStore(Database &database)
        : m_database(database)
    {
    }

    /// Nothing when the judgment does not ask it.
    [[nodiscard]] Result<std::optional<KeptDuty>> of(JudgmentId judgment, JudgmentDuty duty) const;
    /// By when; what is done keeps its day. Without a day, the duty goes.
    [[nodiscard]] Result<void>
    ask(JudgmentId judgment, JudgmentDuty duty, const std::optional<QDate> &on);
    /// Done, or not any more.
    [[nodiscard]] Result<void>
    settle(JudgmentId judgment, JudgmentDuty duty, const std::optional<Signature> &done);

    [[nodiscard]] Result<std::optional<NewTime>> newTime(RollEntryId entry) const;
    [[nodiscard]] Result<void> setNewTime(RollEntryId entry, const NewTime &time);

private:
    Database &m_database;
};

} // namespace bex::registry
