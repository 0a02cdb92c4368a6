// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"

#include <QDate>
#include <QString>

#include <span>

namespace bex::desk
{

/// One hearing of the register, as the counter chooses among them.
struct HearingRow {
    qint64 key = 0;
    QDate heldOn;
    QString court;
    QString chamber;
    int people = 0;
    int waiting = 0; ///< expected or at the counter
    friend bool operator==(const HearingRow &, const HearingRow &) = default;
};

struct HearingTraits {
    [[nodiscard]] static std::span<const Column<HearingRow>> columns();
    [[nodiscard]] static qint64 key(const HearingRow &row) { return row.key; }
    [[nodiscard]] static QVariant extra(const HearingRow &row, int role);
};

/// The hearings (FR: audiences), newest first as the register gives them.
class HearingModel final : public RowsModel<HearingRow, HearingTraits>
{
public:
    enum Columns { Title, People, Waiting };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
