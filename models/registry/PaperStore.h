// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Paper.h"

#include <vector>

namespace bex::registry
{

class Database;

/// The papers issued, with their bytes as they left the printer.
class PaperStore final
{
public:
    explicit PaperStore(Database &database)
        : m_database(database)
    {
    }

    /// The oldest first, without their bytes.
    [[nodiscard]] Result<std::vector<KeptPaper>> of(RollEntryId entry) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<KeptPaper> find(PaperId id) const;
    /// The PDF/A as it was issued. Fails with NotFound; with Invalid when the bytes kept
    /// are not those that were issued.
    [[nodiscard]] Result<QByteArray> bytes(PaperId id) const;

    /// The last paper issued that bears this reference. Fails with NotFound.
    [[nodiscard]] Result<KeptPaper> withReference(const QString &reference) const;
    /// What makes the references of this person's papers their own.
    [[nodiscard]] Result<QByteArray> salt(RollEntryId entry) const;

    /// The prints of these very bytes that still count, the oldest first.
    [[nodiscard]] Result<std::vector<KeptPaper>> same(const KeptPaper &paper) const;
    [[nodiscard]] Result<PaperId> add(const KeptPaper &paper, const QByteArray &pdf);
    /// Fails with Conflict when it was handed over already.
    [[nodiscard]] Result<void> handOver(PaperId id, ReceiptId receipt, const QDateTime &at);
    /// Fails with Conflict when it is void already.
    [[nodiscard]] Result<void> makeVoid(PaperId id, const Voiding &voiding);

private:
    Database &m_database;
};

} // namespace bex::registry
