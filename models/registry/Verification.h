// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace bex::registry
{

/// What a verification found wrong, by the kind of check that found it.
enum class Check {
    Integrity,     ///< the file itself
    ForeignKeys,   ///< a row points to nothing
    Identity,      ///< application_id, schema version, migrations
    Journal,       ///< a line does not follow from the one before
    JudgmentBytes, ///< a judgment is not what was kept
    PaperBytes,    ///< a paper is not what was issued
    EventBytes,    ///< an event is not what was entered, or is struck without its line
    Penalties,     ///< a penalty, or what is written of it, is not the judgment's or the journal's
    Findable,      ///< a person whom the search does not know as they are
    Counts,        ///< how many people a hearing shows is not what its roll says
    People,        ///< what was said of two people is not what the journal says
    Dues,          ///< the list of what is due is not what is owed, or a duty not in the journal
    PaperTrace,    ///< void without its line of the journal, or the reverse; replaces what counts
};

struct Problem {
    Check check = Check::Integrity;
    QString place; ///< "journal/12"
};

/// The outcome of `Register::verify()`.
struct Verification {
    std::vector<Problem> problems;
    [[nodiscard]] bool isWhole() const { return problems.empty(); }
};

} // namespace bex::registry
