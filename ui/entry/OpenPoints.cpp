// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/OpenPoints.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/DurationText.h"
#include "ui/entry/Doubts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

const QString courtOfResidence = u"/person/residence/judicial_court"_s;
const QString kindOfResidence = u"/person/residence/kind"_s;

/// A court that is named already settles nothing while the kind of residence is not known.
QString placeOf(const EntryContext &context, const QString &pointer)
{
    const bool wantsKind = pointer == courtOfResidence &&
                           !context.draft.value(courtOfResidence).isUndefined() &&
                           context.draft.value(kindOfResidence).isUndefined();
    return wantsKind ? kindOfResidence : pointer;
}

/// What the reader expects, as the screen says dates and lengths.
Error inScreenWords(Error refusal)
{
    if (const auto length = law::LegalDuration::fromIso(refusal.expected))
        refusal.expected = desk::DurationText::of(*length);
    else if (const QDate day = QDate::fromString(refusal.expected, Qt::ISODate); day.isValid())
        refusal.expected = desk::longDay(day);
    return refusal;
}

} // namespace

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
            points.push_back({placeOf(context, pointer), {kind, text}});
    }
    for (const Doubt &doubt : Doubts::of(context))
        points.push_back({doubt.pointer, {Remark::Kind::Doubt, doubt.text}});
    return points;
}

OpenPoint OpenPoints::ofRefusal(const EntryContext &context, const Error &refusal)
{
    const QJsonValue value = context.draft.value(refusal.subject);
    const bool isEmpty = value.isUndefined() || value == QJsonValue(QJsonArray());
    if (isEmpty)
        return {refusal.subject, {Remark::Kind::Needed, stillNeeded(context, refusal)}};
    const QString sentence = context.words.refusals().sentence(inScreenWords(refusal));
    return {refusal.subject, {Remark::Kind::Refusal, sentence}};
}

QString OpenPoints::stillNeeded(const EntryContext &context, const Error &refusal)
{
    if (refusal.subject.endsWith(u"/firm")) {
        //: Under the firm part, where the length that remains stands in grey
        return tr("Still needed. Enter or Tab takes the length in grey.");
    }
    return refusal.expected.isEmpty()
               //: Under a field that must be filled in before the plan can be made
               ? tr("Still needed.")
               : context.words.refusals().sentence(inScreenWords(refusal));
}

} // namespace bex::ui
