// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/StepModel.h"

#include "models/desk/text/StepText.h"

#include <algorithm>
#include <array>

namespace bex::desk
{

namespace
{

bool sameFigure(const law::FigureReason &a, const law::FigureReason &b)
{
    return a.parameter == b.parameter && a.settled == b.settled;
}

constexpr std::array<Column<StepRow>, 4> table{{
    {&StepText::numberHeader,
     [](const StepRow &row) { return QString::number(row.number); },
     [](const StepRow &row) -> QVariant { return row.number; }},
    {&StepText::titleHeader,
     [](const StepRow &row) { return StepText::title(row); },
     [](const StepRow &row) -> QVariant { return row.number; }},
    {&StepText::limitHeader,
     [](const StepRow &row) { return StepText::limit(row.step); },
     [](const StepRow &row) -> QVariant { return row.step.latest.value_or(QDate()); }},
    {&StepText::stateHeader,
     [](const StepRow &row) { return StepText::state(row); },
     [](const StepRow &row) -> QVariant { return static_cast<int>(row.state); }},
}};

} // namespace

bool operator==(const StepRow &a, const StepRow &b)
{
    // A step is told by what of it can be seen: the plan never changes a step in place.
    return a.key == b.key && a.id == b.id && a.number == b.number && a.step.rule == b.step.rule &&
           a.step.act == b.step.act && a.step.paper == b.step.paper && a.step.to == b.step.to &&
           a.step.latest == b.step.latest && a.step.lastUsable == b.step.lastUsable &&
           a.step.because == b.step.because && a.state == b.state && a.reason == b.reason &&
           a.appointment == b.appointment && a.verdict == b.verdict && a.licence == b.licence &&
           a.payable == b.payable && a.why == b.why && a.inHand == b.inHand && a.late == b.late &&
           std::ranges::equal(a.openFigures, b.openFigures, sameFigure);
}

std::span<const Column<StepRow>> StepTraits::columns()
{
    return table;
}

QVariant StepTraits::extra(const StepRow &row, int role)
{
    switch (role) {
    case StepModel::StateRole:
        return static_cast<int>(row.state);
    case StepModel::SignRole:
        return StepText::sign(row);
    case StepModel::InHandRole:
        return row.inHand;
    case StepModel::LateRole:
        return row.late;
    case StepModel::DetailRole:
        return StepText::detail(row);
    case StepModel::MarkRole:
        return StepText::mark(row);
    case Qt::ToolTipRole:
        return StepText::whole(row);
    case Qt::AccessibleTextRole:
        return StepText::spoken(row);
    default:
        return {};
    }
}

} // namespace bex::desk
