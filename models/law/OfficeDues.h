// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/law/Plan.h"

#include <QDate>

#include <optional>

namespace bex::law
{

/// What the office itself owes for a step, as its day's list sorts it.
enum class OfficeDuty {
    Handing,       ///< into the person's hand at the counter (D. 48-2)
    Receipt,       ///< the person's acknowledgement of what was handed
    Sending,       ///< what was not handed, by any means (D. 48-2-3)
    Bordereau,     ///< the statement to the Treasury (R. 55-5)
    CertifiedCopy, ///< of the order of committal, to the prison (D. 48-2-5)
    Transmission,  ///< another service, or the prosecutor, is told (D. 48-2-1)
};

/// A duty and the last day on which it is not late.
struct DatedDuty {
    OfficeDuty duty = OfficeDuty::Handing;
    QDate on;
    friend bool operator==(const DatedDuty &, const DatedDuty &) = default;
};

/// What a plan says of a step, as far as the office's own day follows from it.
struct StepTerms {
    Act act = Act::Explain;
    std::optional<PaperKind> paper{};
    std::optional<QDate> latest{};
    std::optional<QDate> lastUsable{};
};

/// When the step came about.
struct StepOrigin {
    QDate pronouncedOn;
    QDate knownOn;                ///< the plan that asks it first
    bool waitsForService = false; ///< the decision must be served, and is not
};

/// What the office owes for this step, and by when; nothing where it owes nothing of its own, or
/// where the day is not known yet.
///
/// A day that the plan gives is kept, moved earlier to an open day. Handing has none in the law
/// ("à l'issue de l'audience ou dans les jours suivants", D. 48-2 al. 2): it is due with the
/// decision. What is sent "dans les meilleurs délais" (D. 48-2-3) is due the day it is known.
[[nodiscard]] std::optional<DatedDuty> dutyOf(const StepTerms &step, const StepOrigin &origin);

/// Since when the decision is final, as its plan says.
struct Finality {
    std::optional<QDate> finalOn; ///< the first day on which it is, the earliest reading (C-9)
    bool appealStaysOpen = false; ///< served, but not to the person (CPP 498-1)
};

[[nodiscard]] Finality finalityOf(const Plan &plan);

/// R. 66 counts from the service of a decision by default, and where 498-1 leaves the appeal open.
[[nodiscard]] bool isRecordedFromService(const Judgment &judgment, const Finality &finality);

/// The last day for the criminal record's sheet (FR: fiche pour le casier; CPP R. 66, L-31):
/// fifteen days after the last day on which the decision was not final, or after its service.
///
/// Nothing while that day is not known, and where nothing is stated to the record.
[[nodiscard]] std::optional<QDate> recordSheetDueOn(const Judgment &judgment,
                                                    const Finality &finality);

/// The day on which what was entered from the hearing's note is compared with the typed judgment:
/// the original is deposited within three days (CPP 486, L-30); entered later, at once.
[[nodiscard]] QDate comparisonDueOn(QDate pronouncedOn, QDate enteredOn);

} // namespace bex::law
