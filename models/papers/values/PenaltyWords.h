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

/// When a ban or a measure on the licence takes effect (law-core 4.F): with provisional
/// enforcement or the final decision; beside unsuspended imprisonment as law::BanTerm says.
enum class Start {
    AtOnce,
    Final,
    FinalFrom,
    WithPrison,
    AtOnceAndAfterPrison,
    AfterPrison,
    AtOnceButForPrison
};
[[nodiscard]] Start startOf(const law::Penalty &penalty, const Occasion &occasion);
/// Its sentence on the acts and what that names, then on the person's sheet, without article.
[[nodiscard]] QString keyOf(Start start);
[[nodiscard]] Scope::Named namesOf(Start start, const law::Penalty &penalty, const Scope &scope);
[[nodiscard]] QString plainKeyOf(Start start);
[[nodiscard]] Scope::Named plainNamesOf(Start start, const Scope &scope);

/// The key of who fixed place and hours; the note of the penalty, which is printed below, tells
/// them, or the judgment does.
[[nodiscard]] QString keyOf(const law::HomeDetention &home, const law::Penalty &penalty);

/// "Obligation : suivre des soins", but no "Obligation : obligation de soins".
[[nodiscard]] bool namesItself(const QString &obligation);

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
