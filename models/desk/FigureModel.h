// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/law/LawBook.h"
#include "models/law/Practice.h"

#include <span>
#include <vector>

namespace bex::desk
{

/// A figure that the law leaves unconfirmed, with what the court settled for itself.
struct FigureRow {
    law::Parameter parameter = law::Parameter::Count;
    std::vector<law::DatedValue> book;       ///< the oldest first; the last is in force
    std::vector<law::SettledFigure> settled; ///< the oldest first; the last is in force

    /// What the court settled last; null when it settled nothing.
    [[nodiscard]] const law::SettledFigure *last() const
    {
        return settled.empty() ? nullptr : &settled.back();
    }
    friend bool operator==(const FigureRow &a, const FigureRow &b)
    {
        return a.parameter == b.parameter && a.settled == b.settled; // the book never changes
    }
};

struct FigureTraits {
    [[nodiscard]] static std::span<const Column<FigureRow>> columns();
    [[nodiscard]] static qint64 key(const FigureRow &row)
    {
        return static_cast<qint64>(row.parameter);
    }
    [[nodiscard]] static QVariant extra(const FigureRow &row, int role);
};

/// The practice of the court: one line a figure.
class FigureModel final : public RowsModel<FigureRow, FigureTraits>
{
public:
    enum Columns { Name, Value, Mark };
    enum Roles {
        SettledRole = FirstRoleOfModel, ///< true when the court settled it
        SignRole,                       ///< the sign that goes with the word of the mark
    };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
