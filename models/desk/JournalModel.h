// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"

#include <QDateTime>
#include <QString>

#include <span>

namespace bex::desk
{

/// One line of the journal, as a person reads it.
struct JournalRow {
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString who;
    QString act;        ///< the journal's word: "judgment_entered"
    QString about = {}; ///< which paper, which step, which part; empty when the act says all
    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};

struct JournalTraits {
    [[nodiscard]] static std::span<const Column<JournalRow>> columns();
    [[nodiscard]] static qint64 key(const JournalRow &row) { return row.number; }
    [[nodiscard]] static QVariant extra(const JournalRow &row, int role);
};

/// What was done for one person, in the order in which it was done.
class JournalModel final : public RowsModel<JournalRow, JournalTraits>
{
public:
    enum Columns { Number, At, Act, Who };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
