// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

namespace bex::registry
{

class Database;

/// All or nothing: what is not committed is rolled back when the guard goes.
///
/// Takes the write lock at once, so that an act that reads first and writes
/// then is never refused halfway. One level only: a second one fails. Fails too
/// when the file does not stand under its name any more.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< null once there is nothing to roll back
};

} // namespace bex::registry
