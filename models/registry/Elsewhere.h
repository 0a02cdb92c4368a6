// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QString>

namespace bex::registry
{

class Database;
class Office;

/// Announces what another program on this computer did with the same register.
///
/// The journal tells what it was, so that here the same signals are heard as there.
class Elsewhere final
{
public:
    Elsewhere(const Database &database, Office &office);

    /// Announces what has come since the last look; cheap when nothing has. What was done here
    /// within one look may be announced once more.
    [[nodiscard]] Result<void> look();

private:
    const Database &m_database;
    Office &m_office;
    QString m_version; ///< changes with each commit of another connection (PRAGMA data_version)
    qint64 m_seen = 0; ///< the last line of the journal that was announced
};

} // namespace bex::registry
