// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/EnumSet.h"
#include "models/law/Plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace bex::law
{

/// What two steps for the same act can say differently.
enum class StepField {
    Rule,
    Also,
    Penalties,
    Provisional,
    Order,
    Earliest,
    Latest,
    PreferredFrom,
    LastUsable,
    ToleratedUntil,
    Deadline,
    Mentions,
    Copies,
    Articles,
    Because,
    Figures,
    Confidence,
};

/// What two plans can say differently apart from steps, questions and reasons.
enum class PlanField { Law, Status, Firm, Remedies, EnforceableOn, FinalOn, Money };

/// One line of two plans side by side: a step of the first, of the second, or of both.
struct StepLine {
    std::optional<std::size_t> before; ///< index in the steps of the plan before
    std::optional<std::size_t> after;  ///< index in the steps of the plan after
    EnumSet<StepField> changed;        ///< empty unless both are there

    [[nodiscard]] bool isStopped() const { return !after; }
    [[nodiscard]] bool isNew() const { return !before; }
    [[nodiscard]] bool isChanged() const { return !changed.isEmpty(); }
    friend bool operator==(const StepLine &, const StepLine &) = default;
};

/// What separates two plans of the same decision.
///
/// A step keeps its identity by its act, its paper, its recipient and its penalties;
/// among steps alike, first those of one row. A step that serves one penalty more, or
/// one fewer, is the same step changed.
struct PlanChange {
    EnumSet<PlanField> changed;
    /// Every step once: those after in their order, each stopped one where it stood.
    std::vector<StepLine> steps;
    std::vector<Question> asked;    ///< questions that only the plan after asks
    std::vector<Question> answered; ///< questions that only the plan before asked
    std::vector<RegisterReason> waitingNow;
    std::vector<RegisterReason> waitingNoMore;

    /// The two plans say the same.
    [[nodiscard]] bool isEmpty() const;
};

[[nodiscard]] PlanChange compare(const Plan &before, const Plan &after);

/// Steps of the plan after that are to be done once more though the plan before holds them
/// too: a row of the events gives a reason that is new (a second payment, a statement given
/// anew). Indices, in their order.
[[nodiscard]] std::vector<std::size_t> askedAgain(const Plan &before, const Plan &after);

} // namespace bex::law
