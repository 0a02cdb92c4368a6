// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Hearing.h"
#include "models/registry/ImportReport.h"
#include "models/registry/RollEntry.h"

namespace bex::registry
{

class Office;

/// What the greffier does with a hearing and its people, each in one transaction
/// with its journal line, announced once it is on disk.
class RollActs final
{
public:
    explicit RollActs(Office &office)
        : m_office(office)
    {
    }

    /// Opens a hearing, or gives the one already open with the same day, court, chamber and title.
    [[nodiscard]] Result<HearingId> openHearing(const Hearing &hearing);
    /// Puts a person at the end of the roll. Fails with Invalid on an empty family name.
    [[nodiscard]] Result<RollEntryId> addToRoll(HearingId hearing, const Expected &expected);
    /// Corrects who the person is, before or after the judgment.
    [[nodiscard]] Result<void>
    correctIdentity(RollEntryId entry, const Identity &person, const QString &parquetNumber);
    /// Expected, at the counter, received or detained; leaving has its own act.
    [[nodiscard]] Result<void> moveTo(RollEntryId entry, RollState state);
    /// The person left without being received: `reason` as of CPP D. 48, noted for each penalty.
    [[nodiscard]] Result<void>
    leave(RollEntryId entry, const QString &reason, const QString &note = {});
    /// Puts a whole file on the rolls, in one transaction; bad lines are listed, good ones kept.
    ///
    /// Who is already on a roll of the same day with the same parquet number, family
    /// name, first names and birth date is known, and not kept twice.
    [[nodiscard]] Result<ImportReport> import(const QByteArray &bytes, const ImportTarget &target);

private:
    Office &m_office;
};

} // namespace bex::registry
