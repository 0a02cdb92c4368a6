// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/Program.h"
#include "tests/support/PlanCore.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// What the program answers on the command line (design.md sections 3, 6 and 7).
class tst_CommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void plansEachExample_data();
    void plansEachExample();
    void plansInTheSameBytesTwice();
    void plansUnderTheLawOfAnotherDay();
    void refusesADayThatDoesNotExist();
    void listsTheLaw();
    void answersALineForEachLine();
    void answersManyLinesInOrder();
    void printsTheWholeSet();
    void printsTheEnglishColumnWhenAsked();
    void printsTheSheetOfThePersonWhenAsked();
    void keepsASetThatIsThere();
    void refusesToPrintBadInput();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void helpsInBothLanguages();
    void saysItsVersion();
    void saysThatThereIsNoDisplay();
    void stopsWhenNobodyReads();
    void stopsWhenTheDiskIsFull();

private:
    Program m_program;
};

namespace
{

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void tst_CommandLine::plansEachExample_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"mixed", "mded", "stage"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_CommandLine::plansEachExample()
{
    QFETCH(QString, name);

    const Answer answer = m_program.run({u"plan"_s, dataPath(u"examples/%1.json"_s.arg(name))});

    QCOMPARE_EQ(answer.err, QByteArray());
    QCOMPARE_EQ(answer.exitCode, 0);
    QCOMPARE_EQ(answer.out.count('\n'), 1);
    const QJsonObject core = object(dataBytes(u"examples/%1.core.json"_s.arg(name)));
    QVERIFY(!core.isEmpty());
    QCOMPARE_EQ(differences(object(answer.out), core), QStringList());
}

void tst_CommandLine::plansInTheSameBytesTwice()
{
    const QStringList call{u"plan"_s, dataPath(u"examples/mixed.json"_s)};

    QCOMPARE_EQ(m_program.run(call).out, m_program.run(call).out);
}

// V4 gives 30 and 45 days, V5 20 and 30: the clocks still run from the day of the decision.
void tst_CommandLine::plansUnderTheLawOfAnotherDay()
{
    const QString file = dataPath(u"examples/mixed.json"_s);

    const QJsonObject then = object(m_program.run({u"plan"_s, file}).out);
    const Answer answer = m_program.run({u"plan"_s, u"--as-of"_s, u"2024-09-30"_s, file});

    QCOMPARE_EQ(answer.exitCode, 0);
    const QJsonObject later = object(answer.out);
    QCOMPARE_EQ(then[u"law"].toString(), u"V4"_s);
    QCOMPARE_EQ(later[u"law"].toString(), u"V5"_s);
    QCOMPARE_EQ(later[u"remedies"], then[u"remedies"]);
    QVERIFY(later[u"steps"] != then[u"steps"]);
}

void tst_CommandLine::refusesADayThatDoesNotExist()
{
    const QString file = dataPath(u"examples/mixed.json"_s);

    const Answer answer = m_program.run({u"plan"_s, u"--as-of"_s, u"2024-02-30"_s, file});

    QCOMPARE_EQ(answer.exitCode, 2);
    QVERIFY2(answer.err.contains("--as-of"), answer.err.constData());
    QCOMPARE_EQ(answer.out, QByteArray());
}

void tst_CommandLine::listsTheLaw()
{
    const Answer read = m_program.run({u"law"_s, u"--lang"_s, u"en"_s});
    const Answer json = m_program.run({u"law"_s, u"--json"_s});

    QCOMPARE_EQ(read.exitCode, 0);
    QVERIFY(read.out.contains("BEX-20  CPP D. 48-2, 1\xc2\xb0"));
    QVERIFY(read.out.contains("Summons before the JAP"));
    QCOMPARE_EQ(json.exitCode, 0);
    QVERIFY(json.out.count('\n') > 90);
    for (const QByteArray &line : json.out.trimmed().split('\n'))
        QVERIFY2(!object(line)[u"then"][u"fr"].toString().isEmpty(), line.constData());
}

void tst_CommandLine::answersALineForEachLine()
{
    const QByteArray good =
        QJsonDocument(object(dataBytes(u"examples/mixed.json"_s))).toJson(QJsonDocument::Compact);
    const QString file =
        m_program.file(u"three.jsonl"_s, good + "\n{\"format\": \n" + good + "\r\n");

    const Answer answer = m_program.run({u"plan"_s, file});

    const QList<QByteArray> lines = answer.out.split('\n');
    QCOMPARE_EQ(answer.exitCode, 2);
    QCOMPARE_EQ(lines.size(), 4);
    QCOMPARE_EQ(lines.at(0), lines.at(2));
    QCOMPARE_EQ(object(lines.at(0))[u"format"_s].toString(), u"bex-plan/1"_s);
    const QJsonObject error = object(lines.at(1))[u"error"_s].toObject();
    QCOMPARE_EQ(error[u"pointer"_s].toString(u"none"_s), QString());
    QVERIFY(!error[u"message"_s].toString().isEmpty());
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QVERIFY2(answer.err.startsWith(QByteArray(file.toUtf8() + ':')), answer.err.constData());
}

void tst_CommandLine::answersManyLinesInOrder()
{
    constexpr int count = 3000;
    const QByteArray stage =
        QJsonDocument(object(dataBytes(u"examples/stage.json"_s))).toJson(QJsonDocument::Compact);
    const QByteArray mded =
        QJsonDocument(object(dataBytes(u"examples/mded.json"_s))).toJson(QJsonDocument::Compact);
    QByteArray judgments;
    for (int i = 0; i < count; ++i)
        judgments += (i % 2 == 0 ? stage : mded) + '\n';

    const Answer answer = m_program.run({u"plan"_s, m_program.file(u"many.jsonl"_s, judgments)});

    const QList<QByteArray> lines = answer.out.split('\n');
    QCOMPARE_EQ(answer.exitCode, 0);
    QCOMPARE_EQ(lines.size(), count + 1);
    QVERIFY(lines.at(0) != lines.at(1));
    for (int i = 0; i < count; ++i)
        QCOMPARE_EQ(lines.at(i), lines.at(i % 2));
}

void tst_CommandLine::printsTheWholeSet()
{
    const QString folder = m_program.path(u"new/set"_s);

    const Answer answer =
        m_program.run({u"print"_s, dataPath(u"examples/mixed.json"_s), u"--out"_s, folder});

    QCOMPARE_EQ(answer.err, QByteArray());
    QCOMPARE_EQ(answer.out, QByteArray());
    QCOMPARE_EQ(answer.exitCode, 0);
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QVERIFY(files.contains(u"index.json"_s));
    QVERIFY2(files.size() >= 7, qPrintable(files.join(u' ')));
}

void tst_CommandLine::printsTheEnglishColumnWhenAsked()
{
    const QString folder = m_program.path(u"both"_s);

    const Answer answer = m_program.run({u"print"_s,
                                         dataPath(u"examples/stage.json"_s),
                                         u"--out"_s,
                                         folder,
                                         u"--papers"_s,
                                         u"fr+en"_s});

    QCOMPARE_EQ(answer.exitCode, 0);
    QFile index(folder + u"/index.json"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    QVERIFY(index.readAll().contains(R"("languages":["fr","en"])"));
}

// The contract of index.json holds without the option.
void tst_CommandLine::printsTheSheetOfThePersonWhenAsked()
{
    const auto filesOf = [this](const QString &name, const QStringList &more) {
        const QString folder = m_program.path(name);
        const Answer answer =
            m_program.run(QStringList{u"print"_s, dataPath(u"examples/mixed.json"_s)} + more +
                          QStringList{u"--out"_s, folder});
        if (answer.exitCode != 0)
            qWarning().noquote() << answer.err;
        return QDir(folder).entryList(QDir::Files);
    };

    const QStringList without = filesOf(u"plan-alone"_s, {});
    const QStringList with = filesOf(u"with-sheet"_s, {u"--with-sheet"_s});

    QVERIFY(without.filter(u"ce-que-je-dois-faire"_s).isEmpty());
    QCOMPARE_EQ(with.filter(u"ce-que-je-dois-faire"_s).size(), 2); // .pdf and .ics
    QCOMPARE_EQ(with.filter(u"fiche-casier"_s).size(), 1);
    QCOMPARE_EQ(with.size(), without.size() + 3);
}

void tst_CommandLine::keepsASetThatIsThere()
{
    const QString index = m_program.file(u"index.json"_s, "mine");

    const Answer answer = m_program.run(
        {u"print"_s, dataPath(u"examples/mixed.json"_s), u"--out"_s, m_program.path({})});

    QCOMPARE_EQ(answer.exitCode, 2);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QFile kept(index);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE_EQ(kept.readAll(), QByteArray("mine"));
    QVERIFY(kept.remove());
}

void tst_CommandLine::refusesToPrintBadInput()
{
    const QString folder = m_program.path(u"never"_s);
    const QString file = m_program.file(u"bad.json"_s, "{}");

    const Answer answer = m_program.run({u"print"_s, file, u"--out"_s, folder});

    QCOMPARE_EQ(answer.exitCode, 2);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QVERIFY(!QDir(folder).exists());
}

void tst_CommandLine::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("place");

    QTest::newRow("command") << QStringList{u"plna"_s} << QByteArray("plna");
    QTest::newRow("option") << QStringList{u"--colour"_s} << QByteArray("--colour");
    QTest::newRow("short option") << QStringList{u"-x"_s} << QByteArray("-x");
    QTest::newRow("language") << QStringList{u"--lang"_s, u"de"_s} << QByteArray("--lang");
    QTest::newRow("no value") << QStringList{u"verify"_s, u"--register"_s}
                              << QByteArray("--register");
    QTest::newRow("no file") << QStringList{u"plan"_s} << QByteArray("plan");
    QTest::newRow("two files") << QStringList{u"plan"_s, u"a.json"_s, u"b.json"_s}
                               << QByteArray("b.json");
    QTest::newRow("no folder") << QStringList{u"print"_s, u"a.json"_s} << QByteArray("print");
    QTest::newRow("papers")
        << QStringList{u"print"_s, u"a.json"_s, u"--out"_s, u"b"_s, u"--papers"_s, u"en"_s}
        << QByteArray("--papers");
    QTest::newRow("folder for a plan")
        << QStringList{u"plan"_s, u"a.json"_s, u"--out"_s, u"b"_s} << QByteArray("--out");
    QTest::newRow("demo and command")
        << QStringList{u"--demo"_s, u"verify"_s} << QByteArray("--demo");
    QTest::newRow("empty register")
        << QStringList{u"verify"_s, u"--register="_s} << QByteArray("--register");
}

void tst_CommandLine::refusesWrongWords()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, place);

    const Answer french = m_program.run(words);
    const Answer english = m_program.run(QStringList{u"--lang=en"_s} + words);

    QCOMPARE_EQ(french.exitCode, 2);
    QCOMPARE_EQ(french.out, QByteArray());
    QCOMPARE_EQ(french.err.count('\n'), 1);
    // A word of the command stands apart from the program's name.
    const QByteArray apart = place.startsWith("-") ? QByteArray(" ") : QByteArray();
    QVERIFY2(french.err.startsWith(QByteArray("bex:" + apart + place + ": ")),
             french.err.constData());
    QCOMPARE_EQ(english.exitCode, 2);
    QVERIFY2(english.err != french.err || words.contains(u"--lang"_s), english.err.constData());
}

