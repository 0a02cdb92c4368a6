// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/registry/PrintJob.h"
#include "models/registry/RollEntry.h"

#include <optional>
#include <vector>

namespace bex::desk
{

/// Why the papers of a person do not leave with those of the hearing.
enum class NotReady {
    NotEntered,  ///< no judgment in the register
    BeingTyped,  ///< typed again since, and not entered
    Received,    ///< the papers are in their hand already
    Refused,     ///< the law of that day is not computed
    Questions,   ///< the plan asks something that decides on a paper
    Ambiguous,   ///< two readings of what is to be served
    WithoutSlot, ///< a summons has no day, hour or place
    Incomplete,  ///< a paper would leave out something that was pronounced
};

/// What stands in the way before any plan is looked at.
[[nodiscard]] std::optional<NotReady> obstacleOf(const registry::RollEntry &entry);
[[nodiscard]] std::optional<NotReady> obstacleOf(const law::Plan &plan);

/// What a queue has to know of one paper.
struct PaperToPrint {
    law::PaperKind kind = law::PaperKind::Rcp;
    law::EnumSet<law::Copy> copies;
    int pages = 1;
    QByteArray content; ///< a hash of what it says
};

/// A person whose set is whole, in the order of the roll.
struct PersonToPrint {
    registry::RollEntryId entry{0};
    std::vector<PaperToPrint> papers;
};

struct QueueChoices {
    registry::Destination destination = registry::Destination::Printer;
    bool separators = true;
};

/// Each addressee's copy of a paper, in the order of the contract; the person's alone
/// when it names nobody.
[[nodiscard]] std::vector<law::Copy> copiesOf(law::EnumSet<law::Copy> copies);

/// Every sheet in the order in which it leaves: person, paper, copy.
///
/// A folder receives each paper once, and needs no sheet between two people.
[[nodiscard]] std::vector<registry::QueuedSheet> sheetsOf(const std::vector<PersonToPrint> &people,
                                                          const QueueChoices &choices);

/// The sheet to go on with: the first that has not left, or that nobody knows to have left.
/// Nothing when all is done.
[[nodiscard]] std::optional<int> resumePoint(const std::vector<registry::QueuedSheet> &sheets);

} // namespace bex::desk
