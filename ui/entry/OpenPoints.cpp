// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/OpenPoints.h"

#include <QJsonArray>

namespace bex::ui
{

std::vector<OpenPoint> OpenPoints::of(const EntryContext &context)
{
    const desk::PlanInProgress &progress = context.plan;
    if (progress.refusal())
        return {ofRefusal(context, *progress.refusal())};
    const bool isRefused = progress.plan() && progress.plan()->status == law::PlanStatus::Refused;
    const auto kind = isRefused ? Remark::Kind::Refusal : Remark::Kind::Question;
    std::vector<OpenPoint> points;
    for (const law::Question &question : progress.questions()) {
        const QString text = context.words.now().render(question.text);
        for (const QString &pointer : question.pointers)
            points.push_back({pointer, {kind, text}});
    }
    return points;
}

OpenPoint OpenPoints::ofRefusal(const EntryContext &context, const Error &refusal)
{
    const QJsonValue value = context.draft.value(refusal.subject);
    const bool isEmpty = value.isUndefined() || value == QJsonValue(QJsonArray());
    if (isEmpty && refusal.expected.isEmpty()) {
        //: Under a field that must be filled in before the plan can be made
        return {refusal.subject, {Remark::Kind::Needed, tr("Still needed.")}};
    }
    const auto kind = isEmpty ? Remark::Kind::Needed : Remark::Kind::Refusal;
    return {refusal.subject, {kind, context.words.refusals().sentence(refusal)}};
}

} // namespace bex::ui
