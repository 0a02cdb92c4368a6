// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LawBook.h"
#include "models/law/events/EventRule.h"
#include "models/law/rules/Rule.h"

#include <functional>
#include <string>
#include <vector>

namespace bex::mutation
{

/// The law that is tried: the rows, and the bytes of the book.
struct TriedLaw {
    std::vector<const law::Rule *> rows;
    std::vector<const law::EventRule *> eventRows;
    law::LawBook::Sources sources;
};

/// One alteration of the law, and how to play it.
struct Mutant {
    std::string key;   ///< says the same alteration again, in results and in equivalent.txt
    std::string place; ///< where to look
    /// Plays it in this process; called once, in a process of its own.
    std::function<void(TriedLaw &)> play;
    int source = 0; ///< its number in the altered sources, or 0
    bool data = false;
};

/// Each row, of the counter and of the events, dropped; each condition dropped, then negated;
/// each version added or removed.
[[nodiscard]] std::vector<Mutant> rowMutants();
/// Each dated value and each of its days, one more and one less; each holiday dropped or moved;
/// of each row its confidence, and each article altered or dropped.
[[nodiscard]] std::vector<Mutant> dataMutants(const law::LawBook::Sources &sources);
/// What `alter` listed, one file a source, in this folder.
[[nodiscard]] std::vector<Mutant> sourceMutants(const std::string &folder);

} // namespace bex::mutation
