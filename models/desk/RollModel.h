// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/law/Penalty.h"
#include "models/registry/RollEntry.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace bex::desk
{

/// One line of the roll of a hearing (FR: rôle de l'audience).
struct RollRow {
    qint64 key = 0;
    int order = 0;
    QString familyName;
    QString firstNames;
    std::optional<int> age;
    std::vector<law::Penalty> penalties; ///< empty while the judgment is not entered
    registry::RollState state = registry::RollState::Expected;
    friend bool operator==(const RollRow &, const RollRow &) = default;
};

struct RollTraits {
    [[nodiscard]] static std::span<const Column<RollRow>> columns();
    [[nodiscard]] static qint64 key(const RollRow &row) { return row.key; }
    [[nodiscard]] static QVariant extra(const RollRow &row, int role);
};

/// The roll of the hearing on screen, in the order of the hearing.
class RollModel final : public RowsModel<RollRow, RollTraits>
{
public:
    enum Columns { Order, Name, Age, Penalties, State };
    enum Roles {
        StateRole = FirstRoleOfModel, ///< registry::RollState as int
        SignRole,                     ///< the sign that goes with the word of the state
        SearchRole,                   ///< everything Ctrl+K may find: order, names
    };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
