// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CounterActs.h"

#include "models/registry/HandingOver.h"
#include "models/registry/JudgmentEntry.h"
#include "models/registry/Office.h"
#include "models/registry/PenaltyCodes.h"
#include "models/registry/StepWriting.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Result<void>
CounterActs::saveDraft(RollEntryId entry, const QByteArray &document, const JudgmentSeen &seen)
{
    // No journal line: nothing of a draft is in the register until it is entered.
    return m_office
        .inOneTransaction([&] {
            return isAsSeen(m_office.stores, entry, seen).and_then([&] {
                return m_office.stores.drafts.save({entry, document, m_office.signature().at});
            });
        })
        .map([&] { emit m_office.events.draftSaved(entry); });
}

Result<void> CounterActs::discardDraft(RollEntryId entry)
{
    return m_office.inOneTransaction([&] { return m_office.stores.drafts.remove(entry); }).map([&] {
        emit m_office.events.draftSaved(entry);
    });
}

Result<JudgmentId> CounterActs::enterJudgment(RollEntryId entry,
                                              const DerivedJudgment &derived,
                                              const JudgmentSeen &seen)
{
    return m_office
        .inOneTransaction([&] {
            return isAsSeen(m_office.stores, entry, seen).and_then([&] {
                return entered(m_office, entry, derived);
            });
        })
        .map([&](JudgmentId id) {
            emit m_office.events.judgmentSaved(entry);
            emit m_office.events.entryChanged(entry);
            emit m_office.events.slotsChanged();
            emit m_office.events.penaltiesChanged();
            return id;
        });
}

Result<void> CounterActs::setAppointment(StepId step, const Booking &booking)
{
    return announceStep(m_office.inOneTransaction([&] { return booked(m_office, step, booking); }));
}

Result<void> CounterActs::moveAppointment(StepId step, const Booking &booking)
{
    return announceStep(m_office.inOneTransaction([&] {
        return booked(m_office, step, booking).and_then([&](RollEntryId) {
            return settled(m_office, step, {StepState::ToDo, {}});
        });
    }));
}

Result<void> CounterActs::cancelAppointment(StepId step)
{
    return announceStep(
        m_office.inOneTransaction([&] { return booked(m_office, step, std::nullopt); }));
}

Result<void> CounterActs::settleStep(StepId step, const Settlement &settlement)
{
    return announceStep(m_office.inOneTransaction([&] {
        return settlement.state == StepState::ToDo ? undone(m_office, step, stepUndone)
                                                   : settled(m_office, step, settlement);
    }));
}

Result<void> CounterActs::announceStep(const Result<RollEntryId> &changed)
{
    return changed.map([&](RollEntryId entry) {
        emit m_office.events.stepsChanged(entry);
        emit m_office.events.slotsChanged();
    });
}

Result<std::vector<PaperId>>
CounterActs::issue(RollEntryId entry, const std::vector<IssuedPaper> &papers, const Voided &former)
{
    return m_office
        .inOneTransaction([&] {
            return replaced(m_office, entry, former).and_then([&] {
                return issued(m_office, entry, papers);
            });
        })
        .map([&](std::vector<PaperId> ids) {
            emit m_office.events.papersChanged(entry);
            if (!former.papers.empty())
                emit m_office.events.stepsChanged(entry);
            return ids;
        });
}

Result<ReceiptId> CounterActs::handOver(RollEntryId entry, const HandOver &handOver)
{
    return m_office.inOneTransaction([&] { return handedOver(m_office, entry, handOver); })
        .map([&](ReceiptId id) {
            emit m_office.events.papersChanged(entry);
            emit m_office.events.stepsChanged(entry);
            emit m_office.events.entryChanged(entry);
            return id;
        });
}

Result<void> CounterActs::voidPapers(RollEntryId entry, const Voided &papers)
{
    return m_office.inOneTransaction([&] { return voided(m_office, entry, papers); }).map([&] {
        emit m_office.events.papersChanged(entry);
        emit m_office.events.stepsChanged(entry);
    });
}

} // namespace bex::registry
