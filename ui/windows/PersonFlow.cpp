// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/PersonFlow.h"

#include "models/desk/text/PersonText.h"
#include "models/law/json/Vocabulary.h"
#include "ui/printing/IssuedSet.h"

#include <algorithm>

namespace bex::ui
{

namespace
{

/// The last print of this paper that is not in anybody's hand yet.
std::optional<registry::PaperId> printedBefore(const registry::IssuedPaper &paper,
                                               const std::vector<registry::KeptPaper> &kept)
{
    const auto same = [&paper](const registry::KeptPaper &one) {
        return !one.receipt && one.kind == paper.kind && one.step == paper.step &&
               one.languages == paper.languages;
    };
    const auto found = std::find_if(kept.rbegin(), kept.rend(), same);
    return found == kept.rend() ? std::nullopt : std::optional(found->id);
}

} // namespace

PersonFlow::PersonFlow(registry::Register &record, const Desks &desks)
    : m_record(record)
    , m_desks(desks)
{
}

QString PersonFlow::name() const
{
    const auto &person = m_desks.person.entry()->person;
    return desk::PersonText::name(person.familyName, person.firstNames);
}

void PersonFlow::take(registry::RollEntryId entry)
{
    m_desks.person.show(entry);
    const auto &shown = m_desks.person.entry();
    if (!shown || shown->id != entry)
        return;
    if (shown->state == registry::RollState::Expected ||
        shown->state == registry::RollState::Left) {
        const auto moved = m_record.roll().moveTo(entry, registry::RollState::AtCounter);
        if (!moved) {
            emit failed(moved.error());
            return;
        }
    }
    emit taken();
}

void PersonFlow::takeNext()
{
    const auto &shown = m_desks.person.entry();
    const auto here = shown ? std::optional(shown->id) : std::nullopt;
    if (const auto next = m_desks.roll.nextExpected(here))
        take(*next);
    else
        emit said([] { return tr("Nobody is waited for any more."); });
}

void PersonFlow::enterJudgment()
{
    if (!m_desks.person.entry())
        return;
    if (m_desks.person.progress().refusal()) {
        emit said([] { return tr("The judgment is not complete yet. What is typed is kept."); });
        emit judgmentIncomplete();
        return;
    }
    if (const auto entered = m_desks.person.enter(); !entered) {
        emit failed(entered.error());
        return;
    }
    emit said([name = name()] {
        //: In the status line. %1 the person
        return tr("Judgment entered: %1.").arg(name);
    });
    emit judgmentEntered();
}

Result<registry::HandOver> PersonFlow::gathered(const registry::Receipt &receipt)
{
    const auto &set = m_desks.papers.set();
    if (!set)
        return unexpected(set.error());
    const auto &rows = m_desks.person.steps().rows();
    const papers::PaperSet handed = forThePerson(*set, rows);
    auto papers = issued(handed, rows);
    if (!papers)
        return unexpected(papers.error());
    const auto kept = m_record.stores().papers.of(m_desks.person.entry()->id);
    if (!kept)
        return unexpected(kept.error());
    registry::HandOver handOver;
    for (registry::IssuedPaper &paper : *papers) {
        if (const auto before = printedBefore(paper, *kept))
            handOver.issued.push_back(*before);
        else
            handOver.papers.push_back(std::move(paper));
    }
    handOver.receipt = receipt;
    handOver.alsoDone = alsoDone(handed, rows);
    return handOver;
}

void PersonFlow::handOver(const registry::Receipt &receipt)
{
    const auto set = gathered(receipt);
    if (!set) {
        emit failed(set.error());
        return;
    }
    const auto done = m_record.counter().handOver(m_desks.person.entry()->id, *set);
    if (!done) {
        emit failed(done.error());
        return;
    }
    emit said([name = name()] {
        //: In the status line. %1 the person
        return tr("Papers handed over to %1, receipt in the register.").arg(name);
    });
    emit handedOver();
}

void PersonFlow::leave(const QString &reason, const QString &note)
{
    const auto left = m_record.roll().leave(m_desks.person.entry()->id, reason, note);
    if (!left) {
        emit failed(left.error());
        return;
    }
    emit said([name = name()] {
        //: In the status line. %1 the person
        return tr("%1 left without being received; the reason is in the register.").arg(name);
    });
    emit handedOver();
}

} // namespace bex::ui
