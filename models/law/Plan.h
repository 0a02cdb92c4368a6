// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Article.h"
#include "models/law/EnumSet.h"
#include "models/law/Parameter.h"
#include "models/law/Reason.h"
#include "models/law/RuleId.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bex::law
{

/// Which law the day of the decision selects (law-core 0.2).
enum class LawVersion { V0, V1, V2a, V2b, V3, V4, V5, V6 };

/// The first that applies decides (design.md section 6).
enum class PlanStatus { Refused, Question, Ambiguous, Sure };

enum class Act { Receive, Explain, Hand, Summons, Transmit, Inform, Alert, Record, SendLater };

/// Codes of law-core 4.0 and section 8. No plan asks for the last three: they follow from it.
enum class PaperKind {
    Rcp,  ///< relevé de condamnation pénale
    Jap,  ///< summons before the JAP
    Spip, ///< summons before the SPIP
    Tigc, ///< summons for community service
    Stg,  ///< summons to a course
    Pr,   ///< summons before the prosecutor (deferred committal)
    Ome,  ///< order putting the committal into execution
    Dds,  ///< home detention, SPIP
    Ddj,  ///< home detention, JAP
    Ame,  ///< adjustment
    Spr,  ///< reinforced probation
    Pjjc, ///< youth judicial protection
    Jec,  ///< children's judge
    Pcn,  ///< notice to the civil party
    Tra,  ///< transmission to another ressort
    Inf,  ///< simultaneous information of JAP and SPIP
    Bor,  ///< dispatch slip to the Treasury
    Rec,  ///< receipt
    Late, ///< letter for late sending
    Memo, ///< what the person has to do, on one sheet
    Cjn,  ///< data for the national criminal record (FR: fiche pour le casier)
    Ann,  ///< notice to the Treasury that a statement is cancelled (CPP R. 55-6)
};

/// To whom an act goes.
enum class Recipient {
    Jap,
    Spip,
    Prosecutor,
    CourseProvider,
    Pjj,
    ChildrensJudge,
    Treasury,
    Prison,
    CivilParty,
    OtherCourt,
    Person,
};

/// Mandatory mentions of law-core 4.0.
enum class Mention {
    M1 = 1,
    M2,
    M3,
    M4,
    M5,
    M6,
    M7,
    M8,
    M9,
    M10,
    M11,
    M12,
    M13,
    M14,
    M15,
    M16,
    M17
};

/// Who receives a copy, in the order of the contract; CJN, of which no plan speaks, is the last.
enum class Copy { C, D, T, J, JE, J2, S, P, P2, E, PJJ, RL, TUT, L, PC, SVC, PREF, CJN };

/// Why a penalty is not executed yet (CPP D. 48; law-core 3.4). No plan gives those after Other:
/// the office records them (law-other A.4).
enum class WaitReason {
    Appeal,
    TimeLimitRunning,
    NotServed,
    NoSlot,
    AddressUnknown,
    OtherRessort,
    TigConsent,
    Detained,
    Medical,
    Deceased,
    AwaitingJap,
    AwaitingSpip,
    AwaitingService,
    AwaitingProsecutor,
    AwaitingDgfip,
    NotReceived,
    TransmittedAbroad,
    Other,
    JapRequest,        ///< asked for by the convicted person after a year (CPP 723-17)
    JapReconvened,     ///< three years have passed (CPP 723-17-1)
    Suspended708,      ///< FR: suspension ou fractionnement
    Suspended720,      ///< the same, of imprisonment (CPP 720-1, 720-1-1)
    Incident710,       ///< FR: incident contentieux, with suspension ordered (CPP 711)
    Pregnancy,         ///< of more than twelve weeks (CPP 708-1)
    Wanted,            ///< not found; search notice or warrant
    OtherProsecutor,   ///< sent to another prosecutor
    PapersMissing,     ///< judgment not typed, criminal record missing
    Instalments,       ///< accepted by the accountant (CPP 707-4)
    Insolvent,         ///< CPP 752
    DeferredCommittal, ///< the date fixed is to come (CPP D. 48-2-4)
    LegalEnd,          ///< FR: grâce, amnistie, prescription, révision (CP 133-1)
    Estate,            ///< FR: succession; recovered after death (CP 133-1)
};

/// One thing the greffier does, with its limit and its law.
struct Step {
    RuleId rule;                  ///< the row that makes the act exist
    std::vector<RuleId> also{};   ///< the rows that only change it
    std::vector<int> penalties{}; ///< indices in the judgment; empty: the person as a whole
    bool provisional = false;
    Act act = Act::Explain;
    std::optional<PaperKind> paper{};
    std::optional<Recipient> to{};
    std::optional<int> order{}; ///< 1 or 2 when the order between appointments is set
    std::optional<QDate> earliest{};
    std::optional<QDate> latest{};
    std::optional<QDate> preferredFrom{};
    std::optional<QDate> lastUsable{};     ///< latest, moved earlier to an open day (C-5)
    std::optional<QDate> toleratedUntil{}; ///< the later reading of working days (C-7)
    std::optional<QDate> deadline{};       ///< by when the person must have done it
    EnumSet<Mention> mentions{};
    EnumSet<Copy> copies{};
    std::vector<ArticleRef> articles{};
    std::vector<Reason> because{};
    EnumSet<Parameter> figures{}; ///< the dated figures its dates were computed with
    Confidence confidence = Confidence::Seed;

    /// No limit of a plan blocks anything; `Why` names the text that says so, where there is one.
    [[nodiscard]] bool isIndicative() const { return latest.has_value(); }
    friend bool operator==(const Step &, const Step &) = default;
};

/// An answer that a row needs and does not have, or a contradiction to settle.
struct Question {
    RuleId rule;
    std::vector<QString> pointers; ///< JSON pointers into the judgment
    Reason text;
    friend bool operator==(const Question &, const Question &) = default;
};

/// Where the effective firm duration lies (law-core section 6).
enum class FirmClass {
    Nil,
    UpToSixMonths,
    UpToTwelveMonths,
    Over,
    Within, ///< decisions before 24 March 2020
};

enum class CountOfMonths { Calendar, Thirty };

struct FirmReading {
    CountOfMonths count = CountOfMonths::Calendar;
    std::optional<QDate> endsOn;
    FirmClass firmClass = FirmClass::Nil;
    friend bool operator==(const FirmReading &, const FirmReading &) = default;
};

/// One term of the sum that gives the effective duration.
struct FirmTerm {
    enum class Kind { Firm, Revoked, Detained };
    Kind kind = Kind::Firm;
    std::optional<LegalDuration> length; ///< absent for days of detention
    int days = 0;
    friend bool operator==(const FirmTerm &, const FirmTerm &) = default;
};

struct EffectiveFirm {
    QDate endsOn;
    FirmClass firmClass = FirmClass::Nil;
    bool ambiguous = false;
    std::vector<FirmTerm> working;
    std::vector<FirmReading> readings; ///< two when ambiguous, else none
    friend bool operator==(const EffectiveFirm &, const EffectiveFirm &) = default;
};

enum class RemedyKind { Appeal, Opposition, Pourvoi };

struct Remedy {
    RemedyKind kind = RemedyKind::Appeal;
    QDate lastDay;
    RuleId rule;
    Confidence confidence = Confidence::Seed; ///< of its last day, apart from its row
    friend bool operator==(const Remedy &, const Remedy &) = default;
};

struct FinalDates {
    QDate earliest; ///< for a duty
    QDate latest;   ///< for a right (C-9)
    friend bool operator==(const FinalDates &, const FinalDates &) = default;
};

/// F-13: is the victim-support surcharge discounted?
struct MoneyReading {
    bool victimSupportDiscounted = false;
    Money discount;
    Money payable;
    friend bool operator==(const MoneyReading &, const MoneyReading &) = default;
};

/// What is due, and what is due if paid within the month (law-core section 7).
struct MoneyDue {
    Money fine;
    Money surcharges;
    Money deposit;
    Money droitFixe;
    std::optional<Money> droitFixeOtherwise;
    std::optional<Money> base;
    std::optional<Money> discount;
    std::optional<Money> payable;
    std::optional<Money> otherwise;
    std::optional<QDate> lastDay;
    std::vector<MoneyReading> readings;
    friend bool operator==(const MoneyDue &, const MoneyDue &) = default;
};

struct RegisterReason {
    int penalty = 0;
    WaitReason reason = WaitReason::TimeLimitRunning;
    friend bool operator==(const RegisterReason &, const RegisterReason &) = default;
};

/// What the office must do after one decision, in the order it does it (bex-plan/1).
struct Plan {
    LawVersion law = LawVersion::V4;
    PlanStatus status = PlanStatus::Sure;
    std::vector<Question> questions;
    std::optional<EffectiveFirm> firm;
    std::vector<Remedy> remedies;
    std::optional<QDate> enforceableOn;
    std::optional<FinalDates> finalOn;
    std::optional<MoneyDue> money;
    std::vector<Step> steps;
    std::vector<RegisterReason> waiting; ///< FR: motifs du registre; the key `register`
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace bex::law
