// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CourtActs.h"

#include "models/registry/CourtJson.h"
#include "models/registry/Office.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Result<void>
noteCourt(Office &office, const QString &act, const QJsonObject &before, const QJsonObject &after)
{
    return office.note({act, u"court/1"_s, std::nullopt, compact(before), compact(after)});
}

Result<void> noteGiven(Office &office, const Slot &slot)
{
    return office.stores.agenda.add(slot).and_then([&](SlotId id) {
        return office.note(
            {u"slot_given"_s, subjectOf("slot"_L1, id), std::nullopt, {}, compact(factsOf(slot))});
    });
}

Result<void> removed(Office &office, SlotId id)
{
    const auto kept = office.stores.agenda.find(id);
    if (!kept)
        return unexpected(kept.error());
    if (kept->taken > 0)
        return unexpected(Error{
            ErrorCode::Conflict, "registry.slot-taken"_L1, QString::number(id.value()), {}, {}});
    return office.stores.agenda.remove(id).and_then([&] {
        return office.note({u"slot_withdrawn"_s,
                            subjectOf("slot"_L1, id),
                            std::nullopt,
                            compact(factsOf(kept->slot)),
                            {}});
    });
}

} // namespace

Result<void> CourtActs::saveProfile(const law::CourtProfile &profile)
{
    const auto save = [&]() -> Result<void> {
        const auto before = m_office.stores.court.profile();
        if (!before)
            return unexpected(before.error());
        return m_office.stores.court.saveProfile(profile).and_then([&] {
            return noteCourt(m_office, u"profile_saved"_s, toJson(*before), toJson(profile));
        });
    };
    return m_office.inOneTransaction(save).map([&] { emit m_office.events.courtChanged(); });
}

Result<void> CourtActs::saveSettings(const CourtSettings &settings)
{
    const auto save = [&]() -> Result<void> {
        const auto before = m_office.stores.court.settings();
        if (!before)
            return unexpected(before.error());
        return m_office.stores.court.saveSettings(settings).and_then([&] {
            return noteCourt(m_office, u"settings_saved"_s, toJson(*before), toJson(settings));
        });
    };
    return m_office.inOneTransaction(save).map([&] { emit m_office.events.courtChanged(); });
}

Result<void> CourtActs::addSlots(const std::vector<Slot> &given)
{
    const auto add = [&] {
        Result<void> done;
        for (auto slot = given.begin(); done && slot != given.end(); ++slot)
            done = noteGiven(m_office, *slot);
        return done;
    };
    return m_office.inOneTransaction(add).map([&] { emit m_office.events.slotsChanged(); });
}

Result<void> CourtActs::removeSlot(SlotId slot)
{
    return m_office.inOneTransaction([&] { return removed(m_office, slot); }).map([&] {
        emit m_office.events.slotsChanged();
    });
}

} // namespace bex::registry
