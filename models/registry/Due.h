// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Codes.h"
#include "models/registry/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bex::registry
{

/// What is still owed of a person (FR: ce qui est dû); each is settled by an act of its own.
enum class DueKind {
    Handing,       ///< papers and summonses not handed over (D. 48-2, D. 48-2-3)
    Left,          ///< left without being received: a new time, or a letter (BEX-08, BEX-110)
    Receipt,       ///< something was handed, and no receipt says so
    Sending,       ///< to be sent by any means (D. 48-2-3)
    Bordereau,     ///< the statement to the Treasury (R. 55-5)
    CertifiedCopy, ///< of the order of committal, to the prison (D. 48-2-5)
    Transmission,  ///< another service is to be told (D. 48-2-1)
    Question,      ///< the plan waits for an answer
    Draft,         ///< typed, and not entered
    Comparison,    ///< with the typed judgment
    RecordSheet,   ///< for the criminal record (R. 66)
};

inline constexpr CodeTable<DueKind, 11> dueKindCodes{{
    {DueKind::Handing, QLatin1StringView("handing")},
    {DueKind::Left, QLatin1StringView("left")},
    {DueKind::Receipt, QLatin1StringView("receipt")},
    {DueKind::Sending, QLatin1StringView("sending")},
    {DueKind::Bordereau, QLatin1StringView("bordereau")},
    {DueKind::CertifiedCopy, QLatin1StringView("certified_copy")},
    {DueKind::Transmission, QLatin1StringView("transmission")},
    {DueKind::Question, QLatin1StringView("question")},
    {DueKind::Draft, QLatin1StringView("draft")},
    {DueKind::Comparison, QLatin1StringView("comparison")},
    {DueKind::RecordSheet, QLatin1StringView("record_sheet")},
}};

/// What a judgment asks of the office beside its plan.
enum class JudgmentDuty { Comparison, RecordSheet };

inline constexpr CodeTable<JudgmentDuty, 2> judgmentDutyCodes{{
    {JudgmentDuty::Comparison, QLatin1StringView("comparison")},
    {JudgmentDuty::RecordSheet, QLatin1StringView("record_sheet")},
}};

/// One line of what is due.
struct DueLine {
    RollEntryId entry{0};
    HearingId hearing{0};
    DueKind kind = DueKind::Handing;
    QDate on;          ///< the last day on which it is not late
    QString enteredBy; ///< who entered the judgment; empty: none is entered
    QString familyName;
    QString firstNames;
    QString parquetNumber;
    friend bool operator==(const DueLine &, const DueLine &) = default;
};

/// Which lines a list shows; what is not said is not asked.
struct DueFilter {
    std::optional<QDate> from{};
    QDate to; ///< the last day, within
    std::optional<DueKind> kind{};
    QString enteredBy{};
};

/// Where a page of a list begins: after this line.
struct DueKey {
    QDate on; ///< not valid: the first page
    RollEntryId entry{0};
    QString kind{}; ///< its code
};

[[nodiscard]] inline DueKey keyOf(const DueLine &line)
{
    return {line.on, line.entry, QString(codeOf(dueKindCodes, line.kind))};
}

/// How many of a kind are late, due today, and due until the last day asked for.
struct DueCount {
    DueKind kind = DueKind::Handing;
    int late = 0;
    int today = 0;
    int soon = 0;
    friend bool operator==(const DueCount &, const DueCount &) = default;
};

/// How many people wait for a day at a service that may not lie after this one.
struct WantedSlots {
    QString service;
    QDate lastOn;
    int people = 0;
    friend bool operator==(const WantedSlots &, const WantedSlots &) = default;
};

} // namespace bex::registry
