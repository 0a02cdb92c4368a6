// SPDX-License-Identifier: EUPL-1.2
#include "models/law/explain/LawList.h"
#include "models/law/json/WriteLaw.h"
#include "resources/ResourceBytes.h"
#include "tests/support/LawFiles.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

constexpr auto maxTestsNamed = 5;

QString nameOf(law::RuleId rule)
{
    return QString::fromLatin1(rule.text().data(), static_cast<qsizetype>(rule.text().size()));
}

QString sourceFolder()
{
    return qEnvironmentVariable("BEX_SOURCE_DIR");
}

/// The rows that show in the plan of a scenario.
QSet<QString> firedBy(const QString &scenario)
{
    const law::Plan plan = test::planOfScenario(scenario);
    QSet<QString> rows;
    for (const law::Step &step : plan.steps) {
        rows.insert(nameOf(step.rule));
        for (const law::RuleId rule : step.also)
            rows.insert(nameOf(rule));
    }
    for (const law::Question &question : plan.questions)
        rows.insert(nameOf(question.rule));
    for (const law::Remedy &remedy : plan.remedies)
        rows.insert(nameOf(remedy.rule));
    return rows;
}

QJsonObject heldBy()
{
    return QJsonDocument::fromJson(resources::bytes(u"law/held_by.json")).object();
}

/// What the file should say, when tests were added or renamed.
QJsonObject heldByScenarios()
{
    QMap<QString, QJsonArray> tests;
    for (const QString &name : test::scenarioNames()) {
        for (const QString &row : firedBy(name)) {
            if (tests[row].size() < maxTestsNamed)
                tests[row].append(name);
        }
    }
    QJsonObject object;
    for (auto it = tests.begin(); it != tests.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// The ids that the code writes: RuleId("BEX-20").
QSet<QString> rowsOfTheCode()
{
    static const QRegularExpression id(
        uR"re(RuleId\((?:\w+ \? )?"([\w-]+)"(?: : "([\w-]+)")?\))re"_s);
    QSet<QString> rows;
    QDirIterator files(
        sourceFolder() + u"/models/law"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = id.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            for (int group = 1; group <= 2; ++group) {
                if (!match.captured(group).isEmpty())
                    rows.insert(match.captured(group));
            }
        }
    }
    return rows;
}

} // namespace

/// "Law you can read": `bex law` lists every row, and every row has a test.
class tst_LawList final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("BEX_REWRITE_GOLDEN"))
            return;
        QFile file(sourceFolder() + u"/resources/law/held_by.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(heldByScenarios()).toJson());
    }

    void namesEveryRowOfTheCode()
    {
        QSet<QString> listed;
        for (const law::LawRow &row : law::lawList(test::lawBook()))
            listed.insert(nameOf(row.id));

        const QSet<QString> code = rowsOfTheCode();

        QVERIFY(code.size() > 90);
        const QSet<QString> missing = code - listed;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u' ')));
    }

    void everyRowIsHeldByATestThatFiresIt()
    {
        const QJsonObject tests = heldBy();
        QStringList faults;
        for (const law::LawRow &row : law::lawList(test::lawBook())) {
            const QJsonArray names = tests[nameOf(row.id)].toArray();
            if (names.isEmpty())
                faults << nameOf(row.id) + u" has no test"_s;
            for (const QJsonValue &name : names) {
                if (!firedBy(name.toString()).contains(nameOf(row.id)))
                    faults << name.toString() + u" does not fire "_s + nameOf(row.id);
            }
        }

        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyRowSaysItsConditionsAndItsEffect()
    {
        for (const law::LawRow &row : law::lawList(test::lawBook())) {
            for (const law::Words *words : {&test::frenchWords(), &test::englishWords()}) {
                QVERIFY2(!words->effectOf(row.id).isEmpty(), qPrintable(nameOf(row.id)));
                for (const law::LawCase &one : row.cases) {
                    for (const law::Finding &finding : one.conditions) {
                        const law::Finding failed{finding.condition, false};
                        QVERIFY2(!words->render(finding).isEmpty(), finding.condition.data());
                        QVERIFY2(!words->render(failed).isEmpty(), finding.condition.data());
                    }
                }
            }
        }
    }

    // law-core BEX-09 and 09b (30 Sep 2021), BEX-101 and 102 (9 May 2012), 4.E (8° and 9°).
    void boundsARowByItsText_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");

        QTest::newRow("CJPM") << u"BEX-09"_s << QDate(2021, 9, 30) << QDate(2028, 12, 31);
        QTest::newRow("before CJPM") << u"BEX-09b"_s << QDate(2010, 10, 29) << QDate(2021, 9, 29);
        QTest::newRow("D. 48-3, clerk") << u"BEX-101"_s << QDate(2012, 5, 9) << QDate(2015, 8, 14);
        QTest::newRow("D. 48-3") << u"BEX-102"_s << QDate(2012, 5, 9) << QDate(2028, 12, 31);
        QTest::newRow("8°") << u"BEX-80"_s << QDate(2020, 3, 24) << QDate(2021, 11, 30);
        QTest::newRow("9°") << u"BEX-80"_s << QDate(2020, 3, 24) << QDate(2023, 12, 31);
    }
    void boundsARowByItsText()
    {
        QFETCH(QString, row);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto rows = law::lawList(test::lawBook());
        const auto found = std::ranges::find(rows, row, [](const auto &r) { return nameOf(r.id); });

        QVERIFY(found != rows.end());
        QVERIFY(std::ranges::any_of(found->cases, [&](const law::LawCase &one) {
            return one.days.first == first && one.days.last == last;
        }));
    }

    // A paper can be asked "why not" only when the book says which rows give it.
    void theBookNamesThePapersOfEachRow()
    {
        QStringList faults;
        for (const QString &name : test::scenarioNames()) {
            const law::Plan plan = test::planOfScenario(name);
            for (const law::Step &step : plan.steps) {
                if (step.paper && !test::lawBook().rule(step.rule).papers.contains(*step.paper))
                    faults << name + u": "_s + nameOf(step.rule);
            }
        }

        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void isWrittenAsJson()
    {
        const auto rows = law::lawList(test::lawBook());
        const auto row = std::ranges::find(rows, law::RuleId("BEX-20"), &law::LawRow::id);

        const QByteArray json =
            law::json::writeLawRow(*row, {u"SC-01"_s}, {test::frenchWords(), test::englishWords()});

        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object[u"rule"].toString(), u"BEX-20"_s);
        QCOMPARE(object[u"cases"][0][u"from"].toString(), u"2020-03-24"_s);
        QCOMPARE(object[u"papers"].toArray(), QJsonArray({u"JAP"_s, u"SPIP"_s}));
        QCOMPARE(object[u"tests"].toArray(), QJsonArray({u"SC-01"_s}));
        QVERIFY(object[u"cases"][0][u"if"][u"fr"].toString().contains(u"condamnation"));
    }
};

BEX_TEST(tst_LawList);
#include "tst_LawList.moc"
