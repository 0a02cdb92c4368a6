// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/RollStore.h"

#include "models/registry/Codes.h"
#include "models/registry/IdentityRow.h"
#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

// The judgment that counts is the one with the greatest revision.
const QString rollColumns = uR"(
    SELECT e.roll_entry_id, e.hearing_id, e.position, e.parquet_number, e.state, e.left_reason,
        e.left_note, p.family_name, p.usage_name, p.first_names, p.sex, p.birth_date,
        p.birth_place, p.nationality, p.address, p.phone, p.language,
        d.roll_entry_id IS NOT NULL AS has_draft,
        (SELECT j.document FROM judgment AS j
         WHERE j.roll_entry_id = e.roll_entry_id
         ORDER BY j.revision DESC LIMIT 1) AS judgment
    FROM roll_entry AS e
    JOIN person AS p ON p.person_id = e.person_id
    LEFT JOIN draft AS d ON d.roll_entry_id = e.roll_entry_id
)"_s;

RollEntry readEntry(Row &row)
{
    RollEntry entry;
    entry.id = row.id<RollEntryId>("roll_entry_id"_L1);
    entry.hearing = row.id<HearingId>("hearing_id"_L1);
    entry.position = row.count("position"_L1);
    entry.person = readIdentity(row);
    entry.parquetNumber = row.text("parquet_number"_L1);
    entry.state = valueOf(rollStateCodes, row.text("state"_L1));
    entry.leftReason = row.text("left_reason"_L1);
    entry.leftNote = row.text("left_note"_L1);
    entry.judgment = row.utf8("judgment"_L1);
    entry.hasDraft = row.number("has_draft"_L1) != 0;
    return entry;
}

Statement &bindIdentity(Statement &statement, const Identity &person)
{
    return statement.bind("family_name"_L1, person.familyName)
        .bind("usage_name"_L1, person.usageName)
        .bind("first_names"_L1, person.firstNames)
        .bind("sex"_L1, person.sex ? std::optional(law::json::word(*person.sex)) : std::nullopt)
        .bind("birth_date"_L1,
              person.birthDate ? std::optional(textOf(*person.birthDate)) : std::nullopt)
        .bind("birth_place"_L1, person.birthPlace)
        .bind("nationality"_L1, person.nationality)
        .bind("address"_L1, person.address)
        .bind("phone"_L1, person.phone)
        .bind("language"_L1, person.language);
}

} // namespace

