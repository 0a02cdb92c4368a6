// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/rules/PlanDraft.h"
#include "models/law/rules/Rule.h"

namespace bex::law
{

/// What a summons is made of, apart from its dates.
struct SummonsForm {
    PaperKind paper;
    Recipient to;
    EnumSet<Mention> mentions;
    EnumSet<Copy> copies;
};

/// A summons to hand over; to send later when the person is not at the counter (CPP D. 48-2-3).
Step &summon(const Subject &subject, PlanDraft &draft, RuleId rule, const SummonsForm &form);

/// The days between which an appointment may lie.
struct Window {
    std::optional<QDate> earliest;
    QDate latest;
};

/// Sets the dates that follow from a ceiling: last usable day (C-5), preferred
/// day (law-core 5.3), and says the arithmetic. Not for a summons to send later: it has no date.
void setWindow(Step &step, const Facts &facts, const Window &window);
/// The ceiling is so many days after the decision, as the law of its day says. A summons to send
/// later is only as sure as that figure.
void setDays(Step &step, const Facts &facts, Parameter days);

/// The step that hands or sends the relevé (RCP), or null.
[[nodiscard]] Step *statementOf(PlanDraft &draft);
/// An act without paper.
Step &tell(const Subject &subject, PlanDraft &draft, RuleId rule, Act act);

} // namespace bex::law
