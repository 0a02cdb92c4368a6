// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LegalDuration.h"
#include "models/law/Money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace bex::law
{

enum class SuspensionKind {
    SursisSimple,
    SursisProbatoire,
    SursisProbatoireRenforce,
    Sme,
    SursisTig,
};

/// The suspended part of imprisonment (FR: sursis).
struct Suspension {
    SuspensionKind kind = SuspensionKind::SursisSimple;
    std::optional<LegalDuration> length;
    std::optional<LegalDuration> period; ///< probation period (FR: délai de probation)
    std::vector<QString> obligations;    ///< free text, printed in full
    friend bool operator==(const Suspension &, const Suspension &) = default;
};

/// How the firm part is to be carried out (CPP 464-2).
enum class FirmMode {
    None,
    Summons474,
    Adjustment,        ///< FR: aménagement ab initio
    DeferredCommittal, ///< FR: mandat de dépôt à effet différé
    Committal,         ///< FR: mandat de dépôt
    ArrestWarrant,
};

enum class AdjustmentRegime { Ddse, SemiLiberte, PlacementExterieur };

struct Adjustment {
    std::optional<AdjustmentRegime> regime;
    std::optional<bool> inDetention;
    friend bool operator==(const Adjustment &, const Adjustment &) = default;
};

struct DeferredCommittal {
    std::optional<QDate> dateGiven;
    std::optional<QString> place;
    friend bool operator==(const DeferredCommittal &, const DeferredCommittal &) = default;
};

struct Imprisonment {
    LegalDuration total;
    std::optional<Suspension> suspended;
    std::optional<LegalDuration> firm; ///< absent only when wholly suspended
    std::optional<FirmMode> mode;
    std::optional<Adjustment> adjustment;
    std::optional<DeferredCommittal> deferredCommittal;
    friend bool operator==(const Imprisonment &, const Imprisonment &) = default;
};

/// DDSE as a penalty (CP 131-4-1), not as a way of serving imprisonment.
struct HomeDetention {
    LegalDuration length;
    std::optional<bool> placeAndHoursFixed;
    friend bool operator==(const HomeDetention &, const HomeDetention &) = default;
};

enum class Consent { Given, Written, None };

/// FR: travail d'intérêt général (TIG).
struct CommunityService {
    int hours = 1;
    std::optional<LegalDuration> deadline;
    std::optional<Consent> consent;
    std::optional<QString> fallback; ///< what 131-9 fixes in case of breach
    friend bool operator==(const CommunityService &, const CommunityService &) = default;
};

enum class SurchargeKind { UninsuredDriving, Hunting, VictimSupport };

struct Surcharge {
    SurchargeKind kind = SurchargeKind::UninsuredDriving;
    Money amount;
    friend bool operator==(const Surcharge &, const Surcharge &) = default;
};

struct Fine {
    Money amount;
    std::optional<Money> suspended;
    std::vector<Surcharge> surcharges;
    std::optional<Money> deposit;       ///< FR: consignation, already paid
    std::optional<QString> instalments; ///< fractions decided by the court (CP 132-28)
    friend bool operator==(const Fine &, const Fine &) = default;
};

/// FR: jours-amende.
struct DayFine {
    int days = 1;
    Money perDay;
    friend bool operator==(const DayFine &, const DayFine &) = default;
};

enum class CourseKind {
    Citizenship,
    RoadSafety,
    Drugs,
    CoupleViolence,
    SexualActsPurchase,
    ParentalResponsibility,
    Sexism,
    AnimalAbuse,
    OnlineHate,
};

/// FR: stage.
struct Course {
    CourseKind course = CourseKind::Citizenship;
    friend bool operator==(const Course &, const Course &) = default;
};

/// FR: contrainte pénale.
struct PenalConstraint {
    LegalDuration length;
    std::vector<QString> obligations;
    friend bool operator==(const PenalConstraint &, const PenalConstraint &) = default;
};

/// FR: sanction-réparation.
struct Reparation {
    std::optional<QString> form;
    std::optional<Money> amount;
    std::optional<LegalDuration> deadline;
    friend bool operator==(const Reparation &, const Reparation &) = default;
};

enum class LicenceMeasure { Suspension, Cancellation, Restriction };

/// The driving licence (FR: permis de conduire).
struct Licence {
    std::optional<LicenceMeasure> measure;
    std::optional<LegalDuration> length;
    friend bool operator==(const Licence &, const Licence &) = default;
};

enum class BanSubject { Contact, Place, Activity, Weapons, Residence, Territory, Other };

struct Ban {
    QString text;
    std::optional<LegalDuration> length;
    std::optional<BanSubject> subject;
    friend bool operator==(const Ban &, const Ban &) = default;
};

enum class TextPenaltyKind { Confiscation, SocioJudicialSupervision, Registration, Other };

/// A penalty that the contract carries in the court's own words.
struct TextPenalty {
    TextPenaltyKind kind = TextPenaltyKind::Other;
    QString text;
    std::optional<LegalDuration> length;
    friend bool operator==(const TextPenalty &, const TextPenalty &) = default;
};

using PenaltyDetail = std::variant<Imprisonment,
                                   HomeDetention,
                                   CommunityService,
                                   Fine,
                                   DayFine,
                                   Course,
                                   PenalConstraint,
                                   Reparation,
                                   Licence,
                                   Ban,
                                   TextPenalty>;

/// One penalty of the decision (FR: peine), with what every kind may carry.
struct Penalty {
    PenaltyDetail detail;
    std::optional<bool> provisionalExecution; ///< FR: exécution provisoire
    std::optional<bool> complementary;
    std::optional<QString> note;  ///< free text, printed in full
    std::optional<bool> absorbed; ///< FR: confusion; leaves the effective duration
    std::optional<QString> parts; ///< FR: fractionnement (CP 132-27)
    friend bool operator==(const Penalty &, const Penalty &) = default;
};

} // namespace bex::law
