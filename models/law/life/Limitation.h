// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LawBook.h"
#include "models/law/Penalty.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace bex::law
{

/// How long a penalty may still be executed (FR: régime de prescription; CP 133-2 to 133-4).
enum class LimitationRegime {
    Misdemeanour,     ///< FR: délit (CP 133-3)
    LongMisdemeanour, ///< terrorism, drug trafficking, trafficking in weapons of war
    PettyOffence,     ///< FR: contravention (CP 133-4)
    Felony,           ///< FR: crime (CP 133-2)
    LongFelony,       ///< those that CP 133-2 al. 2 lists
    Never,            ///< genocide, crimes against humanity (CP 133-2 al. 3)
    NotSubject,       ///< takes effect by itself: a ban from the territory, a ban on residing
};

/// What the office or another does so that a penalty is executed (FR: diligence).
enum class Diligence {
    Service,             ///< FR: signification
    CommittalExtract,    ///< FR: extrait pour écrou, sent to the police
    PoliceRequisition,   ///< FR: réquisition de la force publique
    SearchNotice,        ///< FR: note de recherche (FPR)
    ArrestWarrant,       ///< FR: mandat d'arrêt
    EuropeanWarrant,     ///< FR: mandat d'arrêt européen
    SentToJap,           ///< FR: transmission au JAP
    SentToSpip,          ///< FR: transmission au SPIP
    StatementToTreasury, ///< FR: relevé à la DGFiP
    ExtractToTreasury,   ///< FR: extrait à la DGFiP
    PaymentOrder,        ///< FR: commandement
    Seizure,             ///< FR: saisie
    Summons,             ///< FR: convocation
    Committal,           ///< FR: écrou
    RecordSheet,         ///< FR: fiche du casier
    RecordNotice,        ///< FR: avis au casier
    RecordAsked,         ///< FR: demande du bulletin n° 1
    SentToProsecutor,    ///< FR: transmission à un autre parquet
    SentAbroad,          ///< FR: transmission à un État de l'Union
    LicenceKept,         ///< FR: rétention du permis
    JapDecision,         ///< one that tends to execution: a measure granted, set, taken back
    Other,
};

/// One diligence, as the limitation sees it.
struct LimitationAct {
    QDate on;
    Diligence kind = Diligence::Other;
    std::optional<bool> interrupts; ///< the greffier's answer; nothing: not said yet
    friend bool operator==(const LimitationAct &, const LimitationAct &) = default;
};

/// What counted, and what did not.
enum class ActWeight {
    Interrupts, ///< confirmed
    ToConfirm,  ///< of a kind that usually interrupts: the greffier has to say
    None,       ///< a kind that does not, or the greffier said no
    TooEarly,   ///< before the penalty was final: nothing ran yet
    TooLate,    ///< the penalty was limited already
};

/// Until when a penalty may be executed (law-other A.5, rule DA).
///
/// Not confirmed by any text read: from which of two neighbouring days the years run. The
/// earlier reading stands here, and the last safe day lies a day before it.
struct Limitation {
    QDate limit;                 ///< the first day on which the penalty is limited
    QDate lastSafeDay;           ///< the last one on which it may be executed in every reading
    QDate ifConfirmed;           ///< the limit if every act to be confirmed interrupts
    int years = 0;               ///< the length that gave the limit
    QDate countedFrom;           ///< the day it was final, or the last act that interrupts
    std::vector<ActWeight> acts; ///< one for each act, in their order
    friend bool operator==(const Limitation &, const Limitation &) = default;
};

/// Acts of this kind tend to execution (CPP 707-1, CP 133-4-1). No list was found in the texts:
/// the greffier confirms each.
[[nodiscard]] bool usuallyInterrupts(Diligence kind);

/// Nothing for a penalty that is never limited, or not subject to limitation.
///
/// `finalOn`: the first day on which the decision is final (FR: définitive). Acts in order of
/// their day. Acts interrupt since 29 March 2012 (CPP 707-1); before, orders to pay and seizures
/// alone did (Crim. 26 June 2013, 12-88.265). A longer term applies at once to what is not
/// limited yet (CP 112-2, 4°): terms of twenty years and more are those of 2017 for all.
[[nodiscard]] std::optional<Limitation> limitationOf(LimitationRegime regime,
                                                     QDate finalOn,
                                                     std::span<const LimitationAct> acts,
                                                     const LawBook &book);

/// The last day on which a penalty of this limit may be executed in every reading.
[[nodiscard]] QDate lastSafeDayBefore(QDate limit);

/// How near the last safe day is.
enum class LimitationAlert { None, SixMonths, ThreeMonths, OneMonth, Limited };

[[nodiscard]] LimitationAlert alertOn(const Limitation &limitation, QDate today);

/// What the kind of the penalty and the court say of the regime; a clerk may know more
/// (the lists of CP 133-2 and 133-3 name offences).
[[nodiscard]] LimitationRegime usualRegime(const Penalty &penalty, CourtKind court);

} // namespace bex::law
