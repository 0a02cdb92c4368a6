// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LawBook.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bex::registry
{

/// What the court decides of a figure that the law leaves unconfirmed.
///
/// The reason and the name of who decided are wanted for the way back to the book as well.
struct FigureDecision {
    law::Parameter parameter = law::Parameter::Count;
    law::DatedValue ofTheBook{}; ///< for that day: the journal names it, and it may be sure
    std::optional<int> value;    ///< null: back to the book
    QDate since;                 ///< first day of the decisions it is for; null on the way back
    QString reason;
    QString decidedBy;
};

} // namespace bex::registry
