// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/WhyNotText.h"

#include "models/desk/text/PaperText.h"
#include "models/desk/text/PenaltyText.h"
#include "ui/text/ProofHtml.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QString failedPoint(const law::WhyNot &answer, const law::Words &words)
{
    return html::point(
        u'✗', std::visit([&words](const auto &what) { return words.render(what); }, answer.failed));
}

} // namespace

QString WhyNotText::title(law::PaperKind paper)
{
    //: Heading: a paper that is not in the plan (FR: pourquoi pas). %1 the paper
    return tr("Why not: %1").arg(desk::PaperText::name(paper));
}

QString WhyNotText::of(law::PaperKind paper, const law::Facts &facts, const law::Words &words)
{
    const auto answers = law::whyNot(facts, paper);
    QString html = html::title(title(paper));
    if (answers.empty())
        return html + html::paragraph(tr("This paper is in the plan."));
    html += nearest(answers.front(), facts, words);
    if (answers.size() > 1) {
        //: Heading over the other rows of the law that would have given a paper
        html += html::heading(tr("Other rules that give this paper"));
    }
    for (std::size_t at = 1; at < answers.size(); ++at)
        html += other(answers[at], words);
    return html;
}

QString WhyNotText::of(law::RuleId rule, const law::Facts &facts, const law::Words &words)
{
    //: Heading: a row of the law that the plan does not name (FR: pourquoi pas). %1 its name
    const QString html = html::title(tr("Why not: rule %1").arg(QString::fromUtf8(rule.text())));
    const auto answer = law::whyNot(facts, rule);
    if (!answer)
        return html + html::paragraph(tr("The plan names this rule."));
    // The answer may be that of another row, which came in the way.
    const QString asked = answer->rule == rule ? QString() : row(rule, words);
    return html + asked + nearest(*answer, facts, words);
}

QString
WhyNotText::nearest(const law::WhyNot &answer, const law::Facts &facts, const law::Words &words)
{
    //: Heading over the row of the law that came nearest to giving a paper
    QString html = html::heading(tr("The nearest rule")) + row(answer.rule, words);
    if (answer.penalty >= 0) {
        const auto &penalty = facts.penalty(answer.penalty);
        //: The penalty that a row of the law was tried on. %1 the penalty in short
        html += html::paragraph(tr("Tried on: %1").arg(desk::PenaltyText::inShort(penalty)));
    }
    for (const law::Finding &met : answer.met)
        html += html::point(u'✓', words.render(met));
    html += failedPoint(answer, words);
    if (facts.firm) {
        //: The sum that the thresholds look at. %1 the arithmetic, as "8 months − 40 days"
        html += html::paragraph(
            tr("Effective firm length: %1").arg(words.working(facts.firm->effective.working)));
    }
    return html;
}

QString WhyNotText::other(const law::WhyNot &answer, const law::Words &words)
{
    return row(answer.rule, words) + failedPoint(answer, words);
}

QString WhyNotText::row(law::RuleId rule, const law::Words &words)
{
    return html::lead(name(rule, words));
}

QString WhyNotText::name(law::RuleId rule, const law::Words &words)
{
    //: A row of the office's table of rules. %1 its name, %2 what it does, in a sentence
    return tr("%1: %2").arg(QString::fromUtf8(rule.text()), words.effectOf(rule));
}

} // namespace bex::ui
