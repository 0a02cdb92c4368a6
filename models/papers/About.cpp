// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/About.h"

#include "models/law/json/Vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

QString courseOf(const Sheet &sheet, const Occasion &occasion)
{
    for (const int index : sheet.steps) {
        for (const int penalty :
             occasion.plan.steps.at(static_cast<std::size_t>(index)).penalties) {
            const auto &detail =
                occasion.judgment.penalties.at(static_cast<std::size_t>(penalty)).detail;
            if (const auto *course = std::get_if<law::Course>(&detail))
                return law::json::word(course->course).toString();
        }
    }
    return {};
}

QString plainAbout(const Sheet &sheet, const Occasion &occasion)
{
    if (sheet.personsPart)
        return u"person"_s;
    if (sheet.civilParty)
        return asEntered(
            occasion.judgment.civilParties.at(*sheet.civilParty).name.value_or(QString()));
    return sheet.kind == law::PaperKind::Stg ? courseOf(sheet, occasion) : QString();
}

} // namespace

QString aboutOf(const Scope &scope)
{
    const QString about = plainAbout(scope.sheet, scope.occasion);
    int number = 1;
    for (const Sheet &other : scope.sheets) {
        if (&other == &scope.sheet)
            break;
        // Two civil parties may bear one name.
        if (other.kind == scope.sheet.kind && plainAbout(other, scope.occasion) == about)
            ++number;
    }
    return number == 1 ? about : about + u" ("_s + QString::number(number) + u')';
}

const ReplacedPaper *replacedBy(const Scope &scope)
{
    const auto found = scope.occasion.replaced.find({scope.sheet.kind, aboutOf(scope)});
    return found == scope.occasion.replaced.end() ? nullptr : &found->second;
}

QString referenceInHand(const PaperContent &content, const Occasion &occasion)
{
    const auto issued = occasion.issued.find({content.kind, content.about});
    return issued == occasion.issued.end() ? content.reference : issued->second;
}

QString replacementSentence(const Scope &scope, const ReplacedPaper &former)
{
    return scope.say(
        u"replaces",
        {{u"reference"_s, former.reference}, {u"date"_s, scope.phrasing.calendarDay(former.on)}});
}

} // namespace bex::papers
