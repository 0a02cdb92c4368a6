// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/RollActs.h"

#include "models/registry/Importer.h"
#include "models/registry/Office.h"
#include "models/registry/RollWriting.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Result<HearingId> RollActs::openHearing(const Hearing &hearing)
{
    if (!hearing.heldOn.isValid())
        return unexpected(Error{
            ErrorCode::Invalid, "registry.hearing-without-day"_L1, u"held_on"_s, u"a date"_s, {}});
    return m_office.inOneTransaction([&] { return openedHearing(m_office, hearing); })
        .map([&](HearingId id) {
            emit m_office.events.hearingsChanged();
            return id;
        });
}

Result<RollEntryId> RollActs::addToRoll(HearingId hearing, const Expected &expected)
{
    return m_office.inOneTransaction([&] { return putOnRoll(m_office, hearing, expected); })
        .map([&](RollEntryId id) {
            emit m_office.events.rollChanged(hearing);
            return id;
        });
}

Result<void>
RollActs::correctIdentity(RollEntryId entry, const Identity &person, const QString &parquetNumber)
{
    return m_office
        .inOneTransaction([&] { return corrected(m_office, entry, person, parquetNumber); })
        .map([&] { emit m_office.events.entryChanged(entry); });
}

Result<void> RollActs::moveTo(RollEntryId entry, RollState state)
{
    Q_ASSERT(state != RollState::Left);
    return m_office.inOneTransaction([&] { return moved(m_office, entry, state); }).map([&] {
        emit m_office.events.entryChanged(entry);
    });
}

Result<void> RollActs::leave(RollEntryId entry, const QString &reason, const QString &note)
{
    return m_office.inOneTransaction([&] {
                       return gone(m_office, entry, {reason, note});
                   })
        .map([&] { emit m_office.events.entryChanged(entry); });
}

Result<ImportReport> RollActs::import(const QByteArray &bytes, const ImportTarget &target)
{
    Importer importer(m_office, target);
    return m_office.inOneTransaction([&] { return importer.import(bytes); })
        .map([&](ImportReport report) {
            emit m_office.events.hearingsChanged();
            for (const HearingId hearing : importer.hearings())
                emit m_office.events.rollChanged(hearing);
            return report;
        });
}

} // namespace bex::registry
