// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <QString>

#include <vector>

namespace bex::papers
{

/// Something that must be found in the words of a paper.
struct Fact {
    QString what; ///< as it is named to the greffier when it is missing
    QString text;
};

using Facts = std::vector<Fact>;

/// All that this paper has to say, derived from the judgment, the plan and the
/// court alone; no form is asked.
[[nodiscard]] Facts factsOf(const Scope &scope);
/// The same for what stands around the text, which is in French alone.
[[nodiscard]] Facts frameFactsOf(const Scope &scope);

void addOffenceFacts(Facts &facts, const Scope &scope);
void addDamageFacts(Facts &facts, const Scope &scope);
void addRevocationFacts(Facts &facts, const Scope &scope);
/// Suspensions revoked, detention to deduct.
void addServedFacts(Facts &facts, const Scope &scope);
void addPenaltyFacts(Facts &facts, const Scope &scope);
void addMoneyFacts(Facts &facts, const Scope &scope);
/// Of a statement that is cancelled: its sums, and the remedies that cancel it.
void addCancelledFacts(Facts &facts, const Scope &scope);
void addMentionFacts(Facts &facts, const Scope &scope);
void addAppointmentFacts(Facts &facts, const Scope &scope);
void addMemoFacts(Facts &facts, const Scope &scope);
void addRecordFacts(Facts &facts, const Scope &scope);

/// What a sentence says besides its names, part by part.
[[nodiscard]] QStringList fragments(QStringView sentence);
/// The paper says each part of the sentence and, in their places, what it names.
void addSentence(Facts &facts, const Scope &scope, const QString &what, const Sentence &sentence);

} // namespace bex::papers
