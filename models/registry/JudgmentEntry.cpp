// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/JudgmentEntry.h"

#include "models/law/json/WriteJudgment.h"
#include "models/registry/CarriedSteps.h"
#include "models/registry/DutyWriting.h"
#include "models/registry/Identification.h"
#include "models/registry/Office.h"
#include "models/registry/PenaltyKeeping.h"
#include "models/registry/PlanWriting.h"
#include "models/registry/RollWriting.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// The former steps that the new plan does not hold; those that it does say what became of them.
std::vector<KeptStep>
carriedOver(const Standing &former, const DerivedJudgment &derived, std::vector<KeptStep> &steps)
{
    if (!former.judgment || !former.plan)
        return {};
    Case corrected{law::json::canonical(derived.judgment), derived.plan, std::move(steps)};
    auto left =
        carryOver({former.judgment->document, former.plan->document, former.steps}, corrected);
    steps = std::move(corrected.steps);
    return left;
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
                                const Standing &former)
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

/// A plan that came since knows of something that the new one would not.
Result<void> planAsSeen(const Standing &former, const DerivedJudgment &derived)
{
    const PlanId now = former.plan ? former.plan->id : PlanId(0);
    if (!derived.seen || *derived.seen == now)
        return {};
    return unexpected(
        Error{ErrorCode::Conflict, "registry.plan-moved-on"_L1, subjectOf("plan"_L1, now), {}, {}});
}

} // namespace

Result<JudgmentId> entered(Office &office, RollEntryId entry, const DerivedJudgment &derived)
{
    auto parts = partsOf(derived.plan, entry);
    if (!parts)
        return unexpected(parts.error());
    const auto former = standing(office, entry);
    if (!former)
        return unexpected(former.error());
    if (const auto seen = planAsSeen(*former, derived); !seen)
        return unexpected(seen.error());
    const QByteArray document = law::json::canonical(derived.judgment);
    if (former->judgment && former->judgment->document == document &&
        former->plan->document == derived.plan)
        return office.stores.drafts.remove(entry).map([&] { return former->judgment->id; });

    const auto stopped = carriedOver(*former, derived, parts->steps);
    if (const auto dated = dateDuties(office, entry, derived.judgment, *parts); !dated)
        return unexpected(dated.error());
    const Signature by = office.signature();
    const int revision = former->judgment ? former->judgment->revision + 1 : 1;
    const KeptJudgment kept{JudgmentId(0), entry, revision, document, by.at, by.who};
    return identify(office, entry, derived.judgment)
        .and_then([&] { return office.stores.steps.freeSlots(entry); })
        .and_then([&] { return office.stores.drafts.remove(entry); })
        .and_then([&] { return keepJudgment(office, kept, derived.judgment, *former); })
        .and_then([&](JudgmentId id) {
            const KeptPlan plan{
                PlanId(0), id, 1, derived.plan, parts->law, parts->status, office.program(), by.at};
            return noteStopped(office, stopped, subjectOf("judgment"_L1, id))
                .and_then([&] { return keepPlan(office, entry, plan, *parts); })
                .and_then([&] { return keepPenalties(office, entry, derived.penalties); })
                .map([id] { return id; });
        });
}

} // namespace bex::registry
