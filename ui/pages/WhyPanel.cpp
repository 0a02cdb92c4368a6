// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/WhyPanel.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/FigureText.h"
#include "models/desk/text/StepText.h"
#include "ui/text/PlanText.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QString paragraph(const QString &text)
{
    return u"<p style='margin:0 0 8px 0'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString heading(const QString &text)
{
    return u"<p style='margin:12px 0 4px 0'><b>"_s + text.toHtmlEscaped() + u"</b></p>"_s;
}

QString line(const QString &name, const QString &value)
{
    return u"<tr><td style='padding:0 16px 4px 0'>"_s + name.toHtmlEscaped() +
           u"</td><td style='padding:0 0 4px 0'>"_s + value.toHtmlEscaped() + u"</td></tr>"_s;
}

} // namespace

WhyPanel::WhyPanel(desk::PersonDesk &desk, const ScreenWords &words)
    : m_desk(desk)
    , m_words(words)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(16);
    connect(&m_desk, &desk::PersonDesk::stepInHandChanged, this, &WhyPanel::explain);
    connect(&m_desk, &desk::PersonDesk::planChanged, this, &WhyPanel::explain);
    retranslate();
}

void WhyPanel::explain()
{
    QString html;
    if (const auto &plan = m_desk.progress().plan()) {
        if (const desk::StepRow *row = m_desk.stepInHand())
            html += stepExplained(row->step) + openFigures(*row);
        html += planExplained(*plan);
    }
    setHtml(html);
}

QString WhyPanel::stepExplained(const law::Step &step) const
{
    QString html = u"<h3 style='margin:0 0 8px 0'>"_s +
                   desk::StepText::title(step).toHtmlEscaped() + u"</h3>"_s;
    for (const law::Reason &reason : step.because)
        html += paragraph(m_words.now().render(reason));
    html += limits(step) + articles(step);
    //: Heading over how well a rule is known
    html += heading(tr("How sure"));
    html += paragraph(PlanText::confidence(step.confidence));
    return html;
}

QString WhyPanel::openFigures(const desk::StepRow &row) const
{
    if (row.openFigures.empty())
        return {};
    //: Heading over the figures of a step that are not confirmed, or that the court settled
    QString html = heading(tr("Figures that are not confirmed"));
    for (const law::FigureReason &figure : row.openFigures)
        html += paragraph(desk::FigureText::explained(figure));
    return html + paragraph(tr("Ctrl+, opens “My court”, where the court settles its own figure."));
}

QString WhyPanel::limits(const law::Step &step) const
{
    QString rows;
    const auto add = [&rows](const QString &name, const std::optional<QDate> &day) {
        if (day)
            rows += line(name, desk::longDay(*day));
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
    if (step.isIndicative())
        html += paragraph(tr("The limit is indicative: missing it voids nothing (CPP D. 48-2)."));
    return html;
}

QString WhyPanel::articles(const law::Step &step) const
{
    //: Heading over the articles of law
    QString html = heading(tr("Articles"));
    for (const law::ArticleRef &article : step.articles) {
        if (!article.inForce) {
            html += paragraph(article.cited());
            continue;
        }
        //: An article of law with its version. %1 the article, %2 a day
        html += paragraph(
            tr("%1, version in force since %2")
                .arg(article.cited(), QLocale().toString(*article.inForce, QLocale::ShortFormat)));
    }
    QString rules = QString::fromUtf8(step.rule.text());
    for (const law::RuleId &rule : step.also)
        rules += u", "_s + QString::fromUtf8(rule.text());
    //: The rows of the office's table of rules that made the step. %1 a list
    return html + paragraph(tr("Rules: %1").arg(rules));
}

QString WhyPanel::planExplained(const law::Plan &plan) const
{
    QString html;
    for (const law::Question &question : plan.questions)
        html += paragraph(u"? "_s + m_words.now().render(question.text));
    if (!html.isEmpty()) {
        //: Heading over the questions that the plan asks
        html = heading(tr("Open questions")) + html;
    }
    if (plan.firm) {
        //: Heading over the arithmetic of the effective length of imprisonment
        html += heading(tr("Effective firm length")) +
                paragraph(m_words.now().working(plan.firm->working));
    }
    if (plan.enforceableOn)
        html += paragraph(tr("Enforceable on %1").arg(desk::longDay(*plan.enforceableOn)));
    return html;
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why this step"));
    explain();
}

void WhyPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
