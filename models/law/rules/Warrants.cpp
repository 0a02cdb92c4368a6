// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// Committal orders and arrest warrants: no summons; their papers belong to the court.
namespace bex::law
{

namespace
{

void sayOnStatement(const Subject &subject, PlanDraft &draft)
{
    if (Step *statement = statementOf(draft)) {
        alsoBy(*statement, bex40.id, subject.facts);
        statement->because.push_back({"warrant.no_summons", {}});
    }
}

void leaveToProsecutor(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex40.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::P};
    step.because.push_back({"warrant.search", {}});
}

constexpr Condition when40[]{when::convicted, when::warrant, when::imprisonedThisCase};
constexpr Condition when40Search[]{when::convicted, when::warrant, when::notAtCounter};

} // namespace

constinit const Rule bex40{
    RuleId("BEX-40"), everComputed, Scope::EachPenalty, when40, sayOnStatement};
constinit const Rule bex40Search{
    RuleId("BEX-40"), everComputed, Scope::EachPenalty, when40Search, leaveToProsecutor};

} // namespace bex::law
