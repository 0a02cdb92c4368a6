// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/DutyWriting.h"

#include "models/law/Clock.h"
#include "models/law/events/CaseHistory.h"
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/Vocabulary.h"
#include "models/registry/Office.h"

namespace bex::registry
{

namespace
{

/// The judgment that counts, with what happened since.
Result<law::Judgment> knownJudgment(const Office &office, RollEntryId entry)
{
    const auto kept = office.stores.judgments.current(entry);
    if (!kept)
        return unexpected(kept.error());
    const auto events = office.stores.happened.of(entry).and_then(&counting);
    if (!events)
        return unexpected(events.error());
    return law::json::readJudgment((*kept)->document).and_then([&](const law::Judgment &judgment) {
        return law::CaseHistory::create(judgment, *events).map([](const law::CaseHistory &history) {
            return history.asKnown();
        });
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

Result<void> dateDuties(const Office &office, RollEntryId entry, PlanParts &parts)
{
    return knownJudgment(office, entry).map([&](const law::Judgment &known) {
        const law::StepOrigin origin{
            known.pronouncedOn, todayOf(office), law::mustBeServed(known) && !known.served};
        for (KeptStep &step : parts.steps) {
            if (!step.duty)
                step.duty = law::dutyOf(termsOf(step), origin);
        }
    });
}

Result<void>
askDuties(Office &office, RollEntryId entry, const KeptPlan &plan, const PlanParts &parts)
{
    const auto known = knownJudgment(office, entry);
    if (!known)
        return unexpected(known.error());
    DutyStore &duties = office.stores.duties;
    Result<void> done;
    if (plan.revision == 1)
        done = duties.ask(plan.judgment,
                          JudgmentDuty::Comparison,
                          law::comparisonDueOn(known->pronouncedOn, todayOf(office)));
    return done.and_then([&] {
        return duties.ask(plan.judgment,
                          JudgmentDuty::RecordSheet,
                          law::recordSheetDueOn(*known, parts.finality));
    });
}

} // namespace bex::registry
