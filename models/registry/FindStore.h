// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Person.h"
#include "models/registry/Hearing.h"
#include "models/registry/Ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bex::registry
{

class Database;

/// A person of a hearing, as a list of what was found shows them.
struct Found {
    RollEntryId entry{0};
    HearingId hearing{0};
    QDate heldOn;
    QString chamber;
    QString familyName;
    QString firstNames;
    std::optional<law::BirthDate> birthDate;
    QString parquetNumber;
    friend bool operator==(const Found &, const Found &) = default;
};

/// Finds people over all hearings.
class FindStore final
{
public:
    explicit FindStore(Database &database)
        : m_database(database)
    {
    }

    /// At most `count` people, the last entered first, of whom each typed word begins a word of
    /// the name, the birth date ("12/05/1990", "1990-05-12", "12051990"), the parquet or the
    /// minute number, or a paper's reference. Accents and capitals do not count.
    ///
    /// Nobody of the hearing `besides`, which is on screen already; nobody at all when no letter
    /// and no digit was typed.
    [[nodiscard]] Result<std::vector<Found>>
    find(const QString &typed, int count, const std::optional<HearingId> &besides = {}) const;

private:
    Database &m_database;
};

/// Whom the search does not know as they are: "roll_entry/12". None in a sound register.
[[nodiscard]] Result<QStringList> lostToSearch(const Database &database);

} // namespace bex::registry
