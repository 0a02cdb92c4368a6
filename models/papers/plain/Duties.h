// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/AppointmentWords.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <vector>

namespace bex::papers
{

/// One place where the person has to be, in plain words.
struct Duty {
    AppointmentWords appointment;
    QDate on; ///< invalid when the day is left to be written by hand
    QTime at;
    std::vector<Sentence> with;      ///< whom they meet, and what for
    std::vector<QString> bring;      ///< keys of what to bring
    std::vector<Sentence> otherwise; ///< what happens if they do not come
    QString inTheAgenda;             ///< key of its name in a calendar
};

/// Every summons of the set and the day of a committal, in the order of their dates; those
/// without a day come last, each by itself, since nobody knows yet whether two of them are one.
/// What to bring is told here as long as the court does not tell it in words of its own on the
/// summons, which are then referred to. What a mention of the step threatens is said in plain
/// words.
[[nodiscard]] std::vector<Duty> dutiesOf(const Scope &scope);

/// What to bring, thing by thing, each once.
[[nodiscard]] QStringList thingsToBring(const Duty &duty, const Scope &scope);

} // namespace bex::papers
