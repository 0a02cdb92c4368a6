// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Step.h"

#include <QByteArray>

#include <vector>

namespace bex::registry
{

/// A judgment with the plan derived from it, as the register keeps both.
struct Case {
    QByteArray judgment; ///< canonical
    QByteArray plan;
    std::vector<KeptStep> steps; ///< in the order of the plan
};

/// What became of the former steps, carried over to the steps of another plan: that of a
/// correction, or of the same judgment after something happened. Gives the former steps that
/// the other plan does not hold.
///
/// Two steps are one when the same row asks the same act for the same penalties: the
/// penalties themselves, not their places in the list, which a correction moves. Such
/// a step keeps its appointment; it stays settled only while its limit and its
/// mentions are what they were, since the paper of another limit is another paper.
std::vector<KeptStep> carryOver(const Case &former, Case &corrected);

} // namespace bex::registry
