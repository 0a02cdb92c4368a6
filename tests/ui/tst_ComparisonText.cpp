// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/json/WriteJudgment.h"
#include "models/law/json/WritePlan.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/RandomJudgments.h"
#include "tests/support/TestMain.h"
#include "ui/text/ComparisonText.h"
#include "ui/text/PlanFieldText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

/// bex-plan/1 without what only says why: articles, reasons, arithmetic, the words of questions.
QJsonObject withoutWhy(const law::Plan &plan)
{
    const auto document =
        QJsonDocument::fromJson(law::json::writePlan(plan, {frenchWords(), englishWords()}));
    QJsonObject object = document.object();
    QJsonArray steps = object[u"steps"].toArray();
    for (QJsonValueRef each : steps) {
        QJsonObject step = each.toObject();
        step.remove(u"articles"_s);
        step.remove(u"because"_s);
        each = step;
    }
    object[u"steps"] = steps;
    QJsonArray questions = object[u"questions"].toArray();
    for (QJsonValueRef each : questions) {
        QJsonObject question = each.toObject();
        question.remove(u"text"_s);
        each = question;
    }
    object[u"questions"] = questions;
    if (object[u"firm"].isObject()) {
        QJsonObject firm = object[u"firm"].toObject();
        firm.remove(u"working"_s);
        object[u"firm"] = firm;
    }
    return object;
}

law::Plan planUnder(const law::Judgment &judgment, QDate day)
{
    static const law::Practice none;
    return law::route(judgment, law::AppliedLaw(lawBook(), none, day));
}

/// The key of the plan that a field of the comparison stands for.
QString keyOf(law::PlanField field)
{
    switch (field) {
    case law::PlanField::Law:
        return u"law"_s;
    case law::PlanField::Status:
        return u"status"_s;
    case law::PlanField::Firm:
        return u"firm"_s;
    case law::PlanField::Remedies:
        return u"remedies"_s;
    case law::PlanField::EnforceableOn:
        return u"enforceable_on"_s;
    case law::PlanField::FinalOn:
        return u"final_on"_s;
    case law::PlanField::Money:
        return u"money"_s;
    }
    Q_UNREACHABLE();
}

/// What two plans say differently and the comparison does not show; empty when all is there.
QString unseen(const law::Plan &left, const law::Plan &right)
{
    const QJsonObject a = withoutWhy(left);
    const QJsonObject b = withoutWhy(right);
    const law::PlanChange change = law::compare(left, right);
    if (a != b && change.isEmpty())
        return u"no difference at all"_s;
    for (const law::PlanField field : {law::PlanField::Law,
                                       law::PlanField::Status,
                                       law::PlanField::Firm,
                                       law::PlanField::Remedies,
                                       law::PlanField::EnforceableOn,
                                       law::PlanField::FinalOn,
                                       law::PlanField::Money}) {
        const QString key = keyOf(field);
        const bool differs = a[key] != b[key];
        if (differs != change.changed.contains(field) && differs)
            return key + u" is not marked"_s;
        if (differs && ui::PlanFieldText::of(field, left) == ui::PlanFieldText::of(field, right))
            return key + u" reads the same"_s;
    }
    const QJsonArray before = a[u"steps"].toArray();
    const QJsonArray after = b[u"steps"].toArray();
    for (const law::StepLine &line : change.steps) {
        if (!line.before || !line.after)
            continue;
        const auto was = before[static_cast<qsizetype>(*line.before)];
        const auto is = after[static_cast<qsizetype>(*line.after)];
        const ui::ComparisonText::Steps steps{left.steps[*line.before], right.steps[*line.after]};
        if (was != is && ui::ComparisonText::differences(line, steps).isEmpty())
            return is[u"rule"].toString() + u" is not marked"_s;
    }
    return {};
}

