// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/People.h"
#include "models/registry/Signature.h"

#include <vector>

namespace bex::registry
{

class Database;

/// Who is the same person as whom, as greffiers said it; and who may be, for whoever compares.
class PeopleStore final
{
public:
    explicit PeopleStore(Database &database)
        : m_database(database)
    {
    }

    /// Fails with NotFound.
    [[nodiscard]] Result<NamedPerson> of(RollEntryId entry) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<NamedPerson> find(PersonId id) const;
    /// What stands of this person and others.
    [[nodiscard]] Result<std::vector<Link>> links(PersonId person) const;
    /// Everybody who was said to be this person, through others too; this one first.
    [[nodiscard]] Result<std::vector<PersonId>> group(PersonId person) const;
    /// The same without this one, as each of their decisions names them.
    [[nodiscard]] Result<std::vector<NamedPerson>> others(RollEntryId entry) const;
    /// Whoever was born on that day.
    [[nodiscard]] Result<std::vector<NamedPerson>> bornOn(QDate day) const;
    /// Whoever bears the family or usage name and the first of the first names of this one, the
    /// last entered first; with a birth date, those alone whose day of birth is not known.
    [[nodiscard]] Result<std::vector<NamedPerson>> namesakes(const Identity &person) const;
    /// The last writing about either of the two; zero when there is none.
    [[nodiscard]] Result<PersonLinkId> lastSaid(PersonId one, PersonId other) const;

    [[nodiscard]] Result<PersonLinkId>
    say(PersonId one, PersonId other, Said says, const Signature &by);

private:
    Database &m_database;
};

} // namespace bex::registry
