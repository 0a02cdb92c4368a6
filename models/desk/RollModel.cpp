// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/RollModel.h"

#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/PersonText.h"
#include "models/desk/text/RollStateText.h"
#include "models/desk/text/RollText.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

constexpr std::array<Column<RollRow>, 5> table{{
    {&RollText::orderHeader,
     [](const RollRow &row) { return QString::number(row.order); },
     [](const RollRow &row) -> QVariant { return row.order; }},
    {&RollText::nameHeader,
     [](const RollRow &row) { return PersonText::name(row.familyName, row.firstNames); },
     [](const RollRow &row) -> QVariant {
         return QString(row.familyName + u' ' + row.firstNames);
     }},
    {&RollText::ageHeader,
     [](const RollRow &row) { return row.age ? PersonText::age(*row.age) : QString(); },
     [](const RollRow &row) -> QVariant { return row.age.value_or(-1); }},
    {&RollText::penaltiesHeader,
     [](const RollRow &row) { return PenaltyText::inBrief(row.penalties); },
     [](const RollRow &row) -> QVariant { return static_cast<int>(row.penalties.size()); }},
    {&RollText::stateHeader,
     [](const RollRow &row) { return RollStateText::word(row.state); },
     [](const RollRow &row) -> QVariant { return static_cast<int>(row.state); }},
}};

} // namespace

std::span<const Column<RollRow>> RollTraits::columns()
{
    return table;
}

QVariant RollTraits::extra(const RollRow &row, int role)
{
    switch (role) {
    case RollModel::StateRole:
        return static_cast<int>(row.state);
    case RollModel::SignRole:
        return RollStateText::sign(row.state);
    case RollModel::SearchRole:
        return QString(QString::number(row.order) + u' ' + row.familyName + u' ' + row.firstNames);
    case Qt::ToolTipRole:
        return PenaltyText::inShort(row.penalties);
    case Qt::AccessibleTextRole:
        return RollText::spoken(row);
    default:
        return {};
    }
}

} // namespace bex::desk
