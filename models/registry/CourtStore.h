// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/CourtProfile.h"
#include "models/registry/CourtSettings.h"

#include <QDateTime>

namespace bex::registry
{

class Database;

/// The court this register belongs to: one profile, one set of settings.
class CourtStore final
{
public:
    explicit CourtStore(Database &database)
        : m_database(database)
    {
    }

    /// Empty places until the court filled them.
    [[nodiscard]] Result<law::CourtProfile> profile() const;
    /// As it stood at that moment, which the journal tells: what papers of then said.
    [[nodiscard]] Result<law::CourtProfile> profileAsOf(const QDateTime &moment) const;
    [[nodiscard]] Result<CourtSettings> settings() const;
    [[nodiscard]] Result<void> saveProfile(const law::CourtProfile &profile);
    [[nodiscard]] Result<void> saveSettings(const CourtSettings &settings);

private:
    Database &m_database;
};

} // namespace bex::registry
