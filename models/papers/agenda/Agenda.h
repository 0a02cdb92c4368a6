// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Court.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace bex::papers
{

/// One date for the person's calendar.
struct AgendaEntry {
    QString purpose; ///< "jap", "pay": tells it from the others of one decision
    QString summary;
    QString place;
    QString note;
    QDate on;
    QTime at;               ///< by the clock of the court; invalid: the whole day
    bool isLastDay = false; ///< of a right or of a duty: stands on paper when a code is full
};

/// The dates of one decision. Nothing here is read from a clock.
struct Agenda {
    law::Region region = law::Region::Metropole;
    QDate madeOn;
    QString matter; ///< what tells this decision from any other; only its hash is written
    std::vector<AgendaEntry> entries;
};

/// The dates as a calendar file (RFC 5545): the hour in the zone of the court, which the file
/// describes itself; a reminder the day before. Empty when there is no date. The same agenda
/// always gives the same bytes, and a date that moves replaces the one it was.
[[nodiscard]] QByteArray calendarFile(const Agenda &agenda);

/// What a code on paper can hold of it.
struct CalendarCode {
    QByteArray bytes;
    std::size_t entries = 0; ///< so many
};
/// The nearest dates, as many as `limit` bytes hold, appointments before last days, and nothing a
/// telephone can do without: the hours stand in universal time, which needs no description of a
/// zone.
[[nodiscard]] CalendarCode calendarCode(const Agenda &agenda, qsizetype limit);

} // namespace bex::papers
