// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Parameter.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace bex::law
{

/// A figure that a court has settled for itself, and who says so.
struct SettledFigure {
    int value = 0;
    QDate since; ///< first day of the decisions it is for; null: all of them
    QString reason;
    QString decidedBy;
    friend bool operator==(const SettledFigure &, const SettledFigure &) = default;
};

/// What a court has settled for itself where the law is not confirmed.
///
/// An entry stands before the value of the book where the book is open. Empty: the book alone.
struct Practice {
    /// Each figure's decisions, the oldest day first; each holds until the next.
    std::map<Parameter, std::vector<SettledFigure>> settled;
    friend bool operator==(const Practice &, const Practice &) = default;
};

} // namespace bex::law
