// SPDX-License-Identifier: EUPL-1.2
#include "ui/delegates/StepDelegate.h"

#include "models/desk/StepModel.h"
#include "ui/theme/Theme.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QColor colorOf(const QModelIndex &index, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (static_cast<registry::StepState>(index.data(desk::StepModel::StateRole).toInt())) {
    case registry::StepState::Done:
        return accents.done;
    case registry::StepState::Impossible:
        return accents.refusal;
    case registry::StepState::NotApplicable:
        return accents.quiet;
    case registry::StepState::ToDo:
        break;
    }
    if (index.data(desk::StepModel::LateRole).toBool())
        return accents.refusal;
    return index.data(desk::StepModel::InHandRole).toBool() ? palette.color(QPalette::Highlight)
                                                            : accents.quiet;
}

/// What its dates rest on when that is not sure, then its state when a limit took its place.
QString besidesTheLimit(const QModelIndex &index)
{
    const auto of = [&index](int column) {
        return index.siblingAtColumn(column).data().toString();
    };
    const QString state =
        of(desk::StepModel::Limit).isEmpty() ? QString() : of(desk::StepModel::State);
    const QString mark = index.data(desk::StepModel::MarkRole).toString();
    if (mark.isEmpty() || state.isEmpty())
        return mark + state;
    return mark + u"  ·  "_s + state;
}

} // namespace

TwoLines StepDelegate::lines(const QModelIndex &index, const QPalette &palette) const
{
    const auto of = [&index](int column) {
        return index.siblingAtColumn(column).data().toString();
    };
    const QColor color = colorOf(index, palette);
    const bool toDo = index.data(desk::StepModel::StateRole).toInt() ==
                      static_cast<int>(registry::StepState::ToDo);
    TwoLines lines;
    lines.sign = index.data(desk::StepModel::SignRole).toString();
    lines.signColor = color;
    lines.title = QString(of(desk::StepModel::Number) + u"  "_s + of(desk::StepModel::Title));
    lines.detail = index.data(desk::StepModel::DetailRole).toString();
    lines.inHand = index.data(desk::StepModel::InHandRole).toBool();
    lines.quiet = !toDo;
    // A limit is what the eye looks for; without one, the state takes its place.
    const QString limit = of(desk::StepModel::Limit);
    const QColor text = accentsOf(palette).quiet;
    lines.titleRight = limit.isEmpty() ? of(desk::StepModel::State) : limit;
    lines.titleRightColor = limit.isEmpty() ? color : toDo ? palette.color(QPalette::Text) : text;
    lines.detailRight = besidesTheLimit(index);
    lines.detailRightColor = color;
    return lines;
}

} // namespace bex::ui
