// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LegalDuration.h"
#include "models/law/Money.h"

#include <QDate>
#include <QString>

#include <string_view>
#include <variant>
#include <vector>

namespace bex::law
{

using Argument = std::variant<int, QDate, Money, LegalDuration, QString>;

/// Why, as a value: a sentence's name and what goes into it.
///
/// The sentence stands in resources/law/words/{fr,en}; `Words` renders it.
struct Reason {
    std::string_view sentence; ///< points to a literal
    std::vector<Argument> arguments;
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// How one condition of a row came out; a sentence of its own for yes and for no.
struct Finding {
    std::string_view condition; ///< its name; points to a literal
    bool met = true;
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace bex::law
