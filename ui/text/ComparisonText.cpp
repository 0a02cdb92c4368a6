// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ComparisonText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/FigureText.h"
#include "models/desk/text/StepText.h"
#include "models/desk/text/WaitReasonText.h"
#include "models/law/json/Vocabulary.h"
#include "ui/text/PlanFieldText.h"
#include "ui/text/ProofHtml.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// The reasons and the figures are in the dates they lead to.
constexpr std::array shownOfAStep{
    law::StepField::Rule,
    law::StepField::Also,
    law::StepField::Penalties,
    law::StepField::Provisional,
    law::StepField::Order,
    law::StepField::Earliest,
    law::StepField::Latest,
    law::StepField::PreferredFrom,
    law::StepField::LastUsable,
    law::StepField::ToleratedUntil,
    law::StepField::Deadline,
    law::StepField::Mentions,
    law::StepField::Copies,
    law::StepField::Articles,
    law::StepField::Confidence,
};

constexpr std::array shownOfAPlan{
    law::PlanField::Law,
    law::PlanField::Status,
    law::PlanField::Firm,
    law::PlanField::Remedies,
    law::PlanField::EnforceableOn,
    law::PlanField::FinalOn,
    law::PlanField::Money,
};

QString head(const QString &text)
{
    return u"<th align='left' style='padding:4px 12px 4px 6px'>"_s + text.toHtmlEscaped() +
           u"</th>"_s;
}

QString cell(const QString &text, const QString &ground)
{
    return u"<td valign='top' style='padding:4px 12px 4px 6px'"_s + ground + u">"_s +
           text.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</td>"_s;
}

} // namespace

QString ComparisonText::headOf(const law::Plan &plan, QDate day)
{
    //: Over one of two plans. %1 a day, %2 the version of the law, as V4
    return tr("Pronounced on %1: law %2").arg(desk::longDay(day), law::json::word(plan.law));
}

QString ComparisonText::of(const Plans &plans, const Heads &heads, const law::Words &words)
{
    const law::PlanChange change = law::compare(plans.left, plans.right);
    std::vector<Row> rows = planRows(plans, change);
    for (const law::StepLine &line : change.steps)
        rows.push_back(stepRow(line, plans));
    std::ranges::move(questionRows(change, words), std::back_inserter(rows));
    std::ranges::move(waitingRows(change), std::back_inserter(rows));
    //: Head of a column: in what two plans differ (FR: différences)
    const QString differences = tr("What differs");
    QString table = u"<table width='100%' cellspacing='0'><tr>"_s + head({}) + head(heads.left) +
                    head(heads.right) + head(differences) + u"</tr>"_s;
    for (const Row &row : rows)
        table += html(row);
    table += u"</table>"_s;
    return change.isEmpty() ? html::paragraph(tr("Both laws give the same plan.")) + table : table;
}

QString ComparisonText::html(const Row &row)
{
    const QString marked = QGuiApplication::palette().color(QPalette::AlternateBase).name();
    const QString ground = row.mark.isEmpty() ? QString() : u" bgcolor='"_s + marked + u"'"_s;
    QString cells;
    for (const QString &text : {row.mark, row.left, row.right, row.what})
        cells += cell(text, ground);
    return u"<tr>"_s + cells + u"</tr>"_s;
}

std::vector<ComparisonText::Row> ComparisonText::planRows(const Plans &plans,
                                                          const law::PlanChange &change)
{
    std::vector<Row> rows;
    for (const law::PlanField field : shownOfAPlan) {
        if (change.changed.contains(field))
            rows.push_back(planRow(field, plans));
    }
    return rows;
}

ComparisonText::Row ComparisonText::planRow(law::PlanField field, const Plans &plans)
{
    //: Mark of a line that two plans say differently (FR: modifié)
    return {tr("≠ changed"),
            PlanFieldText::of(field, plans.left),
            PlanFieldText::of(field, plans.right),
            name(field)};
}

QString ComparisonText::name(law::PlanField field)
{
    switch (field) {
    case law::PlanField::Law:
        //: What two plans differ in (FR: loi applicable)
        return tr("law that governs");
    case law::PlanField::Status:
        //: What two plans differ in (FR: état du plan)
        return tr("status of the plan");
    case law::PlanField::Firm:
        //: What two plans differ in (FR: durée ferme)
        return tr("effective firm length");
    case law::PlanField::Remedies:
        //: What two plans differ in (FR: voies de recours)
        return tr("remedies");
    case law::PlanField::EnforceableOn:
        //: What two plans differ in (FR: exécutoire)
        return tr("enforceable on");
    case law::PlanField::FinalOn:
        //: What two plans differ in (FR: définitif)
        return tr("final on");
    case law::PlanField::Money:
        //: What two plans differ in (FR: sommes dues)
        return tr("sums due");
    }
    Q_UNREACHABLE();
}

QString ComparisonText::step(const law::Step &step)
{
    QStringList lines{desk::StepText::title(step)};
    if (const QString limit = desk::StepText::limit(step); !limit.isEmpty())
        lines += limit;
    if (step.confidence == law::Confidence::ToConfirm)
        lines += desk::FigureText::mark(desk::Footing::ToConfirm);
    return lines.join(u'\n');
}

