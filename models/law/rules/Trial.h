// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/rules/Rule.h"

#include <vector>

namespace bex::law
{

/// The decisions that the row governs: its versions, and the text that bounds it.
[[nodiscard]] VersionDays daysOf(const Rule &rule, const LawBook &book);
[[nodiscard]] bool governs(const Rule &rule, const AppliedLaw &law);

/// The first condition that this subject fails, in the order of the row; null when all hold.
[[nodiscard]] const Condition *firstFailed(const Rule &rule, const Subject &subject);

/// What a row is tried on: the decision, or each of its penalties.
[[nodiscard]] std::vector<Subject> subjectsOf(const Rule &rule, const Facts &facts);

/// Tries a row, and lets it act on each subject that meets all its conditions.
void tryRule(const Rule &rule, const Facts &facts, PlanDraft &draft);

} // namespace bex::law