void tst_CommandLine::helpsInBothLanguages()
{
    const Answer french = m_program.run({u"--help"_s});
    const Answer english = m_program.run({u"--help"_s, u"--lang"_s, u"en"_s});

    QCOMPARE_EQ(french.exitCode, 0);
    QCOMPARE_EQ(english.exitCode, 0);
    QVERIFY2(french.out.contains("jugement"), french.out.constData());
    QVERIFY2(english.out.contains("judgment"), english.out.constData());
    for (const QByteArray command :
         {"plan", "print", "import", "verify", "backup", "restore", "--register", "--lang"}) {
        QVERIFY2(french.out.contains(command), command.constData());
        QVERIFY2(english.out.contains(command), command.constData());
    }
}

void tst_CommandLine::saysItsVersion()
{
    const Answer answer = m_program.run({u"--version"_s});

    QCOMPARE_EQ(answer.exitCode, 0);
    QVERIFY2(answer.out.startsWith("bex "), answer.out.constData());
    QCOMPARE_EQ(answer.err, QByteArray());
}

void tst_CommandLine::saysThatThereIsNoDisplay()
{
    const Answer nothing = m_program.run({u"--demo"_s});
    const Answer nobody = m_program.shell(u"DISPLAY=:4711 \"$BEX\" --demo"_s);

    QCOMPARE_EQ(nothing.exitCode, 1);
    QCOMPARE_EQ(nothing.out + nobody.out, QByteArray());
    QCOMPARE_EQ(nothing.err.count('\n'), 1);
    QCOMPARE_EQ(nobody.exitCode, 1);
    QCOMPARE_EQ(nobody.err.count('\n'), 1);
}

void tst_CommandLine::stopsWhenNobodyReads()
{
    QByteArray judgments;
    const QByteArray one =
        QJsonDocument(object(dataBytes(u"examples/stage.json"_s))).toJson(QJsonDocument::Compact);
    for (int i = 0; i < 500; ++i)
        judgments += one + '\n';
    (void)m_program.file(u"long.jsonl"_s, judgments);

    const Answer answer = m_program.shell(
        u"\"$BEX\" plan long.jsonl | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}"_s);

    QCOMPARE_EQ(answer.exitCode, 1);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
}

void tst_CommandLine::stopsWhenTheDiskIsFull()
{
    const Answer answer =
        m_program.shell(u"\"$BEX\" plan \"$DATA/examples/mixed.json\" >/dev/full"_s);

    QCOMPARE_EQ(answer.exitCode, 1);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
}

BEX_TEST(tst_CommandLine);

#include "tst_CommandLine.moc"
