// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/HandingOver.h"

#include "models/law/json/Vocabulary.h"
#include "models/registry/Office.h"
#include "models/registry/RollWriting.h"
#include "models/registry/StepWriting.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

KeptPaper keptFrom(const IssuedPaper &paper, RollEntryId entry, const Signature &by)
{
    KeptPaper kept;
    kept.entry = entry;
    kept.kind = paper.kind;
    kept.about = paper.about;
    kept.reference = paper.reference;
    kept.replaces = paper.replaces;
    kept.languages = paper.languages;
    kept.pages = paper.pages;
    kept.copies = paper.copies;
    kept.sha256 = QCryptographicHash::hash(paper.pdf, QCryptographicHash::Sha256).toHex();
    const Signature dated = paper.dated.value_or(by);
    kept.issuedAt = dated.at;
    kept.issuedBy = dated.who;
    kept.step = paper.step;
    return kept;
}

/// Which of the prints kept may stand for the one that comes out now.
using Reusable = bool (*)(const KeptPaper &);

bool isAny(const KeptPaper &)
{
    return true;
}

/// A receipt was given for the others: another handing over is another paper.
bool isInNobodysHand(const KeptPaper &paper)
{
    return !paper.receipt;
}

Result<PaperId>
issuedOne(Office &office, RollEntryId entry, const IssuedPaper &paper, Reusable reusable)
{
    const KeptPaper kept = keptFrom(paper, entry, office.signature());
    const auto prints = office.stores.papers.same(kept);
    if (!prints)
        return unexpected(prints.error());
    const auto again = std::ranges::find_if(*prints, reusable);
    if (!paper.reference.isEmpty() && again != prints->end())
        return again->id;
    const auto id = office.stores.papers.add(kept, paper.pdf);
    if (!id)
        return id;
    return office
        .note({u"paper_issued"_s, subjectOf("paper"_L1, *id), entry, {}, compact(factsOf(kept))})
        .map([&] { return *id; });
}

Result<std::vector<PaperId>> issuedAll(Office &office,
                                       RollEntryId entry,
                                       const std::vector<IssuedPaper> &papers,
                                       Reusable reusable)
{
    std::vector<PaperId> ids;
    for (const IssuedPaper &paper : papers) {
        const auto id = issuedOne(office, entry, paper, reusable);
        if (!id)
            return unexpected(id.error());
        ids.push_back(*id);
    }
    return ids;
}

/// The whole set that leaves: what comes out now, then what was printed before.
Result<std::vector<PaperId>> setOf(Office &office, RollEntryId entry, const HandOver &handOver)
{
    if (handOver.papers.empty() && handOver.issued.empty())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.nothing-handed"_L1,
                                u"papers"_s,
                                u"at least one paper"_s,
                                {}});
    return issuedAll(office, entry, handOver.papers, &isInNobodysHand)
        .map([&](std::vector<PaperId> set) {
            set.insert(set.end(), handOver.issued.begin(), handOver.issued.end());
            return set;
        });
}

/// A summons says when and where, or it is none.
Result<void> fulfilled(Office &office, StepId id, const std::optional<PaperId> &paper = {})
{
    const auto step = office.stores.steps.find(id);
    if (!step)
        return unexpected(step.error());
    if (step->act == law::json::word(law::Act::Summons) && !step->appointment)
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.summons-without-slot"_L1,
                                step->paper,
                                u"day, hour and place"_s,
                                {}});
    return settled(office, id, {StepState::Done, {}}, paper).map([](RollEntryId) {});
}

/// Marks one paper as handed over, and the step it fulfils as done.
Result<void> handOne(Office &office, const KeptPaper &paper, ReceiptId receipt)
{
    if (paper.voided)
        return unexpected(Error{ErrorCode::Conflict,
                                "registry.void-paper-handed"_L1,
                                paper.reference,
                                u"a paper that counts"_s,
                                {}});
    return office.stores.papers.handOver(paper.id, receipt, office.signature().at)
        .and_then([&]() -> Result<void> {
            if (!paper.step)
                return {};
            return fulfilled(office, *paper.step, paper.id);
        });
}

Result<KeptPaper> paperOf(const Office &office, RollEntryId entry, PaperId id)
{
    auto paper = office.stores.papers.find(id);
    if (paper && paper->entry != entry)
        return unexpected(Error{ErrorCode::Conflict,
                                "registry.paper-of-another"_L1,
                                QString::number(id.value()),
                                {},
                                {}});
    return paper;
}

Result<void>
handAll(Office &office, RollEntryId entry, const std::vector<PaperId> &set, ReceiptId receipt)
{
    Result<void> done;
    for (auto id = set.begin(); done && id != set.end(); ++id)
        done = paperOf(office, entry, *id).and_then([&](const KeptPaper &paper) {
            return handOne(office, paper, receipt);
        });
    return done;
}

