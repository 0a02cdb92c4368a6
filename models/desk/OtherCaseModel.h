// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/OtherCase.h"
#include "models/desk/RowsModel.h"

#include <span>

namespace bex::desk
{

struct OtherCaseTraits {
    [[nodiscard]] static std::span<const Column<OtherCase>> columns();
    [[nodiscard]] static qint64 key(const OtherCase &row) { return row.person.entry.value(); }
    [[nodiscard]] static QVariant extra(const OtherCase &row, int role);
};

/// The decisions of whoever is, may be, or was said not to be the person in hand.
class OtherCaseModel final : public RowsModel<OtherCase, OtherCaseTraits>
{
public:
    enum Columns { Relation, Person, Born, Hearing, Number, Penalties, State };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
