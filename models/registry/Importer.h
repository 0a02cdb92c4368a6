// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/ImportReport.h"
#include "models/registry/RollColumns.h"

#include <set>

namespace bex::registry
{

class Office;

/// Puts one file into the register, inside the transaction of the act that asks.
///
/// A line that cannot be read is listed and left out; a register that cannot be
/// written stops everything, so that nothing of the file is kept.
class Importer final
{
public:
    Importer(Office &office, const ImportTarget &target);

    [[nodiscard]] Result<ImportReport> import(const QByteArray &bytes);
    /// The hearings whose roll has changed.
    [[nodiscard]] const std::set<HearingId> &hearings() const { return m_hearings; }

private:
    [[nodiscard]] Result<void> importRoll(const QByteArray &bytes);
    [[nodiscard]] Result<void> importRows(const std::vector<CsvRow> &rows);
    [[nodiscard]] Result<void> importLine(const RollLine &line);
    [[nodiscard]] Result<void> importJudgments(const QByteArray &bytes);
    [[nodiscard]] Result<void> importJudgment(const QByteArray &bytes, const QString &line);
    [[nodiscard]] Result<void> enter(const law::Judgment &judgment, const QString &line);
    [[nodiscard]] Result<void>
    join(RollEntryId entry, const law::Judgment &judgment, const QString &line);
    [[nodiscard]] Result<void> keep(RollEntryId entry, const law::Judgment &judgment);
    [[nodiscard]] Result<std::optional<RollEntryId>> known(const RollLine &line);
    [[nodiscard]] Result<RollEntryId> add(const RollLine &line);
    [[nodiscard]] Result<void> note();
    void refuse(const Error &error, const QString &place);

    Office &m_office;
    const ImportTarget &m_target;
    ImportReport m_report;
    std::set<HearingId> m_hearings;
    std::set<RollEntryId> m_seen; ///< those of the register that a line of this file named
};

} // namespace bex::registry
