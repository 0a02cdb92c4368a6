// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/ChoiceField.h"

#include <QLatin1StringView>

namespace bex::ui
{

enum class FieldKind {
    Text,
    Lines,       ///< a list of texts
    Obligations, ///< the same, with the usual ones of a probation to choose from
    Number,
    Money,
    Duration,
    DurationOrNone, ///< "0" says that there is none
    Date,           ///< at or before the day of the decision
    PastDate,       ///< the same, and never after today
    FutureDate,     ///< after the day of the decision
    BirthDate,      ///< the year alone will do
    Hour,
    Weekdays, ///< some days of the working week
    Choice,
};

/// When a field is asked at all: another key of the same form says one of these
/// words ("a b c"), or anything when there are none.
struct Condition {
    QLatin1StringView key;
    QLatin1StringView words;
};

/// One field of a form, as a line of its table.
struct FieldSpec {
    FieldKind kind = FieldKind::Text;
    QLatin1StringView key;                    ///< below the pointer of the form: "suspended/length"
    const char *label = nullptr;              ///< marked by QT_TR_NOOP in the class of the form
    int span = 2;                             ///< of the six columns
    ChoiceField::ChoicesOf choices = nullptr; ///< of a Choice; yes and no when there are none
    Condition shownWhen = {};
};

} // namespace bex::ui
