// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Hearing.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bex::registry
{

class Database;

/// The hearings. Writes are for the acts, inside their transaction.
class HearingStore final
{
public:
    explicit HearingStore(Database &database)
        : m_database(database)
    {
    }

    /// Those of today first, then the newest, page by page.
    [[nodiscard]] Result<std::vector<HearingLine>> page(const HearingPage &page) const;
    /// Nothing when there is no such hearing.
    [[nodiscard]] Result<std::optional<HearingLine>> line(HearingId id) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<Hearing> find(HearingId id) const;
    [[nodiscard]] Result<std::optional<HearingId>> same(const Hearing &hearing) const;
    [[nodiscard]] Result<HearingId> add(const Hearing &hearing);

private:
    Database &m_database;
};

/// Hearings whose count of people is not what the roll says: "hearing/12". None in a sound
/// register.
[[nodiscard]] Result<QStringList> hearingCountProblems(const Database &database);

} // namespace bex::registry
