// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/WhyText.h"

#include "models/desk/OpenFigures.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/FigureText.h"
#include "models/desk/text/StepText.h"
#include "models/law/explain/WhyDates.h"
#include "ui/text/PlanText.h"
#include "ui/text/ProofHtml.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

using html::heading;
using html::paragraph;

namespace
{

QString inShort(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// The decisions that a row governs; an open end is the law of today.
law::Reason versionsOf(const law::VersionDays &days)
{
    const bool isOpen = days.last == law::daysOf(law::everComputed).last;
    return isOpen ? law::Reason{"why.version_open", {days.first}}
                  : law::Reason{"why.versions", {days.first, days.last}};
}

bool isOpen(const law::FigureReason &figure)
{
    return figure.settled || figure.book.confidence == law::Confidence::ToConfirm;
}

} // namespace

QString WhyText::of(const law::Step &step, const law::Facts &facts, const law::Words &words)
{
    const law::Why why = law::why(facts, step);
    QString html = html::title(desk::StepText::title(step));
    for (const law::Reason &reason : why.working)
        html += paragraph(words.render(reason));
    html += days(step, why.noNullity);
    //: Heading over the rows of the law that made a step, with the facts they met
    html += heading(tr("Rules and facts"));
    for (const law::RowReason &each : why.rows)
        html += row(each, words);
    html += figures(why.figures);
    //: Heading over how well a rule is known
    html += heading(tr("How sure"));
    return html + paragraph(PlanText::confidence(why.confidence));
}

QString WhyText::days(const law::Step &step, const std::optional<law::ArticleRef> &noNullity)
{
    QString rows;
    const auto add = [&rows](const QString &name, const std::optional<QDate> &day) {
        if (day)
            rows += html::line(name, desk::longDay(*day));
    };
    //: Limit of a step: not before this day
    add(tr("Not before"), step.earliest);
    //: Limit of a step: better from this day, the time to appeal being over
    add(tr("Preferably from"), step.preferredFrom);
    //: Limit of a step: the last day the law gives
    add(tr("Limit"), step.latest);
    //: Limit of a step: the limit moved earlier to an open day
    add(tr("Last usable day"), step.lastUsable);
    //: Limit of a step: another reading of working days gives this later day
    add(tr("Tolerated until"), step.toleratedUntil);
    //: Limit of a step: by when the person must have done it
    add(tr("To be done by"), step.deadline);
    if (rows.isEmpty())
        return {};
    //: Heading over the days of a step
    QString html = heading(tr("Days")) + u"<table>"_s + rows + u"</table>"_s;
    if (noNullity) {
        //: %1 the article that says so
        html += paragraph(
            tr("The limit is indicative: missing it voids nothing (%1).").arg(noNullity->cited()));
    }
    return html;
}

QString WhyText::row(const law::RowReason &row, const law::Words &words)
{
    //: A row of the office's table of rules. %1 its name, %2 what it does, in a sentence
    QString html =
        html::lead(tr("%1: %2").arg(QString::fromUtf8(row.rule.text()), words.effectOf(row.rule)));
    for (const law::Finding &fact : row.facts)
        html += html::point(u'✓', words.render(fact));
    for (const law::ArticleRef &each : row.articles)
        html += html::point(u'§', article(each));
    return html + html::point(u'▸', words.render(versionsOf(row.days)));
}

QString WhyText::article(const law::ArticleRef &article)
{
    QString words = article.cited();
    if (article.inForce) {
        //: An article of law with its version. %1 the article, %2 a day
        words = tr("%1, version in force since %2").arg(words, inShort(*article.inForce));
    }
    if (article.alias2029) {
        //: An article of law and its number in the code announced for 2029. %1, %2 articles
        words = tr("%1 (%2 in the code announced for 2029)").arg(words, *article.alias2029);
    }
    return words;
}

QString WhyText::figures(const std::vector<law::FigureReason> &figures)
{
    if (figures.empty())
        return {};
    bool anyOpen = false;
    //: Heading over the dated figures that a step rests on
    QString html = heading(tr("Figures used"));
    for (const law::FigureReason &figure : figures) {
        anyOpen = anyOpen || isOpen(figure);
        html += paragraph(figureLine(figure));
    }
    if (anyOpen)
        html += paragraph(tr("Ctrl+, opens “My court”, where the court settles its own figure."));
    return html;
}

QString WhyText::of(const law::Plan &plan, const law::Facts &facts, const law::Words &words)
{
    QString html;
    for (const law::Question &question : plan.questions)
        html += paragraph(u"? "_s + words.render(question.text));
    if (!html.isEmpty()) {
        //: Heading over the questions that the plan asks
        html = heading(tr("Open questions")) + html;
    }
    if (plan.firm) {
        //: Heading over the arithmetic of the effective length of imprisonment
        html += heading(tr("Effective firm length")) + paragraph(words.working(plan.firm->working));
        html += sum(law::why(facts, *plan.firm), words);
    }
    if (plan.money) {
        //: Heading over the arithmetic of the amount to pay
        html += heading(tr("Amount to pay")) + sum(law::why(facts, *plan.money), words);
    }
    html += remedies(plan, facts, words);
    //: Heading over the day from which the decision is enforced (FR: exécutoire)
    html += heading(tr("Enforceable")) + sum(law::whyEnforceable(facts, plan), words);
    //: Heading over the days between which the decision is final (FR: définitive)
    return html + heading(tr("Final")) + sum(law::whyFinal(facts, plan), words);
}

QString WhyText::sum(const law::Why &why, const law::Words &words)
{
    QString html;
    for (const law::Reason &reason : why.working)
        html += html::point(u'▸', words.render(reason));
    for (const law::FigureReason &figure : why.figures)
        html += html::point(u'§', figureLine(figure));
    return html;
}

QString WhyText::figureLine(const law::FigureReason &figure)
{
    if (isOpen(figure))
        return desk::FigureText::explained(figure);
    //: A figure of the law. %1 its name, %2 its value and source
    return tr("%1: %2").arg(desk::FigureText::name(figure.parameter),
                            desk::FigureText::bookValue(figure.parameter, figure.book));
}

QString WhyText::remedies(const law::Plan &plan, const law::Facts &facts, const law::Words &words)
{
    if (plan.remedies.empty())
        return {};
    //: Heading over the last days to appeal (FR: voies de recours)
    QString html = heading(tr("Last days to use a remedy"));
    for (const law::Remedy &remedy : plan.remedies) {
        html += paragraph(PlanText::remedy(remedy));
        const law::Why why = law::why(facts, remedy);
        for (const law::Reason &reason : why.working)
            html += html::point(u'▸', words.render(reason));
        for (const law::RowReason &each : why.rows)
            html += row(each, words);
    }
    return html;
}

} // namespace bex::ui
