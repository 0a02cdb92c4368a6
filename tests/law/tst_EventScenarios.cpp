// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventRuleTable.h"
#include "models/law/events/RouteAfter.h"
#include "tests/support/LawFiles.h"
#include "tests/support/PlanCore.h"
#include "tests/support/PlanFaults.h"
#include "tests/support/PlanReasons.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

bool saysIt(const QJsonValue &texts)
{
    const QString french = texts[u"fr"].toString();
    const QString english = texts[u"en"].toString();
    return !french.isEmpty() && !english.isEmpty() && !french.contains(u'%') &&
           !english.contains(u'%');
}

QString nameOf(law::RuleId rule)
{
    return QString::fromLatin1(rule.text().data(), static_cast<qsizetype>(rule.text().size()));
}

QStringList names()
{
    return test::scenarioNames().filter(u"after/"_s);
}

void scenarios()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class tst_EventScenarios final : public QObject
{
    Q_OBJECT

private slots:
    void everyScenarioHasItsThreeFiles()
    {
        const QDir folder(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios/after"_s);

        QCOMPARE_GT(names().size(), 60);
        QCOMPARE(folder.entryList({u"*.json"_s}).size(), 3 * names().size());
    }

    void givesThePlanTheLawWants_data() { scenarios(); }
    void givesThePlanTheLawWants()
    {
        QFETCH(QString, name);
        const auto history = test::scenario(name);
        QVERIFY2(history, qPrintable(history ? QString() : history.error().subject));

        const QJsonObject plan = test::withReasons(test::planOfScenario(name));

        const QJsonObject core = objectOf(test::coreOfScenario(name));
        QVERIFY(!core[u"source"].toString().isEmpty());
        const QStringList found = test::differences(plan, core);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyActHasTheCopiesOfItsRow_data() { scenarios(); }
    void everyActHasTheCopiesOfItsRow()
    {
        QFETCH(QString, name);

        const QStringList faults = test::faultsOf(test::planOfScenario(name),
                                                  test::scenario(name)->judgment().pronouncedOn);

        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyStepSaysWhy_data() { scenarios(); }
    void everyStepSaysWhy()
    {
        QFETCH(QString, name);

        const QJsonObject plan = test::withReasons(test::planOfScenario(name));

        for (const QJsonValue &step : plan[u"steps"].toArray()) {
            QVERIFY2(saysIt(step[u"because"]), qPrintable(step[u"rule"].toString()));
            QVERIFY2(!step[u"articles"].toArray().isEmpty(), qPrintable(step[u"rule"].toString()));
        }
    }

    void saysTheSameWhateverTheOrderOfTheList_data() { scenarios(); }
    void saysTheSameWhateverTheOrderOfTheList()
    {
        QFETCH(QString, name);
        const auto history = test::scenario(name);
        QVERIFY(history);
        std::vector<law::Event> turned(history->events().begin(), history->events().end());
        std::ranges::reverse(turned);

        const auto other = law::CaseHistory::create(history->judgment(), turned);

        QVERIFY(other);
        QVERIFY(law::routeAfter(*other, test::lawBook(), {}) == test::planOfScenario(name));
    }

    /// Each row of the events makes or marks a step somewhere.
    void everyRowOfTheEventsIsTried()
    {
        QSet<QString> tried;
        for (const QString &name : names()) {
            for (const law::Step &step : test::planOfScenario(name).steps) {
                tried.insert(nameOf(step.rule));
                for (const law::RuleId rule : step.also)
                    tried.insert(nameOf(rule));
            }
        }

        for (const law::EventRule *rule : law::eventRuleTable())
            QVERIFY2(tried.contains(nameOf(rule->id)), qPrintable(nameOf(rule->id)));
    }
};

BEX_TEST(tst_EventScenarios);
#include "tst_EventScenarios.moc"
