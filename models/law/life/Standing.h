// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Plan.h"
#include "models/law/events/CaseHistory.h"
#include "models/law/life/Limitation.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace bex::law
{

/// Where a penalty stands in the register (FR: statut; law-other A.3).
enum class PenaltyState {
    ToServe,          ///< the decision must be served first (FR: à signifier)
    NotEnforceable,   ///< a time limit of a remedy runs (FR: non exécutoire)
    StayedByRemedy,   ///< FR: suspendue par un recours
    Enforceable,      ///< FR: exécutoire
    PutIntoExecution, ///< a first act was done (FR: mise à exécution)
    UnderWay,         ///< FR: en cours
    Adjusted,         ///< counts as executed in the statistics (FR: aménagée)
    Executed,         ///< FR: exécutée
    Suspended,        ///< by a decision, until a day or an event (FR: suspendue)
    Extinguished,     ///< FR: éteinte
};

/// What the office records of the life of a penalty.
enum class Turn {
    Waits, ///< why it waits now, in the office's own words of D. 48
    PutIntoExecution,
    Started,           ///< committed to prison, first hour of work, first instalment
    AdjustmentGranted, ///< FR: aménagement accordé
    Ended,             ///< wholly executed, paid, done
    SuspensionOrdered, ///< CPP 708, 720-1, 720-1-1, 711; CP 132-70-1: to a day or an event
    SuspensionLifted,
    Extinguished, ///< FR: grâce, amnistie, prescription acquise, révision, abrogation
};

/// One turn, on its day; turns stand in the order in which they were recorded.
struct LifeTurn {
    Turn turn = Turn::PutIntoExecution;
    QDate on;
    std::optional<WaitReason> reason{}; ///< of waiting, of a suspension, of an end
    std::optional<QDate> until{};       ///< the last day of a suspension, when a day ends it
    friend bool operator==(const LifeTurn &, const LifeTurn &) = default;
};

/// What the office recorded of one penalty.
struct RecordedLife {
    std::span<const LifeTurn> turns;     ///< in the order in which they were recorded
    std::span<const LimitationAct> acts; ///< in the order of their days
};

/// What the register must show at once (CPP D. 48): whether a penalty is executed, and if not, why
/// not.
struct Standing {
    PenaltyState state = PenaltyState::NotEnforceable;
    QDate since;                     ///< first day of this state
    std::vector<WaitReason> reasons; ///< empty only for a penalty that nobody has to execute now
    QDate waitingSince;              ///< for the first reason; without one, since the state
    std::optional<QDate> changesOn;  ///< when the day alone moves it, if nothing else happens
    friend bool operator==(const Standing &, const Standing &) = default;
};

/// Nothing more is to come of it.
[[nodiscard]] bool isClosed(PenaltyState state);
/// A turn that law-other A.3 knows from this state; a closed penalty takes none.
[[nodiscard]] bool isPossible(PenaltyState from, Turn turn);

/// The standing of one penalty on a day: what was recorded decides, and before that the law.
///
/// `plan` is the plan after the events of `history`. The first act of execution puts an
/// enforceable penalty into execution (law-other A.3); the JAP bars it for so many months after it
/// was sent there (CPP 723-15-2, BEX-117).
[[nodiscard]] Standing standingOf(const CaseHistory &history,
                                  const Plan &plan,
                                  int penalty,
                                  const RecordedLife &life,
                                  QDate today,
                                  const AppliedLaw &law);

/// A bar of the law, against mere waiting: the two families the register must part (law-other A.4).
[[nodiscard]] bool isLegalBar(WaitReason reason);

/// Of the person alone: death closes it. Fines and confiscations may still be recovered from
/// the estate (CP 133-1).
[[nodiscard]] bool isPersonal(const Penalty &penalty);

} // namespace bex::law
