// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/HearingModel.h"
#include "models/desk/RollModel.h"
#include "models/registry/Register.h"

#include <QObject>

#include <optional>

namespace bex::desk
{

/// The hearing on the counter, and its roll; follows the register by its announcements.
class RollDesk final : public QObject
{
    Q_OBJECT

public:
    RollDesk(registry::Register &record, registry::Clock now);

    void open(registry::HearingId hearing);
    /// The register holds it, on whatever page of the list.
    [[nodiscard]] bool isKnown(registry::HearingId hearing) const;
    /// Nothing while the register has no hearing.
    [[nodiscard]] const std::optional<registry::HearingId> &hearing() const { return m_hearing; }
    [[nodiscard]] const HearingRow *hearingRow() const;
    [[nodiscard]] HearingModel &hearings() { return m_hearings; }
    [[nodiscard]] RollModel &roll() { return m_roll; }
    /// Whoever comes after `entry` on the roll and is still waited for; from the top at the end.
    [[nodiscard]] std::optional<registry::RollEntryId>
    nextExpected(const std::optional<registry::RollEntryId> &after) const;
    /// Reads everything again.
    void refresh();

signals:
    void hearingChanged();
    void failed(const bex::Error &error);

private:
    [[nodiscard]] std::optional<std::vector<registry::HearingLine>>
    page(const std::optional<registry::Hearing> &after, int count);
    void refreshHearings();
    void appendHearings();
    void showHearings();
    void refreshLine(registry::HearingId hearing);
    void refreshRoll();
    void followRoll(registry::HearingId hearing);
    void followEntry(registry::RollEntryId entry);

    registry::Register &m_record;
    registry::Clock m_now;
    std::optional<registry::HearingId> m_hearing;
    std::vector<registry::HearingLine> m_listed; ///< the pages read so far
    bool m_hasMore = false;
    HearingModel m_hearings;
    RollModel m_roll;
};

} // namespace bex::desk
