// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WritePlan.h"
#include "tests/support/LawFiles.h"
#include "tests/support/PlanCore.h"
#include "tests/support/PlanFaults.h"
#include "tests/support/PlanReasons.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

QDir folder()
{
    return QDir(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios"_s);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

law::Plan planFor(const QString &name, const law::Judgment &judgment)
{
    return law::route(judgment, test::lawBook(), test::practiceOfScenario(name));
}

QByteArray planOf(const QString &name, const law::Judgment &judgment)
{
    return law::json::writePlan(planFor(name, judgment),
                                {test::frenchWords(), test::englishWords()});
}

/// A sentence in each language, with all its arguments in place.
bool saysIt(const QJsonValue &texts)
{
    const QString french = texts[u"fr"].toString();
    const QString english = texts[u"en"].toString();
    return !french.isEmpty() && !english.isEmpty() && !french.contains(u'%') &&
           !english.contains(u'%');
}

} // namespace

class tst_Scenarios final : public QObject
{
    Q_OBJECT

private slots:
    void everyScenarioHasItsCore()
    {
        const QStringList files = folder().entryList({u"*.json"_s});

        QVERIFY(files.size() > 100);
        for (const QString &file : files) {
            const bool isCore = file.endsWith(u".core.json");
            const QString other =
                isCore ? file.chopped(10) + u".json"_s : file.chopped(5) + u".core.json"_s;
            QVERIFY2(files.contains(other), qPrintable(file));
        }
    }

    void everyCoreNamesItsSource_data() { scenarios(); }
    void everyCoreNamesItsSource()
    {
        QFETCH(QString, name);

        const QJsonObject core = objectOf(bytesOf(name + u".core.json"_s));

        QVERIFY(!core[u"source"].toString().isEmpty());
    }

    void givesThePlanTheLawWants_data() { scenarios(); }
    void givesThePlanTheLawWants()
    {
        QFETCH(QString, name);
        const auto judgment = law::json::readJudgment(bytesOf(name + u".json"_s));
        QVERIFY2(judgment, qPrintable(judgment ? QString() : judgment.error().subject));

        const QJsonObject plan = test::withReasons(planFor(name, *judgment));

        const QStringList found =
            test::differences(plan, objectOf(bytesOf(name + u".core.json"_s)));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyStepAndQuestionSaysWhy_data() { scenarios(); }
    void everyStepAndQuestionSaysWhy()
    {
        QFETCH(QString, name);
        const auto judgment = law::json::readJudgment(bytesOf(name + u".json"_s));
        QVERIFY(judgment);

        const QJsonObject plan = objectOf(planOf(name, *judgment));

        for (const QJsonValue &step : plan[u"steps"].toArray()) {
            QVERIFY2(saysIt(step[u"because"]), qPrintable(step[u"rule"].toString()));
            QVERIFY2(!step[u"articles"].toArray().isEmpty(), qPrintable(step[u"rule"].toString()));
        }
        for (const QJsonValue &question : plan[u"questions"].toArray())
            QVERIFY2(saysIt(question[u"text"]), qPrintable(question[u"rule"].toString()));
    }

    void everyActHasTheCopiesOfItsRow_data() { scenarios(); }
    void everyActHasTheCopiesOfItsRow()
    {
        QFETCH(QString, name);
        const auto judgment = law::json::readJudgment(bytesOf(name + u".json"_s));
        QVERIFY(judgment);

        const QStringList faults = test::faultsOf(planFor(name, *judgment), judgment->pronouncedOn);

        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    // design.md 6: the last usable day and the day preferred lie within the limits.
    void keepsEveryDateWithinItsLimits_data() { scenarios(); }
    void keepsEveryDateWithinItsLimits()
    {
        QFETCH(QString, name);
        const auto judgment = law::json::readJudgment(bytesOf(name + u".json"_s));
        QVERIFY(judgment);

        const law::Plan plan = planFor(name, *judgment);

        for (const law::Step &step : plan.steps) {
            if (step.latest && step.lastUsable)
                QVERIFY(*step.lastUsable <= *step.latest);
            if (step.latest && step.earliest)
                QVERIFY(*step.earliest <= *step.latest);
            if (step.preferredFrom)
                QVERIFY(step.lastUsable && *step.preferredFrom <= *step.lastUsable);
            if (step.deadline)
                QCOMPARE(step.paper, std::optional(law::PaperKind::Stg));
        }
    }

    void isByteStable_data() { scenarios(); }
    void isByteStable()
    {
        QFETCH(QString, name);
        const auto judgment = law::json::readJudgment(bytesOf(name + u".json"_s));
        QVERIFY(judgment);

        const QByteArray once = planOf(name, *judgment);
        const QByteArray again = planOf(name, *law::json::readJudgment(bytesOf(name + u".json"_s)));

        QVERIFY(!objectOf(once).isEmpty());
        QVERIFY(!once.contains('\n'));
        QCOMPARE(again, once);
    }

private:
    static void scenarios()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file :
             folder().entryList({u"*.core.json"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(10);
            QTest::newRow(qPrintable(name)) << name;
        }
    }
};

BEX_TEST(tst_Scenarios);
#include "tst_Scenarios.moc"
