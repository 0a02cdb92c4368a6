// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/desk/SlotVerdict.h"

#include <span>

namespace bex::desk
{

/// A place in a service's agenda (FR: créneau), with what it is worth for the step in hand.
struct SlotRow {
    qint64 key = 0;
    law::Appointment when;
    int free = 1;
    SlotVerdict verdict;
    friend bool operator==(const SlotRow &, const SlotRow &) = default;
};

struct SlotTraits {
    [[nodiscard]] static std::span<const Column<SlotRow>> columns();
    [[nodiscard]] static qint64 key(const SlotRow &row) { return row.key; }
    [[nodiscard]] static QVariant extra(const SlotRow &row, int role);
};

/// The slots a service gave beforehand, earliest first.
class SlotModel final : public RowsModel<SlotRow, SlotTraits>
{
public:
    enum Columns { When, Place, Remarks };
    enum Roles {
        FitsRole = FirstRoleOfModel, ///< nothing to say against it
        SignRole,                    ///< the sign that goes with the remarks
        DetailRole,                  ///< second line: the place, or what there is to say
    };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
