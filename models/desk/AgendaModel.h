// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/law/Appointment.h"

#include <span>

namespace bex::desk
{

/// A place in a service's agenda (FR: créneau), with who is already summoned there.
struct AgendaRow {
    qint64 key = 0;
    law::Appointment when;
    int capacity = 1;
    int taken = 0;
    friend bool operator==(const AgendaRow &, const AgendaRow &) = default;
};

struct AgendaTraits {
    [[nodiscard]] static std::span<const Column<AgendaRow>> columns();
    [[nodiscard]] static qint64 key(const AgendaRow &row) { return row.key; }
    [[nodiscard]] static QVariant extra(const AgendaRow &row, int role);
};

/// The coming slots of one service, the soonest first.
class AgendaModel final : public RowsModel<AgendaRow, AgendaTraits>
{
public:
    enum Columns { When, Place, Places };
    enum Roles {
        FreeRole = FirstRoleOfModel, ///< nobody is summoned there yet
        FullRole,                    ///< nobody else can be
        SignRole,
    };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
