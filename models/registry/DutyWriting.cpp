// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/DutyWriting.h"

#include "models/law/Clock.h"
#include "models/law/events/CaseHistory.h"
#include "models/law/json/Vocabulary.h"
#include "models/registry/Office.h"

namespace bex::registry
{

namespace
{

/// The judgment with what happened since.
Result<law::Judgment>
knownJudgment(const Office &office, RollEntryId entry, const law::Judgment &pronounced)
{
    const auto events = office.stores.happened.of(entry).and_then(&counting);
    if (!events)
        return unexpected(events.error());
    return law::CaseHistory::create(pronounced, *events).map([](const law::CaseHistory &history) {
        return history.asKnown();
    });
}

QDate todayOf(const Office &office)
{
    return office.signature().at.toLocalTime().date();
}

law::StepTerms termsOf(const KeptStep &step)
{
    law::StepTerms terms;
    terms.act = law::json::fromWord<law::Act>(step.act).value_or(law::Act::Explain);
    terms.paper = law::json::fromWord<law::PaperKind>(step.paper);
    terms.latest = step.latest;
    terms.lastUsable = step.lastUsable;
    return terms;
}

} // namespace

Result<void> dateDuties(const Office &office,
                        RollEntryId entry,
                        const law::Judgment &pronounced,
                        PlanParts &parts)
{
    return knownJudgment(office, entry, pronounced).map([&](const law::Judgment &known) {
        const law::StepOrigin origin{
            known.pronouncedOn, todayOf(office), law::mustBeServed(known) && !known.served};
        for (KeptStep &step : parts.steps) {
            if (!step.duty)
                step.duty = law::dutyOf(termsOf(step), origin);
        }
        parts.recordSheetOn = law::recordSheetDueOn(known, parts.finality);
        parts.comparisonOn = law::comparisonDueOn(known.pronouncedOn, todayOf(office));
    });
}

Result<void> askDuties(Office &office, const KeptPlan &plan, const PlanParts &parts)
{
    DutyStore &duties = office.stores.duties;
    Result<void> done;
    // An event gives the same judgment another plan: it was compared, or is to be, as before.
    if (plan.revision == 1)
        done = duties.ask(plan.judgment, JudgmentDuty::Comparison, parts.comparisonOn);
    return done.and_then(
        [&] { return duties.ask(plan.judgment, JudgmentDuty::RecordSheet, parts.recordSheetOn); });
}

} // namespace bex::registry