QString ComparisonText::difference(law::StepField field, const Steps &steps)
{
    const QString before = value(field, steps.before);
    const QString after = value(field, steps.after);
    if (before.isEmpty() && after.isEmpty())
        return name(field);
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    //: What two steps say differently. %1 what it is, %2 and %3 what each says
    return tr("%1: %2 → %3").arg(name(field), orNone(before), orNone(after));
}

QString ComparisonText::value(law::StepField field, const law::Step &step)
{
    const auto dayIn = [](const std::optional<QDate> &day) {
        return day ? desk::shortDay(*day) : QString();
    };
    switch (field) {
    case law::StepField::Rule:
        return QString::fromUtf8(step.rule.text());
    case law::StepField::Earliest:
        return dayIn(step.earliest);
    case law::StepField::Latest:
        return dayIn(step.latest);
    case law::StepField::PreferredFrom:
        return dayIn(step.preferredFrom);
    case law::StepField::LastUsable:
        return dayIn(step.lastUsable);
    case law::StepField::ToleratedUntil:
        return dayIn(step.toleratedUntil);
    case law::StepField::Deadline:
        return dayIn(step.deadline);
    default:
        return {}; // its name says enough
    }
}

ComparisonText::Row ComparisonText::stepRow(const law::StepLine &line, const Plans &plans)
{
    const QString left = line.before ? step(plans.left.steps[*line.before]) : QString();
    const QString right = line.after ? step(plans.right.steps[*line.after]) : QString();
    if (line.isStopped()) {
        //: Mark of a step that only the plan on the left has (FR: à gauche seulement)
        return {tr("− left only"), left, right, {}};
    }
    if (line.isNew()) {
        //: Mark of a step that only the plan on the right has (FR: à droite seulement)
        return {tr("+ right only"), left, right, {}};
    }
    const QString what =
        differences(line, {plans.left.steps[*line.before], plans.right.steps[*line.after]});
    return {what.isEmpty() ? QString() : tr("≠ changed"), left, right, what};
}

QString ComparisonText::differences(const law::StepLine &line, const Steps &steps)
{
    QStringList what;
    for (const law::StepField field : shownOfAStep) {
        if (line.changed.contains(field))
            what += difference(field, steps);
    }
    what.removeDuplicates();
    return what.join(u", "_s);
}

QString ComparisonText::name(law::StepField field)
{
    switch (field) {
    case law::StepField::Rule:
    case law::StepField::Also:
        //: What a step differs in (FR: règle)
        return tr("rule");
    case law::StepField::Penalties:
        //: What a step differs in (FR: peines)
        return tr("penalties");
    case law::StepField::Provisional:
        //: What a step differs in (FR: exécution provisoire)
        return tr("provisional enforcement");
    case law::StepField::Order:
        //: What a step differs in (FR: ordre des rendez-vous)
        return tr("order of the appointments");
    case law::StepField::Earliest:
    case law::StepField::PreferredFrom:
        //: What a step differs in (FR: premier jour)
        return tr("first day");
    case law::StepField::Latest:
    case law::StepField::LastUsable:
    case law::StepField::ToleratedUntil:
    case law::StepField::Deadline:
        //: What a step differs in (FR: date limite)
        return tr("limit");
    case law::StepField::Mentions:
        //: What a step differs in: what its paper must say (FR: mentions)
        return tr("mentions");
    case law::StepField::Copies:
        //: What a step differs in: copies of its paper
        return tr("copies");
    case law::StepField::Articles:
        //: What a step differs in: articles of law
        return tr("articles");
    case law::StepField::Because:
    case law::StepField::Figures:
        //: What a step differs in (FR: motifs)
        return tr("reasons");
    case law::StepField::Confidence:
        //: What a step differs in: how well its rule is known
        return tr("how sure");
    }
    Q_UNREACHABLE();
}

std::vector<ComparisonText::Row> ComparisonText::questionRows(const law::PlanChange &change,
                                                              const law::Words &words)
{
    std::vector<Row> rows;
    for (const law::Question &question : change.answered)
        rows.push_back({tr("− left only"), u"? "_s + asked(question, words), {}, {}});
    for (const law::Question &question : change.asked)
        rows.push_back({tr("+ right only"), {}, u"? "_s + asked(question, words), {}});
    return rows;
}

std::vector<ComparisonText::Row> ComparisonText::waitingRows(const law::PlanChange &change)
{
    std::vector<Row> rows;
    for (const law::RegisterReason &reason : change.waitingNoMore)
        rows.push_back({tr("− left only"), waiting(reason), {}, {}});
    for (const law::RegisterReason &reason : change.waitingNow)
        rows.push_back({tr("+ right only"), {}, waiting(reason), {}});
    return rows;
}

QString ComparisonText::asked(const law::Question &question, const law::Words &words)
{
    static const QRegularExpression place(u"^/penalties/([0-9]+)"_s);
    const auto found =
        place.match(question.pointers.empty() ? QString() : question.pointers.front());
    const QString text = words.render(question.text);
    if (!found.hasMatch())
        return text;
    //: A question of the plan. %1 the number of the penalty that it is about, %2 the question
    return tr("Penalty %1: %2").arg(found.captured(1).toInt() + 1).arg(text);
}

QString ComparisonText::waiting(const law::RegisterReason &reason)
{
    //: A reason of the register. %1 the number of the penalty, %2 why it waits
    return tr("Penalty %1 waits: %2")
        .arg(QString::number(reason.penalty + 1), desk::WaitReasonText::of(reason.reason));
}

} // namespace bex::ui