Result<std::vector<RollEntry>> RollStore::of(HearingId hearing, RollWindow window) const
{
    Statement statement(m_database, QString(rollColumns + uR"(
        WHERE e.hearing_id = :hearing_id
          AND e.position > :after_position
        ORDER BY e.position
        LIMIT :count
    )"_s));
    return statement.bind("hearing_id"_L1, hearing)
        .bind("after_position"_L1, window.afterPosition)
        .bind("count"_L1, window.count)
        .all(readEntry);
}

Result<RollEntry> RollStore::find(RollEntryId id) const
{
    Statement statement(m_database, QString(rollColumns + uR"(
        WHERE e.roll_entry_id = :roll_entry_id
    )"_s));
    return statement.bind("roll_entry_id"_L1, id)
        .first(readEntry)
        .and_then([&](std::optional<RollEntry> found) -> Result<RollEntry> {
            if (!found)
                return unexpected(Error{ErrorCode::NotFound,
                                        "registry.person-unknown"_L1,
                                        QString::number(id.value()),
                                        {},
                                        {}});
            return *std::move(found);
        });
}

Result<std::vector<RollEntryId>> RollStore::same(QDate heldOn, const Expected &expected) const
{
    const Identity &person = expected.person;
    Statement statement(m_database, uR"(
        SELECT e.roll_entry_id
        FROM hearing AS h
        JOIN roll_entry AS e ON e.hearing_id = h.hearing_id
        JOIN person AS p ON p.person_id = e.person_id
        WHERE h.held_on = :held_on
          AND e.parquet_number = :parquet_number
          AND p.family_name = :family_name
          AND p.first_names = :first_names
          AND p.birth_date IS :birth_date
        ORDER BY e.roll_entry_id
    )"_s);
    return statement.bind("held_on"_L1, heldOn)
        .bind("parquet_number"_L1, expected.parquetNumber)
        .bind("family_name"_L1, person.familyName)
        .bind("first_names"_L1, person.firstNames)
        .bind("birth_date"_L1,
              person.birthDate ? std::optional(textOf(*person.birthDate)) : std::nullopt)
        .all([](Row &row) { return row.id<RollEntryId>("roll_entry_id"_L1); });
}

Result<RollEntryId> RollStore::add(HearingId hearing, const Expected &expected)
{
    Statement newPerson(m_database, uR"(
        INSERT INTO person (family_name, usage_name, first_names, sex, birth_date, birth_place,
            nationality, address, phone, language)
        VALUES (:family_name, :usage_name, :first_names, :sex, :birth_date, :birth_place,
            :nationality, :address, :phone, :language)
    )"_s);
    const auto person = bindIdentity(newPerson, expected.person).insert();
    if (!person)
        return unexpected(person.error());
    Statement entry(m_database, uR"(
        INSERT INTO roll_entry (hearing_id, person_id, position, parquet_number, state,
            left_reason, left_note)
        SELECT :hearing_id, :person_id, 1 + coalesce(max(position), 0), :parquet_number, :state,
            NULL, ''
        FROM roll_entry
        WHERE hearing_id = :same_hearing_id
    )"_s);
    return entry.bind("hearing_id"_L1, hearing)
        .bind("same_hearing_id"_L1, hearing)
        .bind("person_id"_L1, *person)
        .bind("parquet_number"_L1, expected.parquetNumber)
        .bind("state"_L1,
              codeOf(rollStateCodes, expected.detained ? RollState::Detained : RollState::Expected))
        .insert()
        .map([](qint64 key) { return RollEntryId(key); });
}

Result<void>
RollStore::correct(RollEntryId id, const Identity &person, const QString &parquetNumber)
{
    Statement identity(m_database, uR"(
        UPDATE person
        SET family_name = :family_name, usage_name = :usage_name, first_names = :first_names,
            sex = :sex, birth_date = :birth_date, birth_place = :birth_place,
            nationality = :nationality, address = :address, phone = :phone, language = :language
        WHERE person_id = (SELECT person_id FROM roll_entry WHERE roll_entry_id = :roll_entry_id)
    )"_s);
    const auto corrected = bindIdentity(identity, person).bind("roll_entry_id"_L1, id).run();
    if (!corrected)
        return unexpected(corrected.error());
    Statement number(m_database, uR"(
        UPDATE roll_entry
        SET parquet_number = :parquet_number
        WHERE roll_entry_id = :roll_entry_id
    )"_s);
    return number.bind("parquet_number"_L1, parquetNumber)
        .bind("roll_entry_id"_L1, id)
        .run()
        .map([](int) {});
}

Result<void> RollStore::setState(RollEntryId id, RollState state)
{
    Statement statement(m_database, uR"(
        UPDATE roll_entry
        SET state = :state, left_reason = NULL, left_note = ''
        WHERE roll_entry_id = :roll_entry_id
    )"_s);
    return statement.bind("state"_L1, codeOf(rollStateCodes, state))
        .bind("roll_entry_id"_L1, id)
        .run()
        .map([](int) {});
}

Result<void> RollStore::setLeft(RollEntryId id, const QString &reason, const QString &note)
{
    Statement statement(m_database, uR"(
        UPDATE roll_entry
        SET state = 'left', left_reason = :left_reason, left_note = :left_note
        WHERE roll_entry_id = :roll_entry_id
    )"_s);
    return statement.bind("left_reason"_L1, reason)
        .bind("left_note"_L1, note)
        .bind("roll_entry_id"_L1, id)
        .run()
        .map([](int) {});
}

} // namespace bex::registry
