// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/DraftStore.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Result<std::optional<Draft>> DraftStore::of(RollEntryId entry) const
{
    Statement statement(m_database, uR"(
        SELECT document, saved_at
        FROM draft
        WHERE roll_entry_id = :roll_entry_id
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry).first([entry](Row &row) {
        return Draft{entry, row.utf8("document"_L1), row.instant("saved_at"_L1)};
    });
}

Result<void> DraftStore::save(const Draft &draft)
{
    Statement statement(m_database, uR"(
        INSERT INTO draft (roll_entry_id, document, saved_at)
        VALUES (:roll_entry_id, :document, :saved_at)
        ON CONFLICT (roll_entry_id) DO UPDATE
        SET document = excluded.document, saved_at = excluded.saved_at
    )"_s);
    return statement.bind("roll_entry_id"_L1, draft.entry)
        .bindUtf8("document"_L1, draft.document)
        .bind("saved_at"_L1, draft.savedAt)
        .run()
        .map([](int) {});
}

Result<void> DraftStore::remove(RollEntryId entry)
{
    Statement statement(m_database, u"DELETE FROM draft WHERE roll_entry_id = :roll_entry_id"_s);
    return statement.bind("roll_entry_id"_L1, entry).run().map([](int) {});
}

} // namespace bex::registry
