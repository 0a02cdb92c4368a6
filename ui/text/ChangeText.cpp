// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ChangeText.h"

#include "models/desk/text/StepText.h"
#include "ui/text/ComparisonText.h"
#include "ui/text/PlanFieldText.h"
#include "ui/text/ProofHtml.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// Title, limit and whatever else there is to say of a step, in one line.
QString inOneLine(const law::Step &step, const QString &more = {})
{
    QStringList parts{desk::StepText::title(step), desk::StepText::limit(step), more};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString ChangeText::of(const Plans &plans, const law::Words &words)
{
    const law::PlanChange change = law::compare(plans.before, plans.after);
    const QString page = newSteps(plans, change, words) + stoppedSteps(plans, change) +
                         changes(plans, change) + questions(change, words) + reasons(change);
    return page.isEmpty() ? html::paragraph(tr("Nothing changes in the plan.")) : page;
}

QString
ChangeText::newSteps(const Plans &plans, const law::PlanChange &change, const law::Words &words)
{
    QString points;
    for (const law::StepLine &line : change.steps) {
        if (!line.isNew())
            continue;
        const law::Step &step = plans.after.steps[*line.after];
        const QString why = step.because.empty() ? QString() : words.render(step.because.front());
        points += html::point(u'+', inOneLine(step, why));
    }
    for (const std::size_t again : law::askedAgain(plans.before, plans.after)) {
        const law::Step &step = plans.after.steps[again];
        points += html::point(u'+', inOneLine(step, words.render(step.because.back())));
    }
    //: Heading: steps that an event brings about (FR: à faire)
    return html::section(tr("To do from now on"), points);
}

QString ChangeText::stoppedSteps(const Plans &plans, const law::PlanChange &change)
{
    QString points;
    for (const law::StepLine &line : change.steps) {
        if (line.isStopped())
            points += html::point(u'−', inOneLine(plans.before.steps[*line.before]));
    }
    //: Heading: steps that an event stops (FR: arrêtées)
    return html::section(tr("Stopped; slots are given back"), points);
}

QString ChangeText::changes(const Plans &plans, const law::PlanChange &change)
{
    QString points;
    for (const law::StepLine &line : change.steps) {
        if (!line.before || !line.after)
            continue;
        const QString what = ComparisonText::differences(
            line, {plans.before.steps[*line.before], plans.after.steps[*line.after]});
        if (!what.isEmpty())
            points += html::point(u'≠', inOneLine(plans.after.steps[*line.after], what));
    }
    for (const law::PlanField field : {law::PlanField::Status,
                                       law::PlanField::Firm,
                                       law::PlanField::Remedies,
                                       law::PlanField::EnforceableOn,
                                       law::PlanField::FinalOn,
                                       law::PlanField::Money}) {
        if (!change.changed.contains(field))
            continue;
        //: What an event changes. %1 what it is, %2 its value before, %3 its value after
        const QString line = tr("%1: %2 → %3")
                                 .arg(ComparisonText::name(field),
                                      PlanFieldText::of(field, plans.before),
                                      PlanFieldText::of(field, plans.after));
        points += html::point(u'≠', line);
    }
    //: Heading: what an event changes (FR: modifié)
    return html::section(tr("Changed"), points);
}

QString ChangeText::questions(const law::PlanChange &change, const law::Words &words)
{
    QString points;
    for (const law::Question &question : change.asked)
        points += html::point(u'?', ComparisonText::asked(question, words));
    //: Heading: what the plan asks after an event (FR: questions)
    return html::section(tr("Asked"), points);
}

QString ChangeText::reasons(const law::PlanChange &change)
{
    QString points;
    for (const law::RegisterReason &reason : change.waitingNow)
        points += html::point(u'+', ComparisonText::waiting(reason));
    for (const law::RegisterReason &reason : change.waitingNoMore)
        points += html::point(u'−', ComparisonText::waiting(reason));
    //: Heading: why penalties wait (CPP D. 48)
    return html::section(tr("In the register"), points);
}

} // namespace bex::ui
