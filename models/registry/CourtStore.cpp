// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CourtStore.h"

#include "models/registry/CourtJson.h"
#include "models/registry/Statement.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The migration put the one row there.
QJsonObject objectOf(const std::optional<QByteArray> &text)
{
    return QJsonDocument::fromJson(text.value_or("{}")).object();
}

} // namespace

Result<law::CourtProfile> CourtStore::profile() const
{
    Statement statement(m_database, u"SELECT profile FROM court WHERE court_id = 1"_s);
    return statement.first([](Row &row) { return row.utf8("profile"_L1); })
        .map([](const auto &text) { return profileFrom(objectOf(text)); });
}

Result<law::CourtProfile> CourtStore::profileAsOf(const QDateTime &moment) const
{
    // Before the first change stood what that change found.
    Statement statement(m_database, uR"(
        SELECT coalesce(
            (SELECT after_json
             FROM journal
             WHERE subject = 'court/1'
               AND act = 'profile_saved'
               AND written_at <= :moment
             ORDER BY number DESC
             LIMIT 1),
            (SELECT before_json
             FROM journal
             WHERE subject = 'court/1'
               AND act = 'profile_saved'
             ORDER BY number
             LIMIT 1),
            profile) AS profile
        FROM court
        WHERE court_id = 1
    )"_s);
    return statement.bind("moment"_L1, moment)
        .first([](Row &row) { return row.utf8("profile"_L1); })
        .map([](const auto &text) { return profileFrom(objectOf(text)); });
}

Result<CourtSettings> CourtStore::settings() const
{
    Statement statement(m_database, u"SELECT settings FROM court WHERE court_id = 1"_s);
    return statement.first([](Row &row) { return row.utf8("settings"_L1); })
        .map([](const auto &text) { return settingsFrom(objectOf(text)); });
}

Result<void> CourtStore::saveProfile(const law::CourtProfile &profile)
{
    Statement statement(m_database, u"UPDATE court SET profile = :profile WHERE court_id = 1"_s);
    return statement.bindUtf8("profile"_L1, bytesOf(toJson(profile))).run().map([](int) {});
}

Result<void> CourtStore::saveSettings(const CourtSettings &settings)
{
    Statement statement(m_database, u"UPDATE court SET settings = :settings WHERE court_id = 1"_s);
    return statement.bindUtf8("settings"_L1, bytesOf(toJson(settings))).run().map([](int) {});
}

} // namespace bex::registry
