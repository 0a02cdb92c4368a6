// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/PersonFlow.h"

#include "models/desk/text/PersonText.h"

namespace bex::ui
{

PersonFlow::PersonFlow(const Dependencies &outside, const Desks &desks, CorrectionFlow &correcting)
    : m_record(outside.record)
    , m_now(outside.now)
    , m_desks(desks)
    , m_correcting(correcting)
{
}

QString PersonFlow::name() const
{
    const auto &person = m_desks.person.entry()->person;
    return desk::PersonText::name(person.familyName, person.firstNames);
}

bool PersonFlow::isWaitedForToday(registry::RollEntryId entry) const
{
    const auto found = m_record.stores().roll.find(entry);
    if (!found || found->state != registry::RollState::Expected)
        return false;
    const auto hearing = m_record.stores().hearings.find(found->hearing);
    return hearing && hearing->heldOn == m_now().toLocalTime().date();
}

void PersonFlow::open(registry::RollEntryId entry)
{
    if (isWaitedForToday(entry))
        return take(entry);
    m_desks.person.show(entry);
    const auto &shown = m_desks.person.entry();
    if (shown && shown->id == entry)
        emit taken();
}

void PersonFlow::call()
{
    if (const auto &entry = m_desks.person.entry())
        take(entry->id);
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
    m_taken = entry;
    emit taken();
}

void PersonFlow::takeNext()
{
    // After whoever was called last; somebody who was only looked at was not called.
    if (const auto next = m_desks.roll.nextExpected(m_taken))
        take(*next);
    else
        emit said([] { return tr("Nobody is waited for any more."); });
}

void PersonFlow::sendBack()
{
    const auto &entry = m_desks.person.entry();
    if (!entry || entry->state != registry::RollState::AtCounter)
        return;
    const auto moved = m_record.roll().moveTo(entry->id, registry::RollState::Expected);
    if (!moved) {
        emit failed(moved.error());
        return;
    }
    m_taken.reset();
    emit said([name = name()] {
        //: In the status line. %1 the person
        return tr("%1 is waited for again.").arg(name);
    });
    emit gone();
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
    const QByteArray shown = m_desks.person.draft().text();
    // While the difference was read, another screen may have brought another judgment.
    if (!m_correcting.isAgreed() || m_desks.person.draft().text() != shown)
        return;
    if (const auto entered = m_desks.person.enter(); !entered) {
        emit failed(entered.error());
        return;
    }
    emit said([name = name()] {
        //: In the status line. %1 the person
        return tr("Judgment entered: %1.").arg(name);
    });
    m_correcting.finish();
    emit judgmentEntered();
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
        return tr("%1 left without being received; the reason is in the register. F7 says which "
                  "summons was not handed over.")
            .arg(name);
    });
    emit gone();
}

} // namespace bex::ui
