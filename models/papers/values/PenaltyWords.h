// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <QStringList>

namespace bex::papers
{

/// One penalty in words: what it is, then everything the court said of it.
struct PenaltyWords {
    QString head;
    QStringList details;
};

[[nodiscard]] PenaltyWords wordsOf(const law::Penalty &penalty, const Scope &scope);

/// The key of when a ban or a measure on the licence takes effect: provisional
/// enforcement, or the final decision (law-core 4.F).
[[nodiscard]] QString startOf(const law::Penalty &penalty, const law::Plan &plan);

/// The keys of the words of the contract: "suspension.sursis_probatoire".
[[nodiscard]] QString keyOf(law::SuspensionKind kind);
[[nodiscard]] QString keyOf(law::AdjustmentRegime regime);
[[nodiscard]] QString keyOf(law::SurchargeKind kind);
[[nodiscard]] QString keyOf(law::CourseKind kind);
[[nodiscard]] QString keyOf(law::LicenceMeasure measure);
[[nodiscard]] QString keyOf(law::BanSubject subject);
[[nodiscard]] QString keyOf(law::TextPenaltyKind kind);
/// Empty when the court ordered nothing to be said.
[[nodiscard]] QString keyOf(law::FirmMode mode);

} // namespace bex::papers
