// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PeopleStore.h"

#include "models/registry/Codes.h"
#include "models/registry/IdentityRow.h"
#include "models/registry/NameKey.h"
#include "models/registry/Statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// No screen shows more, and a common name must not be read to its last bearer.
constexpr int most = 200;

const QString personColumns = uR"(
    SELECT p.person_id, e.roll_entry_id, p.family_name, p.usage_name, p.first_names, p.sex,
        p.birth_date, p.birth_place, p.nationality, p.address, p.phone, p.language
)"_s;

const QString personTables = uR"(
    FROM person AS p
    JOIN roll_entry AS e ON e.person_id = p.person_id
)"_s;

NamedPerson readPerson(Row &row)
{
    return {row.id<PersonId>("person_id"_L1),
            row.id<RollEntryId>("roll_entry_id"_L1),
            readIdentity(row)};
}

Result<NamedPerson> theOne(std::optional<NamedPerson> found, qint64 asked)
{
    if (!found)
        return unexpected(Error{
            ErrorCode::NotFound, "registry.people-unknown"_L1, QString::number(asked), {}, {}});
    return *std::move(found);
}

/// What FTS5 is asked: each of these words among the names.
QString matchOf(QStringList words)
{
    for (QString &word : words)
        word = u"person : \""_s + word + u'"';
    return u'(' + words.join(u" AND "_s) + u')';
}

} // namespace

Result<NamedPerson> PeopleStore::of(RollEntryId entry) const
{
    Statement statement(m_database, QString(personColumns + personTables + uR"(
        WHERE e.roll_entry_id = :roll_entry_id
    )"_s));
    return statement.bind("roll_entry_id"_L1, entry)
        .first(readPerson)
        .and_then([&](std::optional<NamedPerson> found) {
            return theOne(std::move(found), entry.value());
        });
}

Result<NamedPerson> PeopleStore::find(PersonId id) const
{
    Statement statement(m_database, QString(personColumns + personTables + uR"(
        WHERE p.person_id = :person_id
        ORDER BY e.roll_entry_id
        LIMIT 1
    )"_s));
    return statement.bind("person_id"_L1, id)
        .first(readPerson)
        .and_then(
            [&](std::optional<NamedPerson> found) { return theOne(std::move(found), id.value()); });
}

Result<std::vector<Link>> PeopleStore::links(PersonId person) const
{
    Statement statement(m_database, uR"(
        SELECT l.other_id AS other, l.says
        FROM person_link AS l
        WHERE l.person_id = :person_id
          AND NOT EXISTS (SELECT 1 FROM person_link AS later
                          WHERE later.person_id = l.person_id AND later.other_id = l.other_id
                            AND later.person_link_id > l.person_link_id)
        UNION ALL
        SELECT l.person_id, l.says
        FROM person_link AS l
        WHERE l.other_id = :same_person_id
          AND NOT EXISTS (SELECT 1 FROM person_link AS later
                          WHERE later.person_id = l.person_id AND later.other_id = l.other_id
                            AND later.person_link_id > l.person_link_id)
    )"_s);
    return statement.bind("person_id"_L1, person)
        .bind("same_person_id"_L1, person)
        .all([](Row &row) {
            return Link{row.id<PersonId>("other"_L1), valueOf(saidCodes, row.text("says"_L1))};
        })
        .map([](std::vector<Link> links) {
            std::erase_if(links, [](const Link &link) { return link.says == Said::Nothing; });
            return links;
        });
}

Result<std::vector<PersonId>> PeopleStore::group(PersonId person) const
{
    std::vector<PersonId> group{person};
    // Who is found is asked in turn, until nobody new is found.
    for (std::size_t at = 0; at < group.size(); ++at) {
        const auto around = links(group[at]);
        if (!around)
            return unexpected(around.error());
        for (const Link &link : *around) {
            if (link.says == Said::Same && std::ranges::find(group, link.to) == group.end())
                group.push_back(link.to);
        }
    }
    return group;
}

Result<std::vector<NamedPerson>> PeopleStore::others(RollEntryId entry) const
{
    const auto everybody =
        of(entry).and_then([this](const NamedPerson &person) { return group(person.id); });
    if (!everybody)
        return unexpected(everybody.error());
    std::vector<NamedPerson> others;
    for (const PersonId id : *everybody) {
        auto person = find(id);
        if (!person)
            return unexpected(person.error());
        if (person->entry != entry)
            others.push_back(*std::move(person));
    }
    return others;
}

Result<std::vector<NamedPerson>> PeopleStore::bornOn(QDate day) const
{
    Statement statement(m_database, QString(personColumns + personTables + uR"(
        WHERE p.birth_date = :birth_date
    )"_s));
    return statement.bind("birth_date"_L1, day).all(readPerson);
}

Result<std::vector<NamedPerson>> PeopleStore::namesakes(const Identity &person) const
{
    const QStringList first = wordsOf(person.firstNames);
    QStringList names;
    for (const QString &name : {person.familyName, person.usageName}) {
        if (const QStringList words = wordsOfName(name); !words.isEmpty() && !first.isEmpty())
            names.append(matchOf(words + first.first(1)));
    }
    if (names.isEmpty())
        return std::vector<NamedPerson>();
    const bool dated = person.birthDate && person.birthDate->day;
    Statement statement(m_database, QString(personColumns + uR"(
        FROM findable AS f
        JOIN roll_entry AS e ON e.roll_entry_id = f.rowid
        JOIN person AS p ON p.person_id = e.person_id
        WHERE findable MATCH :match
          AND (:dated = 0 OR p.birth_date IS NULL OR length(p.birth_date) = 4)
        ORDER BY f.rowid DESC
        LIMIT :most
    )"_s));
    return statement.bind("match"_L1, names.join(u" OR "_s))
        .bind("dated"_L1, dated ? 1 : 0)
        .bind("most"_L1, most)
        .all(readPerson);
}

Result<PersonLinkId> PeopleStore::lastSaid(PersonId one, PersonId other) const
{
    Statement statement(m_database, uR"(
        SELECT max(
            coalesce((SELECT max(person_link_id) FROM person_link WHERE person_id = :one), 0),
            coalesce((SELECT max(person_link_id) FROM person_link WHERE other_id = :same_one), 0),
            coalesce((SELECT max(person_link_id) FROM person_link WHERE person_id = :other), 0),
            coalesce((SELECT max(person_link_id) FROM person_link WHERE other_id = :same_other), 0)
        ) AS last
    )"_s);
    return statement.bind("one"_L1, one)
        .bind("same_one"_L1, one)
        .bind("other"_L1, other)
        .bind("same_other"_L1, other)
        .all([](Row &row) { return row.id<PersonLinkId>("last"_L1); })
        .map([](const std::vector<PersonLinkId> &last) { return last.front(); });
}

Result<PersonLinkId> PeopleStore::say(PersonId one, PersonId other, Said says, const Signature &by)
{
    Statement statement(m_database, uR"(
        INSERT INTO person_link (person_id, other_id, says, said_at, said_by)
        VALUES (:person_id, :other_id, :says, :said_at, :said_by)
    )"_s);
    return statement.bind("person_id"_L1, std::min(one, other))
        .bind("other_id"_L1, std::max(one, other))
        .bind("says"_L1, codeOf(saidCodes, says))
        .bind("said_at"_L1, by.at)
        .bind("said_by"_L1, by.who)
        .insert()
        .map([](qint64 key) { return PersonLinkId(key); });
}

} // namespace bex::registry
