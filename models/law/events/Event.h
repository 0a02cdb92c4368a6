// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/law/Plan.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace bex::law
{

/// The papers that summon: what may fail to be handed over.
enum class SummonsPaper { Jap, Spip, Tigc, Stg, Pr, Dds, Ddj, Ame, Spr, Pjjc, Jec };

/// Who may appeal on the penal part, and who on the civil part alone (CPP 497).
enum class PenalAppellant { Person, Prosecutor, ProsecutorGeneral };
enum class CivilAppellant { Person, CivilParty };

/// Where the person did not come.
enum class MissedBefore { Jap, Spip, Prosecutor, Prison, Course, Pjj, ChildrensJudge };

/// Why the prosecutor need not wait for the date fixed (CPP D. 48-2-7 al. 2).
enum class UrgencyGround {
    NewDanger,  ///< FR: danger établi par un fait nouveau
    FlightRisk, ///< FR: risque avéré de fuite
};

enum class CorrectedText {
    Judgment,  ///< FR: erreur matérielle (CPP 710)
    Statement, ///< the relevé
};

enum class AppealOutcome { Acquittal, LowerPenalty, Upheld };

// What may happen after the counter (law-core 4.H), each on its day.

struct DecisionServed {
    QDate on;
    ServiceMode mode = ServiceMode::Person;
    friend bool operator==(const DecisionServed &, const DecisionServed &) = default;
};

struct PersonMoved {
    QDate on;
    Residence residence;
    std::optional<QString> address;
    friend bool operator==(const PersonMoved &, const PersonMoved &) = default;
};

/// Of more than twelve weeks, as the person says (CPP 708-1); the term itself is not kept.
struct PregnancyDeclared {
    QDate on;
    friend bool operator==(const PregnancyDeclared &, const PregnancyDeclared &) = default;
};

/// In another case.
struct PersonImprisoned {
    QDate on;
    friend bool operator==(const PersonImprisoned &, const PersonImprisoned &) = default;
};

struct PenalAppealLodged {
    QDate on;
    PenalAppellant by = PenalAppellant::Person;
    friend bool operator==(const PenalAppealLodged &, const PenalAppealLodged &) = default;
};

/// On the civil part alone.
struct CivilAppealLodged {
    QDate on;
    CivilAppellant by = CivilAppellant::CivilParty;
    friend bool operator==(const CivilAppealLodged &, const CivilAppealLodged &) = default;
};

struct OppositionLodged {
    QDate on;
    RemedyScope scope = RemedyScope::Penal; ///< civil: limited to the civil part (CPP 489)
    friend bool operator==(const OppositionLodged &, const OppositionLodged &) = default;
};

/// FR: désistement, from the last remedy of this party.
struct RemedyWithdrawn {
    QDate on;
    RemedyUser by = RemedyUser::Person;
    friend bool operator==(const RemedyWithdrawn &, const RemedyWithdrawn &) = default;
};

struct SummonsNotHanded {
    QDate on;
    SummonsPaper paper = SummonsPaper::Jap;
    friend bool operator==(const SummonsNotHanded &, const SummonsNotHanded &) = default;
};

/// The prosecutor received the person under a deferred committal warrant (CPP D. 48-2-4).
struct ProsecutorReceived {
    QDate on;
    QDate incarcerationOn;
    std::optional<QString> place;
    friend bool operator==(const ProsecutorReceived &, const ProsecutorReceived &) = default;
};

/// FR: non-présentation.
struct AppointmentMissed {
    QDate on;
    MissedBefore before = MissedBefore::Jap;
    bool legitimateReason = false;
    friend bool operator==(const AppointmentMissed &, const AppointmentMissed &) = default;
};

struct UrgencyArisen {
    QDate on;
    UrgencyGround ground = UrgencyGround::NewDanger;
    friend bool operator==(const UrgencyArisen &, const UrgencyArisen &) = default;
};

/// The person asks the JAP for a measure (CPP D. 49-11).
struct AppliedToJap {
    QDate on;
    friend bool operator==(const AppliedToJap &, const AppliedToJap &) = default;
};

/// The JAP has not decided on a sentence that was communicated to him (CPP 723-15-2).
struct JapSilent {
    QDate on;
    QDate communicatedOn;
    friend bool operator==(const JapSilent &, const JapSilent &) = default;
};

struct PaymentReported {
    QDate on;
    Money amount;
    friend bool operator==(const PaymentReported &, const PaymentReported &) = default;
};

/// An error was found in a text that was given.
struct ErrorFound {
    QDate on;
    CorrectedText in = CorrectedText::Statement;
    friend bool operator==(const ErrorFound &, const ErrorFound &) = default;
};

struct AppealDecided {
    QDate on;
    AppealOutcome outcome = AppealOutcome::Upheld;
    friend bool operator==(const AppealDecided &, const AppealDecided &) = default;
};

struct PersonDied {
    QDate on;
    friend bool operator==(const PersonDied &, const PersonDied &) = default;
};

/// One thing that happened. The kinds stand in the order in which they apply on one day.
using Event = std::variant<DecisionServed,
                           PersonMoved,
                           PregnancyDeclared,
                           PersonImprisoned,
                           PenalAppealLodged,
                           CivilAppealLodged,
                           OppositionLodged,
                           RemedyWithdrawn,
                           SummonsNotHanded,
                           ProsecutorReceived,
                           AppointmentMissed,
                           UrgencyArisen,
                           AppliedToJap,
                           JapSilent,
                           PaymentReported,
                           ErrorFound,
                           AppealDecided,
                           PersonDied>;

[[nodiscard]] QDate dayOf(const Event &event);
/// By day, then by kind, then by what they say: any list of events has one order only.
[[nodiscard]] bool comesBefore(const Event &a, const Event &b);

[[nodiscard]] PaperKind paperOf(SummonsPaper paper);
[[nodiscard]] RemedyUser partyOf(PenalAppellant appellant);
[[nodiscard]] RemedyUser partyOf(CivilAppellant appellant);

} // namespace bex::law
