// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/JudgmentStore.h"

#include "models/registry/Codes.h"
#include "models/registry/Statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

KeptJudgment readJudgment(Row &row)
{
    return {row.id<JudgmentId>("judgment_id"_L1),
            row.id<RollEntryId>("roll_entry_id"_L1),
            row.count("revision"_L1),
            row.utf8("document"_L1),
            row.instant("entered_at"_L1),
            row.text("entered_by"_L1)};
}

/// The columns that lists need, which only repeat the document.
Statement &bindRepeated(Statement &statement, const law::Judgment &value)
{
    const law::Person &person = value.person;
    return statement.bind("family_name"_L1, person.familyName)
        .bind("first_names"_L1, person.firstNames.value_or(QString()))
        .bind("birth_date"_L1,
              person.birthDate ? std::optional(textOf(*person.birthDate)) : std::nullopt)
        .bind("parquet_number"_L1, value.parquetNumber.value_or(QString()))
        .bind("pronounced_on"_L1, value.pronouncedOn);
}

} // namespace

Result<std::optional<KeptJudgment>> JudgmentStore::current(RollEntryId entry) const
{
    Statement statement(m_database, uR"(
        SELECT judgment_id, roll_entry_id, revision, document, entered_at, entered_by
        FROM judgment
        WHERE roll_entry_id = :roll_entry_id
        ORDER BY revision DESC
        LIMIT 1
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry).first(readJudgment);
}

Result<std::vector<KeptJudgment>> JudgmentStore::revisions(RollEntryId entry) const
{
    Statement statement(m_database, uR"(
        SELECT judgment_id, roll_entry_id, revision, document, entered_at, entered_by
        FROM judgment
        WHERE roll_entry_id = :roll_entry_id
        ORDER BY revision
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry).all(readJudgment);
}

Result<JudgmentId> JudgmentStore::add(const KeptJudgment &judgment, const law::Judgment &value)
{
    Statement statement(m_database, uR"(
        INSERT INTO judgment (roll_entry_id, revision, document, sha256, family_name, first_names,
            birth_date, parquet_number, pronounced_on, entered_at, entered_by)
        VALUES (:roll_entry_id, :revision, :document, :sha256, :family_name, :first_names,
            :birth_date, :parquet_number, :pronounced_on, :entered_at, :entered_by)
    )"_s);
    const auto sha256 = QCryptographicHash::hash(judgment.document, QCryptographicHash::Sha256);
    return bindRepeated(statement, value)
        .bind("roll_entry_id"_L1, judgment.entry)
        .bind("revision"_L1, judgment.revision)
        .bindUtf8("document"_L1, judgment.document)
        .bindUtf8("sha256"_L1, sha256.toHex())
        .bind("entered_at"_L1, judgment.enteredAt)
        .bind("entered_by"_L1, judgment.enteredBy)
        .insert()
        .map([](qint64 key) { return JudgmentId(key); });
}

} // namespace bex::registry
