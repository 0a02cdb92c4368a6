// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/life/Limitation.h"
#include "models/law/life/Standing.h"
#include "models/registry/Ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace bex::registry
{

/// A penalty as somebody saw it: what is written on another revision of it is refused.
struct SeenPenalty {
    PenaltyId id{0};
    int revision = 0;
    friend bool operator==(const SeenPenalty &, const SeenPenalty &) = default;
};

/// Where a penalty stands, and why.
struct PenaltyStanding {
    law::PenaltyState state = law::PenaltyState::NotEnforceable;
    QDate since;
    std::vector<law::WaitReason> reasons; ///< the main one first; none: nobody has to execute it
    QDate waitingSince;                   ///< for the main one
    friend bool operator==(const PenaltyStanding &, const PenaltyStanding &) = default;
};

/// Until when it may be executed (FR: prescription); nothing of a day that is not known.
struct PenaltyLimit {
    law::LimitationRegime regime = law::LimitationRegime::Misdemeanour;
    std::optional<QDate> finalOn;
    std::optional<QDate> on;          ///< the first day on which it is limited
    std::optional<QDate> ifConfirmed; ///< if each act to be confirmed interrupts
    friend bool operator==(const PenaltyLimit &, const PenaltyLimit &) = default;
};

/// What moves by the day alone: on `on`, the penalty stands there.
struct PenaltyChange {
    QDate on;
    PenaltyStanding to;
    friend bool operator==(const PenaltyChange &, const PenaltyChange &) = default;
};

/// What the law gave of one penalty of a judgment: the register keeps it and asks nothing.
struct DerivedPenalty {
    std::optional<SeenPenalty> continues; ///< the row that it goes on; nothing: it is new
    QByteArray document;                  ///< compact, as bex-judgment/1 spells it
    QString kind;                         ///< "fine"
    QDate decidedOn;
    QString ressort; ///< court of the residence; empty: not known
    PenaltyStanding now;
    std::optional<PenaltyChange> next;
    PenaltyLimit limit;
    friend bool operator==(const DerivedPenalty &, const DerivedPenalty &) = default;
};

/// A penalty as the register keeps it.
struct KeptPenalty {
    PenaltyId id{0};
    RollEntryId entry{0};
    std::optional<int> place; ///< in the judgment; nothing: a correction took it away
    DerivedPenalty what;      ///< `continues` is this row as it was read
    QString enteredBy;
    friend bool operator==(const KeptPenalty &, const KeptPenalty &) = default;
};

/// What kind of writing it is (CPP D. 48).
enum class PenaltyWriting {
    Hearing,    ///< the first one: it was pronounced
    State,      ///< a plan, or the day alone, moved it
    Turn,       ///< of its life: put into execution, ended…
    Diligence,  ///< what was done so that it is executed
    Answer,     ///< whether a diligence interrupts the limitation
    Limitation, ///< its regime, and since when it is final, as the greffier says
    Correction, ///< what it is about was wrong
    Withdrawal, ///< a correction of the judgment took it away
};

/// What is written of a penalty.
struct NewPenaltyEntry {
    PenaltyWriting what = PenaltyWriting::Diligence;
    QString word{}; ///< which turn, diligence or regime, by its code
    QDate on{};
    QString service{}; ///< who did it; empty: the office itself
    QString text{};
    QString proof{}; ///< where it can be read: a reference, a number
    std::optional<PaperId> paper{};
    std::optional<law::WaitReason> reason{};
    std::optional<bool> interrupts{};      ///< nothing: not said
    std::optional<PenaltyEntryId> about{}; ///< what is answered or corrected
    std::optional<QDate> until{};          ///< the last day of a suspension, when a day ends it
    std::optional<StepId> step{}; ///< the step that was done, when the work itself wrote it
    friend bool operator==(const NewPenaltyEntry &, const NewPenaltyEntry &) = default;
};

/// The same once written: never changed.
struct PenaltyEntry {
    PenaltyEntryId id{0};
    PenaltyId penalty{0};
    NewPenaltyEntry what;
    law::PenaltyState state = law::PenaltyState::NotEnforceable; ///< after it
    QDateTime writtenAt;
    QString writtenBy;
    friend bool operator==(const PenaltyEntry &, const PenaltyEntry &) = default;
};

/// Another writing said that this one was wrong; `entries`: all of its penalty.
[[nodiscard]] inline bool isCorrected(const std::vector<PenaltyEntry> &entries, PenaltyEntryId id)
{
    return std::ranges::any_of(entries, [id](const PenaltyEntry &entry) {
        return entry.what.what == PenaltyWriting::Correction && entry.what.about == id;
    });
}

/// A penalty with its person, as a list shows it.
struct PenaltyLine {
    KeptPenalty penalty;
    HearingId hearing{0};
    QString familyName;
    QString firstNames;
    QString parquetNumber;
    friend bool operator==(const PenaltyLine &, const PenaltyLine &) = default;
};

/// How many penalties stand in one state for one reason.
struct PenaltyCount {
    law::PenaltyState state = law::PenaltyState::NotEnforceable;
    std::optional<law::WaitReason> reason;
    bool legalBar = false;
    int penalties = 0;
    friend bool operator==(const PenaltyCount &, const PenaltyCount &) = default;
};

/// Which penalties a list shows; what is not said is not asked. Without a state: the open ones.
struct PenaltyFilter {
    std::optional<law::PenaltyState> state{};
    std::optional<law::WaitReason> reason{};
    std::optional<bool> legalBar{}; ///< a bar of the law, or mere waiting
    QString kind{};
    std::optional<QDate> decidedFrom{}; ///< days of the decision sort by them
    std::optional<QDate> decidedTo{};
    std::optional<QDate> waitingBefore{}; ///< age: waits at least since then
    std::optional<QDate> limitBefore{};   ///< the limit comes by then; sorts by it
    QString enteredBy{};
    QString ressort{};
    friend bool operator==(const PenaltyFilter &, const PenaltyFilter &) = default;
};

/// Where a page of a list begins: after this day and this penalty.
struct PenaltyKey {
    QDate day; ///< not valid: the first page
    PenaltyId id{0};
};

/// A day of a penalty by which a list is sorted.
enum class PenaltyDay { WaitingSince, Limit, Decision };

/// The days that a filter asks for come in their order; else what waits longest comes first.
[[nodiscard]] inline PenaltyDay dayOf(const PenaltyFilter &filter)
{
    if (filter.limitBefore)
        return PenaltyDay::Limit;
    return filter.decidedFrom || filter.decidedTo ? PenaltyDay::Decision : PenaltyDay::WaitingSince;
}

/// Where a list under this filter has this penalty.
[[nodiscard]] inline PenaltyKey keyOf(const KeptPenalty &penalty, const PenaltyFilter &filter)
{
    switch (dayOf(filter)) {
    case PenaltyDay::Limit:
        return {penalty.what.limit.on.value_or(QDate()), penalty.id};
    case PenaltyDay::Decision:
        return {penalty.what.decidedOn, penalty.id};
    case PenaltyDay::WaitingSince:
        break;
    }
    return {penalty.what.now.waitingSince, penalty.id};
}

} // namespace bex::registry