/// E-09: seven months less thirty days, of 15 February 2024.
law::Judgment ambiguous(int detained)
{
    law::Judgment judgment = aJudgmentWith(firm(u"P7M"));
    judgment.pronouncedOn = QDate(2024, 2, 15);
    judgment.detention = {law::Detention{}};
    judgment.detention->front().days = detained;
    return judgment;
}

law::Plan planOf(const law::Judgment &judgment)
{
    return law::route(judgment, lawBook(), {});
}

} // namespace

/// Two plans side by side: whatever one says otherwise than the other is shown.
class tst_ComparisonText final : public QObject
{
    Q_OBJECT

private slots:
    void showsBothReadingsOfALength()
    {
        const law::Plan left = planOf(ambiguous(30));
        const law::Plan right = planOf(ambiguous(31));
        QVERIFY(left.firm->ambiguous && right.firm->ambiguous);

        const QString text = ui::PlanFieldText::of(law::PlanField::Firm, left);

        QVERIFY2(text.contains(u"16 August 2024"_s), qPrintable(text));
        QVERIFY(text != ui::PlanFieldText::of(law::PlanField::Firm, right));
    }

    // F-2: 127 until 15 February 2025, 254 since; fully suspended, only the fee differs.
    void showsTheFixedFee()
    {
        law::Judgment judgment = aJudgmentWith(fineOf(300));
        judgment.pronouncedOn = QDate(2025, 2, 17);

        const QString before =
            ui::PlanFieldText::of(law::PlanField::Money, planUnder(judgment, QDate(2025, 2, 15)));
        const QString after = ui::PlanFieldText::of(law::PlanField::Money, planOf(judgment));

        QVERIFY2(before.contains(u"127"_s), qPrintable(before));
        QVERIFY2(after.contains(u"254"_s), qPrintable(after));
    }

    void showsBothDaysOfTheFinalRange()
    {
        const QString text =
            ui::PlanFieldText::of(law::PlanField::FinalOn, planOf(aJudgmentWith(fineOf(300))));

        QVERIFY2(text.contains(u"27 April 2024"_s) && text.contains(u"7 May 2024"_s),
                 qPrintable(text));
    }

    void showsTheRuleOfARemedy()
    {
        const QString text =
            ui::PlanFieldText::of(law::PlanField::Remedies, planOf(aJudgmentWith(fineOf(300))));

        QVERIFY2(text.contains(u"L-20"_s), qPrintable(text));
    }

    void showsTheEndOfACourse()
    {
        law::Plan left = planOf(aJudgmentWith(law::Course{}));
        law::Plan right = left;
        for (law::Step &step : right.steps) {
            if (step.deadline)
                step.deadline = step.deadline->addDays(1);
        }

        const QString page = ui::ComparisonText::of({left, right}, {}, englishWords());

        QVERIFY2(page.contains(u"27 Oct 2024"_s) && page.contains(u"28 Oct 2024"_s),
                 qPrintable(page));
    }

    // Each day on which the law changes, and one far from any.
    void showsWhateverDiffers()
    {
        const QList<QDate> days{QDate(2011, 5, 4),
                                QDate(2014, 10, 1),
                                QDate(2015, 8, 15),
                                QDate(2020, 3, 23),
                                QDate(2020, 3, 24),
                                QDate(2024, 9, 30),
                                QDate(2025, 2, 16)};
        RandomJudgments judgments(20240416);
        int compared = 0;
        for (int left = 400; left > 0; --left) {
            const law::Judgment judgment = judgments.next();
            const law::Plan own = planOf(judgment);
            for (const QDate day : days) {
                const law::Plan other = planUnder(judgment, day);
                compared += own == other ? 0 : 1;
                const QString hidden = unseen(own, other);
                QVERIFY2(hidden.isEmpty(),
                         qPrintable(hidden + u" under "_s + day.toString(Qt::ISODate) + u' ' +
                                    QString::fromUtf8(law::json::canonical(judgment))));
            }
        }
        QCOMPARE_GT(compared, 1000);
    }
};

BEX_TEST(tst_ComparisonText);
#include "tst_ComparisonText.moc"
