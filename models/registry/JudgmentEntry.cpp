// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/JudgmentEntry.h"

#include "models/law/json/WriteJudgment.h"
#include "models/registry/CarriedSteps.h"
#include "models/registry/Identification.h"
#include "models/registry/Office.h"
#include "models/registry/PlanReading.h"
#include "models/registry/RollWriting.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// What stood before this entry, if anything.
struct Former {
    std::optional<KeptJudgment> judgment;
    std::optional<KeptPlan> plan;
    std::vector<KeptStep> steps;
};

Result<Former> formerOf(const Office &office, RollEntryId entry)
{
    const Stores &stores = office.stores;
    auto judgment = stores.judgments.current(entry);
    if (!judgment)
        return unexpected(judgment.error());
    auto plan = stores.plans.current(entry);
    if (!plan)
        return unexpected(plan.error());
    return stores.steps.of(entry).map([&](std::vector<KeptStep> steps) {
        return Former{*std::move(judgment), *std::move(plan), std::move(steps)};
    });
}

/// The steps of the new plan, with what became of those that the former plan held too.
std::vector<KeptStep>
carriedOver(const Former &former, const DerivedJudgment &derived, std::vector<KeptStep> steps)
{
    if (!former.judgment || !former.plan)
        return steps;
    Case corrected{law::json::canonical(derived.judgment), derived.plan, std::move(steps)};
    carryOver({former.judgment->document, former.plan->document, former.steps}, corrected);
    return std::move(corrected.steps);
}

QByteArray journalFacts(const KeptJudgment &judgment)
{
    const auto sha256 = QCryptographicHash::hash(judgment.document, QCryptographicHash::Sha256);
    return compact(
        {{"revision"_L1, judgment.revision}, {"sha256"_L1, QString::fromLatin1(sha256.toHex())}});
}

Result<JudgmentId> keepJudgment(Office &office,
                                const KeptJudgment &kept,
                                const law::Judgment &value,
                                const Former &former)
{
    const auto id = office.stores.judgments.add(kept, value);
    if (!id)
        return id;
    return office
        .note({former.judgment ? u"judgment_corrected"_s : u"judgment_entered"_s,
               subjectOf("judgment"_L1, *id),
               kept.entry,
               former.judgment ? journalFacts(*former.judgment) : QByteArray(),
               journalFacts(kept)})
        .map([&] { return *id; });
}

Result<void> keepParts(Office &office, PlanId plan, const PlanParts &parts)
{
    Result<void> done;
    for (const KeptStep &step : parts.steps) {
        if (done)
            done = office.stores.steps.add(plan, step).map([](StepId) {});
    }
    for (const Waiting &waiting : parts.waiting) {
        if (done)
            done = office.stores.plans.addWaiting(plan, waiting);
    }
    return done;
}

Result<void> keepPlan(Office &office, const KeptPlan &plan, const PlanParts &parts)
{
    const auto id = office.stores.plans.add(plan);
    if (!id)
        return unexpected(id.error());
    return keepParts(office, *id, parts).and_then([&] {
        return office.note(
            {u"plan_derived"_s,
             subjectOf("plan"_L1, *id),
             parts.steps.empty() ? std::nullopt : std::optional(parts.steps.front().entry),
             {},
             compact({{"law"_L1, plan.law},
                      {"status"_L1, plan.status},
                      {"program"_L1, plan.program}})});
    });
}

/// The judgment names the person; what it leaves out stays as the roll had it.
Result<void> identify(Office &office, RollEntryId entry, const law::Judgment &judgment)
{
    const auto known = office.stores.roll.find(entry);
    if (!known)
        return unexpected(known.error());
    return corrected(office,
                     entry,
                     identityIn(judgment.person, known->person),
                     judgment.parquetNumber.value_or(known->parquetNumber));
}

} // namespace

Result<JudgmentId> entered(Office &office, RollEntryId entry, const DerivedJudgment &derived)
{
    auto parts = partsOf(derived.plan, entry);
    if (!parts)
        return unexpected(parts.error());
    const auto former = formerOf(office, entry);
    if (!former)
        return unexpected(former.error());
    const QByteArray document = law::json::canonical(derived.judgment);
    if (former->judgment && former->judgment->document == document &&
        former->plan->document == derived.plan)
        return office.stores.drafts.remove(entry).map([&] { return former->judgment->id; });

    parts->steps = carriedOver(*former, derived, std::move(parts->steps));
    const Signature by = office.signature();
    const int revision = former->judgment ? former->judgment->revision + 1 : 1;
    const KeptJudgment kept{JudgmentId(0), entry, revision, document, by.at, by.who};
    return identify(office, entry, derived.judgment)
        .and_then([&] { return office.stores.steps.freeSlots(entry); })
        .and_then([&] { return office.stores.drafts.remove(entry); })
        .and_then([&] { return keepJudgment(office, kept, derived.judgment, *former); })
        .and_then([&](JudgmentId id) {
            const KeptPlan plan{
                PlanId(0), id, derived.plan, parts->law, parts->status, office.program(), by.at};
            return keepPlan(office, plan, *parts).map([id] { return id; });
        });
}

} // namespace bex::registry
