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

void addPenaltyFacts(Facts &facts, const Scope &scope);
void addMoneyFacts(Facts &facts, const Scope &scope);
void addMentionFacts(Facts &facts, const Scope &scope);
void addAppointmentFacts(Facts &facts, const Scope &scope);

/// What a sentence says besides its names, part by part.
[[nodiscard]] QStringList fragments(QStringView sentence);

} // namespace bex::papers
