// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/rules/Rule.h"

/// What the rows of decisions before 24 March 2020 (V1 to V3) ask of them: one threshold, every
/// summons of the article in one list, other kinds of probation.
namespace bex::law::asks
{

/// Probation of that time, and community service.
bool isOldProbation(const Subject &s);
bool isOldProbationServed(const Subject &s);
/// A summons of D. 48-2 as it was: 1°, 2° or 4°.
bool isAnySummonsOfTheArticle(const Subject &s);

} // namespace bex::law::asks
