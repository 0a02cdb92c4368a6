// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/registry/FindStore.h"

#include <span>

namespace bex::desk
{

using FoundRow = registry::Found;

struct FoundTraits {
    [[nodiscard]] static std::span<const Column<FoundRow>> columns();
    [[nodiscard]] static qint64 key(const FoundRow &row) { return row.entry.value(); }
    [[nodiscard]] static QVariant extra(const FoundRow &row, int role);
};

/// People of any hearing who answer the typed words, the last entered first.
class FoundModel final : public RowsModel<FoundRow, FoundTraits>
{
public:
    enum Columns { Name, Birth, Hearing, Number };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
