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

/// C-7: the day that so many working days after `from` lead to, as the court counts a Saturday.
/// While it has settled nothing, the earlier day, and `tolerated` is the later one; both are one
/// day where no Saturday lies between.
struct WorkingEnd {
    QDate from;
    int days = 0;
    QDate latest;
    std::optional<QDate> tolerated;
};
/// The step rests on the figure, and on the Saturday where it makes a difference.
[[nodiscard]] WorkingEnd
workingEnd(Step &step, const Facts &facts, QDate from, Parameter workingDays);
/// Sets the limit, the open day before it and the day tolerated.
void setWorkingEnd(Step &step, const Facts &facts, const WorkingEnd &end);
/// Its arithmetic.
[[nodiscard]] Reason sentenceOf(const WorkingEnd &end);

/// D. 48-2 al. 11, D. 147-10: the case goes to the prosecutor, who sends it to the JAP of the
/// residence, or of Paris; he issues the summonses.
void transmit(const Subject &subject, PlanDraft &draft, RuleId rule, Reason because);
/// The court of the residence, which is known to be another.
[[nodiscard]] Reason residesElsewhere(const Facts &facts);
/// A course (FR: stage): the summons, and by when it must have been done.
void summonToCourse(const Subject &subject, PlanDraft &draft, RuleId rule, EnumSet<Copy> copies);

/// The step that hands or sends the relevé (RCP), or null.
[[nodiscard]] Step *statementOf(PlanDraft &draft);
/// An act without paper.
Step &tell(const Subject &subject, PlanDraft &draft, RuleId rule, Act act);

} // namespace bex::law