Result<void> settleAll(Office &office, const std::vector<StepId> &steps)
{
    Result<void> done;
    for (auto step = steps.begin(); done && step != steps.end(); ++step)
        done = fulfilled(office, *step);
    return done;
}

Result<void> noteHanding(Office &office,
                         RollEntryId entry,
                         const Receipt &receipt,
                         ReceiptId id,
                         const std::vector<PaperId> &set)
{
    QJsonObject facts = factsOf(receipt);
    QJsonArray papers;
    for (const PaperId paper : set)
        papers.append(paper.value());
    facts.insert("papers"_L1, papers);
    return office.note(
        {u"papers_handed"_s, subjectOf("receipt"_L1, id), entry, {}, compact(facts)});
}

/// What the person held was the step's fulfilment; a step of a former plan stays as it was.
Result<void> reopen(Office &office, const KeptPaper &paper, const QString &reason)
{
    if (!paper.step || !paper.receipt)
        return {};
    return office.stores.steps.of(paper.entry)
        .and_then([&](const std::vector<KeptStep> &steps) -> Result<void> {
            const auto same = std::ranges::find(steps, *paper.step, &KeptStep::id);
            if (same == steps.end() || same->state != StepState::Done)
                return {};
            return undone(office, same->id, reason).map([](RollEntryId) {});
        });
}

Result<void> voidOne(Office &office, const KeptPaper &paper, const QString &reason)
{
    const Signature by = office.signature();
    QJsonObject facts = factsOf(paper);
    facts.insert("reason"_L1, reason);
    return office.stores.papers.makeVoid(paper.id, {reason, by.at, by.who})
        .and_then([&] {
            return office.note({u"paper_voided"_s,
                                subjectOf("paper"_L1, paper.id),
                                paper.entry,
                                compact(factsOf(paper)),
                                compact(facts)});
        })
        .and_then([&] { return reopen(office, paper, reason); });
}

/// Those named and every other print of their references that still counts: whoever scans a
/// reference reads one answer.
Result<std::vector<KeptPaper>>
withOtherPrints(Office &office, RollEntryId entry, const std::vector<PaperId> &named)
{
    const auto all = office.stores.papers.of(entry);
    if (!all)
        return unexpected(all.error());
    std::vector<KeptPaper> papers;
    QStringList references;
    for (const PaperId id : named) {
        auto paper = paperOf(office, entry, id);
        if (!paper)
            return unexpected(paper.error());
        references += paper->reference;
        papers.push_back(*std::move(paper));
    }
    references.removeAll(QString());
    for (const KeptPaper &one : *all) {
        const bool isNamed = std::ranges::find(named, one.id) != named.end();
        if (!isNamed && !one.voided && references.contains(one.reference))
            papers.push_back(one);
    }
    return papers;
}

} // namespace

Result<std::vector<PaperId>>
issued(Office &office, RollEntryId entry, const std::vector<IssuedPaper> &papers)
{
    return issuedAll(office, entry, papers, &isAny);
}

Result<ReceiptId> handedOver(Office &office, RollEntryId entry, const HandOver &handOver)
{
    const auto set = replaced(office, entry, handOver.voided).and_then([&] {
        return setOf(office, entry, handOver);
    });
    if (!set)
        return unexpected(set.error());
    const auto receipt = office.stores.receipts.add(entry, handOver.receipt, office.signature());
    if (!receipt)
        return receipt;
    return handAll(office, entry, *set, *receipt)
        .and_then([&] { return settleAll(office, handOver.alsoDone); })
        .and_then([&] { return moved(office, entry, RollState::Received); })
        .and_then([&] { return noteHanding(office, entry, handOver.receipt, *receipt, *set); })
        .map([&] { return *receipt; });
}

Result<void> voided(Office &office, RollEntryId entry, const Voided &papers)
{
    const QString reason = papers.reason.trimmed();
    if (reason.isEmpty())
        return unexpected(Error{
            ErrorCode::Invalid, "registry.void-without-reason"_L1, u"reason"_s, u"a reason"_s, {}});
    const auto prints = withOtherPrints(office, entry, papers.papers);
    if (!prints)
        return unexpected(prints.error());
    Result<void> done;
    for (auto paper = prints->begin(); done && paper != prints->end(); ++paper)
        done = voidOne(office, *paper, reason);
    return done;
}

Result<void> replaced(Office &office, RollEntryId entry, const Voided &papers)
{
    return papers.papers.empty() ? Result<void>() : voided(office, entry, papers);
}

} // namespace bex::registry
