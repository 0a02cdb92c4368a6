// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/CourtDesk.h"

#include "models/registry/CourtJson.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

CourtDesk::CourtDesk(registry::Register &record)
    : m_record(record)
{
    connect(&m_draft, &JsonDraft::changed, this, &CourtDesk::save);
    connect(&m_record.events(), &registry::RegisterEvents::courtChanged, this, &CourtDesk::reload);
    reload();
}

void CourtDesk::reload()
{
    const auto profile = m_record.stores().court.profile();
    const auto settings = m_record.stores().court.settings();
    if (!profile || !settings) {
        emit failed(profile ? settings.error() : profile.error());
        return;
    }
    const QJsonObject document{{u"profile"_s, registry::toJson(*profile)},
                               {u"court"_s, registry::toJson(*settings)["court"_L1].toObject()}};
    // What was typed here comes back as it is: nothing to show anew.
    if (document != m_draft.document())
        m_draft.replace(document);
    showServices();
}

void CourtDesk::save(const QString &pointer)
{
    // The whole is replaced when it was read: nothing was typed.
    if (pointer.isEmpty())
        return;
    const auto done = pointer.startsWith(u"/profile"_s) ? saveProfile() : saveCourt();
    if (done)
        emit saved();
    else
        emit failed(done.error());
}

Result<void> CourtDesk::saveProfile()
{
    return m_record.court().saveProfile(
        registry::profileFrom(m_draft.value(u"/profile").toObject()));
}

Result<void> CourtDesk::saveCourt()
{
    auto settings = m_record.stores().court.settings();
    if (!settings)
        return unexpected(settings.error());
    const QJsonObject typed{{u"court"_s, m_draft.value(u"/court")}};
    settings->court = registry::settingsFrom(typed).court;
    return m_record.court().saveSettings(*settings);
}

void CourtDesk::showServices()
{
    m_services.setRows(servicesOf(registry::profileFrom(m_draft.value(u"/profile").toObject())));
}

} // namespace bex::desk
