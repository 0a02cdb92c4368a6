// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/ReceiptStore.h"

#include "models/registry/Codes.h"
#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Result<std::vector<KeptReceipt>> ReceiptStore::of(RollEntryId entry) const
{
    Statement statement(m_database, uR"(
        SELECT receipt_id, result, language, interpreter, lawyer_present, agent, given_at
        FROM receipt
        WHERE roll_entry_id = :roll_entry_id
        ORDER BY receipt_id
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry).all([](Row &row) {
        const Receipt receipt{valueOf(receiptResultCodes, row.text("result"_L1)),
                              row.text("language"_L1),
                              row.text("interpreter"_L1),
                              row.number("lawyer_present"_L1) != 0};
        return KeptReceipt{row.id<ReceiptId>("receipt_id"_L1),
                           receipt,
                           row.text("agent"_L1),
                           row.instant("given_at"_L1)};
    });
}

Result<ReceiptId>
ReceiptStore::add(RollEntryId entry, const Receipt &receipt, const Signature &given)
{
    Statement statement(m_database, uR"(
        INSERT INTO receipt (roll_entry_id, result, language, interpreter, lawyer_present, agent,
            given_at)
        VALUES (:roll_entry_id, :result, :language, :interpreter, :lawyer_present, :agent,
            :given_at)
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry)
        .bind("result"_L1, codeOf(receiptResultCodes, receipt.result))
        .bind("language"_L1, receipt.language)
        .bind("interpreter"_L1, receipt.interpreter)
        .bind("lawyer_present"_L1, receipt.lawyerPresent ? 1 : 0)
        .bind("agent"_L1, given.who)
        .bind("given_at"_L1, given.at)
        .insert()
        .map([](qint64 key) { return ReceiptId(key); });
}

} // namespace bex::registry
