// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/OpenPoints.h"

#include "models/desk/FirmPart.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/DurationText.h"
#include "models/desk/text/EventText.h"
#include "models/desk/text/MoneyText.h"
#include "models/law/json/Vocabulary.h"
#include "ui/entry/Doubts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

const QString courtOfResidence = u"/person/residence/judicial_court"_s;
const QString kindOfResidence = u"/person/residence/kind"_s;
constexpr QStringView firmKey = u"/firm";

/// A court that is named already settles nothing while the kind of residence is not known.
QString placeOf(const EntryContext &context, const QString &pointer)
{
    const bool wantsKind = pointer == courtOfResidence &&
                           !context.draft.value(courtOfResidence).isUndefined() &&
                           context.draft.value(kindOfResidence).isUndefined();
    return wantsKind ? kindOfResidence : pointer;
}

/// Two days as the reader writes them, "2024-04-16..2024-10-21"; empty when it is something else.
QString spanInWords(const QString &expected)
{
    const QStringList ends = expected.split(u".."_s);
    const QDate first = QDate::fromString(ends.front(), Qt::ISODate);
    const QDate last = QDate::fromString(ends.back(), Qt::ISODate);
    const bool isSpan = ends.size() == 2 && first.isValid() && last.isValid();
    return isSpan ? QString(desk::longDay(first) + u" – "_s + desk::longDay(last)) : QString();
}

/// What the reader expects, as the screen says dates, lengths and the parts of a judgment.
Error inScreenWords(Error refusal)
{
    if (const QString span = spanInWords(refusal.expected); !span.isEmpty())
        refusal.expected = span;
    else if (const auto scope = law::json::fromWord<law::RemedyScope>(refusal.expected))
        refusal.expected = desk::EventText::label(*scope);
    else if (const auto length = law::LegalDuration::fromIso(refusal.expected))
        refusal.expected = desk::DurationText::of(*length);
    else if (const QDate day = QDate::fromString(refusal.expected, Qt::ISODate); day.isValid())
        refusal.expected = desk::longDay(day);
    return refusal;
}

} // namespace

std::vector<OpenPoint> OpenPoints::of(const EntryContext &context)
{
    const desk::PlanInProgress &progress = context.plan;
    if (progress.refusal()) {
        std::vector<OpenPoint> points = suspendedTooLong(context.draft);
        points.push_back(ofRefusal(context.draft, context.words, *progress.refusal()));
        return points;
    }
    const bool isRefused = progress.plan() && progress.plan()->status == law::PlanStatus::Refused;
    const auto kind = isRefused ? Remark::Kind::Refusal : Remark::Kind::Question;
    std::vector<OpenPoint> points;
    for (const law::Question &question : progress.questions()) {
        const QString text = context.words.now().render(question.text);
        for (const QString &pointer : question.pointers) {
            const QString place = placeOf(context, pointer);
            points.push_back({place, {kind, place == pointer ? text : askedOfResidence()}});
        }
    }
    for (const Doubt &doubt : Doubts::of(context))
        points.push_back({doubt.pointer, {Remark::Kind::Doubt, doubt.text}});
    return points;
}

std::vector<OpenPoint> OpenPoints::suspendedTooLong(const desk::JsonDraft &draft)
{
    std::vector<OpenPoint> points;
    const qsizetype count = draft.value(u"/penalties").toArray().size();
    for (qsizetype at = 0; at < count; ++at) {
        const QString penalty = u"/penalties/%1"_s.arg(at);
        if (const auto total = desk::FirmPart(draft, penalty).exceeded()) {
            //: Under the suspended part of an imprisonment. %1 the whole of it
            const QString tooLong = tr("Longer than the whole penalty (%1).");
            points.push_back(
                {penalty + u"/suspended/length"_s,
                 {Remark::Kind::Refusal, tooLong.arg(desk::DurationText::of(*total))}});
        }
    }
    return points;
}

QString OpenPoints::askedOfResidence()
{
    //: Under the kind of residence, while its court is named already
    return tr("Which kind of residence is it? The court named beside counts once this is said.");
}

QString OpenPoints::sentence(const ScreenWords &words, const Error &refusal)
{
    if (refusal.site.endsWith("suspended-above-fine"_L1)) {
        //: Under the suspended part of a fine. %1 the fine
        return tr("The suspended part is above the fine (%1).")
            .arg(desk::moneyText(law::Money::ofCents(refusal.expected.toLongLong())));
    }
    return words.refusals().sentence(inScreenWords(refusal));
}

OpenPoint
OpenPoints::ofRefusal(const desk::JsonDraft &draft, const ScreenWords &words, const Error &refusal)
{
    const QJsonValue value = draft.value(refusal.subject);
    const bool isEmpty = value.isUndefined() || value == QJsonValue(QJsonArray());
    if (isEmpty)
        return {refusal.subject, {Remark::Kind::Needed, stillNeeded(draft, words, refusal)}};
    return {refusal.subject, {Remark::Kind::Refusal, sentence(words, refusal)}};
}

QString OpenPoints::stillNeeded(const desk::JsonDraft &draft,
                                const ScreenWords &words,
                                const Error &refusal)
{
    const bool isProposed =
        refusal.subject.endsWith(firmKey) &&
        desk::FirmPart(draft, refusal.subject.chopped(firmKey.size())).left().has_value();
    if (isProposed) {
        //: Under the firm part, where the length that remains stands in grey
        return tr("Still needed. Enter or Tab takes the length in grey.");
    }
    return refusal.expected.isEmpty()
               //: Under a field that must be filled in before the plan can be made
               ? tr("Still needed.")
               : sentence(words, refusal);
}

} // namespace bex::ui
