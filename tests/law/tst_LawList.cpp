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

/// The ids of law-core section 4, as they stand there.
constexpr auto rowsOfSection4 =
    "BEX-01 BEX-01b BEX-02 BEX-03 BEX-04 BEX-05 BEX-06 BEX-07 BEX-08 BEX-09 BEX-09b "
    "BEX-10 BEX-11 BEX-12 BEX-13 BEX-14 BEX-15 BEX-16 BEX-17 BEX-18 BEX-19 BEX-20 "
    "BEX-21 BEX-22 BEX-23 BEX-23b BEX-24 BEX-25 BEX-26 BEX-26b BEX-27 BEX-27b "
    "BEX-28 BEX-29 BEX-30 BEX-30b BEX-31 BEX-32 BEX-33 BEX-34 BEX-35 BEX-36 BEX-37 "
    "BEX-37b BEX-38 BEX-38b BEX-39 BEX-40 BEX-41 BEX-42 BEX-43 BEX-44 BEX-47 BEX-48 "
    "BEX-45 BEX-45b BEX-45c BEX-45d BEX-46 BEX-46b BEX-46c BEX-50 BEX-51 BEX-52 "
    "BEX-53 BEX-53b BEX-54 BEX-55 BEX-56 BEX-57 BEX-58 BEX-59 BEX-59b BEX-59c "
    "BEX-60 BEX-60b BEX-61 BEX-62 BEX-63 BEX-64 BEX-65 BEX-66 BEX-66b BEX-70 BEX-71 "
    "BEX-72 BEX-73 BEX-74 BEX-75 BEX-76 BEX-77 BEX-78 BEX-79 BEX-80 BEX-81 BEX-82 "
    "BEX-83 BEX-84 BEX-90 BEX-91 BEX-92 BEX-93 BEX-94 BEX-95 BEX-96 BEX-97 BEX-100 "
    "BEX-101 BEX-102 BEX-103 BEX-104 BEX-105 BEX-110 BEX-111 BEX-112 BEX-113 "
    "BEX-114 BEX-115 BEX-116 BEX-117 BEX-118 BEX-119 BEX-120 BEX-121 BEX-122 "
    "BEX-130 BEX-131 BEX-132 BEX-133 BEX-134 BEX-135 BEX-136 BEX-137 BEX-138 "
    "BEX-139 BEX-49 BEX-49b BEX-49c BEX-49d BEX-49e BEX-49f BEX-49g BEX-49h BEX-49i "
    "BEX-49j BEX-49k BEX-49l BEX-49m BEX-49n BEX-49o BEX-49p BEX-49q BEX-49r ";

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
        for (const QString &row : test::rowsWantedBy(name)) {
            if (tests[row].size() < maxTestsNamed)
                tests[row].append(name);
        }
    }
    QJsonObject object;
    for (auto it = tests.begin(); it != tests.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString codeOfAllRooms()
{
    QString code;
    for (const QString &room : {u"/models"_s, u"/ui"_s, u"/app"_s}) {
        QDirIterator files(sourceFolder() + room,
                           {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                code += QString::fromUtf8(file.readAll());
        }
    }
    return code;
}

/// The ids that the code writes: RuleId("BEX-20"), RuleId record{"BEX-135"}.
QSet<QString> rowsOfTheCode()
{
    static const QRegularExpression id(
        uR"(RuleId(?: \w+)?[({](?:[^\x22()]+ \? )?\x22([\w-]+)\x22(?: : \x22([\w-]+)\x22)?[)}])"_s);
    QSet<QString> rows;
    auto found = id.globalMatch(codeOfAllRooms());
    while (found.hasNext()) {
        const auto match = found.next();
        for (int group = 1; group <= 2; ++group) {
            if (!match.captured(group).isEmpty())
                rows.insert(match.captured(group));
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

    void namesEveryRowOfSection4()
    {
        QSet<QString> listed;
        for (const law::LawRow &row : law::lawList(test::lawBook()))
            listed.insert(nameOf(row.id));

        const QStringList wanted =
            QString::fromLatin1(rowsOfSection4).split(u' ', Qt::SkipEmptyParts);

        QCOMPARE_GT(wanted.size(), 150);
        for (const QString &row : wanted)
            QVERIFY2(listed.contains(row), qPrintable(row));
    }

    // Elsewhere is said of a row that no plan ever names.
    void noScenarioFiresARowOfElsewhere()
    {
        for (const QString &name : test::scenarioNames()) {
            for (const QString &row : firedBy(name)) {
                const law::RuleEntry &entry =
                    test::lawBook().rule(law::RuleId(std::string_view(row.toStdString())));
                QVERIFY2(!entry.elsewhere, qPrintable(name + u": "_s + row));
            }
        }
    }

    void everyRowIsHeldByATestThatWantsIt()
    {
        const QJsonObject tests = heldBy();
        QStringList faults;
        for (const law::LawRow &row : law::lawList(test::lawBook())) {
            if (row.entry.elsewhere)
                continue;
            const QJsonArray names = tests[nameOf(row.id)].toArray();
            if (names.isEmpty())
                faults << nameOf(row.id) + u" has no test"_s;
            for (const QJsonValue &name : names) {
                if (!test::rowsWantedBy(name.toString()).contains(nameOf(row.id)))
                    faults << name.toString() + u" does not want "_s + nameOf(row.id);
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
