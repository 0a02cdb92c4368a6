// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace bex::registry
{

/// What an act leaves in the journal. `before` and `after` are JSON, empty when none.
struct JournalEntry {
    QString act;                      ///< "judgment_entered"
    QString subject;                  ///< "judgment/12"
    std::optional<RollEntryId> entry; ///< the person it is about
    QByteArray before;
    QByteArray after;
};

/// A line of the journal: never changed, never removed, chained to the one before.
struct JournalLine {
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString who;
    JournalEntry what;
};

} // namespace bex::registry
