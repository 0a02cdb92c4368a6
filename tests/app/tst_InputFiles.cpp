// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/Program.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// Bad input gives one line with its place, exit code 2, and nothing written.
class tst_InputFiles final : public QObject
{
    Q_OBJECT

private slots:
    void refusesAJudgment_data();
    void refusesAJudgment();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAHugeFileUnread();
    void refusesAFileItMayNotRead();
    void readsABomAndCarriageReturns();

private:
    Program m_program;
};

namespace
{

QByteArray mixed()
{
    return dataBytes(u"examples/mixed.json"_s);
}

/// The example with one text in it replaced.
QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = mixed();
    const qsizetype at = json.indexOf(before);
    Q_ASSERT(at >= 0);
    return json.replace(at, before.size(), after);
}

} // namespace

void tst_InputFiles::refusesAJudgment_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("pointer");

    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &pointer) {
        QTest::newRow(name) << bytes << pointer;
    };
    row("unknown key", changed(R"("procedure")", R"("colour": 1, "procedure")"), "/colour");
    row("unknown value", changed(R"("ordinary")", R"("quick")"), "/procedure");
    row("wrong type", changed(R"("Bobigny")", "93"), "/court/judicial_court");
    row("missing key", changed(R"("family_name": "Durand",)", ""), "/person/family_name");
    row("impossible date", changed("2024-04-16", "2024-04-31"), "/pronounced_on");
    row("firm longer than the total", changed(R"("P6M")", R"("P20M")"), "/penalties/0/firm");
    row("negative money", changed("30000", "-30000"), "/penalties/1/amount_cents");
    row("fractional money", changed("30000", "30000.0"), "/penalties/1/amount_cents");
    row("not JSON", "{\"format\": 1,\n }", "2:2");
    row("cut", "{\n\"format\": \"bex", "2:15");
    row("duplicate key",
        changed(R"("outcome")", R"("outcome": "conviction", "outcome")"),
        "/outcome");
}

void tst_InputFiles::refusesAJudgment()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, pointer);
    const QString file = m_program.file(u"judgment.json"_s, bytes);

    const Answer french = m_program.run({u"plan"_s, file});
    const Answer english = m_program.run({u"plan"_s, file, u"--lang"_s, u"en"_s});

    const QByteArray start = file.toUtf8() + ':' + pointer + ": ";
    QCOMPARE_EQ(french.exitCode, 2);
    QCOMPARE_EQ(french.out, QByteArray());
    QCOMPARE_EQ(french.err.count('\n'), 1);
    QVERIFY2(french.err.startsWith(start), french.err.constData());
    QVERIFY2(english.err.startsWith(start), english.err.constData());
    QVERIFY2(french.err != english.err, "the same words in both languages");
}

void tst_InputFiles::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("missing") << m_program.path(u"nowhere.json"_s);
    QTest::newRow("directory") << QDir::tempPath();
    QTest::newRow("directory of lines") << [this] {
        const QString folder = m_program.path(u"folder.jsonl"_s);
        return QDir().mkpath(folder) ? folder : QString();
    }();
    QTest::newRow("empty") << m_program.file(u"empty.json"_s, {});
    QTest::newRow("no lines") << m_program.file(u"empty.jsonl"_s, {});
    QTest::newRow("truncated") << m_program.file(u"half.json"_s, mixed().left(400));
    QTest::newRow("not UTF-8") << m_program.file(u"latin.json"_s,
                                                 changed("Camille", QByteArray("Andr\xe9")));
    QTest::newRow("UTF-16") << m_program.file(u"wide.json"_s, QByteArray("\xff\xfe{\0}\0", 6));
    QTest::newRow("binary") << m_program.file(u"binary.json"_s, QByteArray(4096, '\0'));
    QTest::newRow("null device") << u"/dev/null"_s;
}

void tst_InputFiles::refusesWhatIsNoFile()
{
    QFETCH(QString, path);

    const Answer answer = m_program.run({u"plan"_s, path});

    QCOMPARE_EQ(answer.exitCode, 2);
    QCOMPARE_EQ(answer.out, QByteArray());
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QVERIFY2(answer.err.startsWith(QByteArray(path.toUtf8() + ':')), answer.err.constData());
}

void tst_InputFiles::refusesAHugeFileUnread()
{
    QFile huge(m_program.path(u"huge.json"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100 * 1024 * 1024));
    QElapsedTimer timer;
    timer.start();

    const Answer one = m_program.run({u"plan"_s, huge.fileName()});
    QVERIFY(huge.rename(m_program.path(u"huge.jsonl"_s)));
    const Answer lines = m_program.run({u"plan"_s, huge.fileName()});

    QCOMPARE_EQ(one.exitCode, 2);
    QCOMPARE_EQ(one.err.count('\n'), 1);
    QCOMPARE_EQ(lines.exitCode, 2);
    QCOMPARE_EQ(lines.out.count('\n'), 1);
    QVERIFY2(timer.elapsed() < 5000, "a file refused by its size was read");
}

void tst_InputFiles::refusesAFileItMayNotRead()
{
    // Root may read everything, so root calls the program as nobody.
    const QString nobody = geteuid() == 0 ? u"setpriv --reuid 65534 --clear-groups "_s : QString();
    const QString file = m_program.file(u"secret.json"_s, mixed());
    QVERIFY(QFile::setPermissions(file, QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_program.path({}),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                      QFile::ReadOther | QFile::ExeOther));
    if (m_program.shell(nobody + u"\"$BEX\" --version"_s).exitCode != 0)
        QSKIP("nobody may not run a program in this folder");

    const Answer answer = m_program.shell(nobody + u"\"$BEX\" plan secret.json"_s);

    QCOMPARE_EQ(answer.exitCode, 2);
    QCOMPARE_EQ(answer.out, QByteArray());
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QVERIFY2(answer.err.startsWith("secret.json: "), answer.err.constData());
}

void tst_InputFiles::readsABomAndCarriageReturns()
{
    const QString file =
        m_program.file(u"bom.json"_s, "\xef\xbb\xbf" + mixed().replace("\n", "\r\n"));

    QCOMPARE_EQ(m_program.run({u"plan"_s, file}).exitCode, 0);
}

BEX_TEST(tst_InputFiles);

#include "tst_InputFiles.moc"
