// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace bex
{

/// What a failure means to the caller; the sentence is made at the edge.
enum class ErrorCode {
    NotFound,
    Conflict,      ///< somebody saved since; both versions must be shown
    Invalid,       ///< the input breaks its contract; `subject` names the place
    Busy,          ///< somebody holds the register; trying again may help
    StorageFailed, ///< the disk or the database refused
    NewerSchema,   ///< the register was written by a newer program
};

/// Why something failed. It holds no sentence.
///
/// `site` is used once in the whole source and is listed in app/ERRORS.md with
/// what the user can do. `subject` is the place (a JSON pointer, a file, a
/// line:column), `expected` what should have stood there, in the words of the
/// contract. `detail` is for the log alone and never shown.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QLatin1StringView site;
    QString subject;
    QString expected;
    QString detail;
};

} // namespace bex
