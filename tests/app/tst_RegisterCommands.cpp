// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Register.h"
#include "resources/ResourceBytes.h"
#include "tests/app/Program.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// import, verify, backup and restore, as they are called.
class tst_RegisterCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsJudgmentsAndVerifies();
    void importsTheSameFileOnce();
    void keepsGoodLinesAndListsTheBadOnes();
    void makesTheDefaultRegisterInTheUsersFolder();
    void leavesNoRegisterBehindBadInput();
    void verifiesNothingWhereThereIsNone();
    void findsADamagedRegister();
    void refusesWhatIsNoRegister();
    void backsUpAndRestores();
    void refusesToBackUpOntoTheRegister();
    void restoresNothingFromWhatIsNoBackup();
    void takesTheCourtFromTheRegister();
    void printsInTheWordsOfTheCourt();

private:
    [[nodiscard]] Answer onRegister(const QStringList &words) const;
    [[nodiscard]] QString threeJudgments() const;

    std::unique_ptr<Program> m_program;
};

namespace
{

QByteArray line(const QString &example)
{
    return QJsonDocument::fromJson(dataBytes(u"examples/%1.json"_s.arg(example)))
               .toJson(QJsonDocument::Compact) +
           '\n';
}

} // namespace

void tst_RegisterCommands::init()
{
    m_program = std::make_unique<Program>();
}

Answer tst_RegisterCommands::onRegister(const QStringList &words) const
{
    return m_program->run(words + QStringList{u"--register"_s, m_program->path(u"r.sqlite"_s)});
}

QString tst_RegisterCommands::threeJudgments() const
{
    return m_program->file(u"three.jsonl"_s, line(u"mixed"_s) + line(u"mded"_s) + line(u"stage"_s));
}

void tst_RegisterCommands::importsJudgmentsAndVerifies()
{
    const Answer imported = onRegister({u"import"_s, threeJudgments()});
    const Answer verified = onRegister({u"verify"_s});

    QCOMPARE_EQ(imported.err, QByteArray());
    QCOMPARE_EQ(imported.exitCode, 0);
    QVERIFY2(imported.out.contains('3'), imported.out.constData());
    QCOMPARE_EQ(verified.err, QByteArray());
    QCOMPARE_EQ(verified.exitCode, 0);
}

void tst_RegisterCommands::importsTheSameFileOnce()
{
    const QString file = threeJudgments();
    QCOMPARE_EQ(onRegister({u"import"_s, file}).exitCode, 0);

    const Answer again = onRegister({u"import"_s, file, u"--lang"_s, u"en"_s});

    QCOMPARE_EQ(again.exitCode, 0);
    QVERIFY2(again.out.contains("kept 0"), again.out.constData());
    QVERIFY2(again.out.contains("already there 3"), again.out.constData());
}

void tst_RegisterCommands::keepsGoodLinesAndListsTheBadOnes()
{
    const QString file =
        m_program->file(u"half.jsonl"_s, line(u"mixed"_s) + "{}\n" + line(u"stage"_s));

    const Answer answer = onRegister({u"import"_s, file, u"--lang"_s, u"en"_s});

    QCOMPARE_EQ(answer.exitCode, 2);
    QVERIFY2(answer.out.contains("kept 2"), answer.out.constData());
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QVERIFY2(answer.err.startsWith(QByteArray(file.toUtf8() + ":2")), answer.err.constData());
    QCOMPARE_EQ(onRegister({u"verify"_s}).exitCode, 0);
}

void tst_RegisterCommands::makesTheDefaultRegisterInTheUsersFolder()
{
    QCOMPARE_EQ(m_program->run({u"import"_s, threeJudgments()}).exitCode, 0);

    QCOMPARE_EQ(m_program->run({u"verify"_s}).exitCode, 0);
    QVERIFY(QFile::exists(m_program->path(u".local/share/guichet-bex/register.sqlite"_s)));
}

void tst_RegisterCommands::leavesNoRegisterBehindBadInput()
{
    const Answer answer = onRegister({u"import"_s, m_program->path(u"nowhere.csv"_s)});

    QCOMPARE_EQ(answer.exitCode, 2);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QVERIFY(!QFile::exists(m_program->path(u"r.sqlite"_s)));
}

void tst_RegisterCommands::verifiesNothingWhereThereIsNone()
{
    const Answer answer = onRegister({u"verify"_s});

    QCOMPARE_EQ(answer.exitCode, 2);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QVERIFY(!QFile::exists(m_program->path(u"r.sqlite"_s)));
}

void tst_RegisterCommands::findsADamagedRegister()
{
    QCOMPARE_EQ(onRegister({u"import"_s, threeJudgments()}).exitCode, 0);
    QFile file(m_program->path(u"r.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Past the first page, so that it still looks like a register.
    const qint64 middle = file.size() / 2;
    QVERIFY(file.seek(middle) && file.write(QByteArray(3 * 4096, '\x5a')) > 0);
    file.close();

    const Answer answer = onRegister({u"verify"_s});

    QCOMPARE_EQ(answer.exitCode, 1);
    QCOMPARE_EQ(answer.out, QByteArray());
    QVERIFY(!answer.err.isEmpty());
}

void tst_RegisterCommands::refusesWhatIsNoRegister()
{
    const QByteArray text(8192, 'x');
    const QString file = m_program->file(u"text.sqlite"_s, text);

    const Answer answer = m_program->run({u"verify"_s, u"--register"_s, file});

    QVERIFY(answer.exitCode == 1 || answer.exitCode == 2);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE_EQ(kept.readAll(), text);
}

void tst_RegisterCommands::backsUpAndRestores()
{
    const QString copy = m_program->path(u"copy.sqlite"_s);
    QCOMPARE_EQ(onRegister({u"import"_s, threeJudgments()}).exitCode, 0);

    QCOMPARE_EQ(onRegister({u"backup"_s, copy}).exitCode, 0);
    const QString more =
        m_program->file(u"more.jsonl"_s, line(u"mixed"_s).replace("Durand", "Duval"));
    QCOMPARE_EQ(onRegister({u"import"_s, more}).exitCode, 0);
    const Answer restored = onRegister({u"restore"_s, copy});

    QCOMPARE_EQ(restored.err, QByteArray());
    QCOMPARE_EQ(restored.exitCode, 0);
    QVERIFY(QFile::exists(QString::fromUtf8(restored.out.trimmed())));
    QCOMPARE_EQ(onRegister({u"verify"_s}).exitCode, 0);
    const Answer again = onRegister({u"import"_s, more, u"--lang=en"_s});
    QVERIFY2(again.out.contains("kept 1"), again.out.constData());
}

void tst_RegisterCommands::refusesToBackUpOntoTheRegister()
{
    QCOMPARE_EQ(onRegister({u"import"_s, threeJudgments()}).exitCode, 0);

    const Answer answer =
        onRegister({u"backup"_s, m_program->path(u"r.sqlite"_s), u"--lang"_s, u"en"_s});

    QCOMPARE_EQ(answer.exitCode, 2);
    QVERIFY2(answer.err.contains("the register itself"), answer.err.constData());
    QCOMPARE_EQ(onRegister({u"verify"_s}).exitCode, 0);
}

void tst_RegisterCommands::restoresNothingFromWhatIsNoBackup()
{
    QCOMPARE_EQ(onRegister({u"import"_s, threeJudgments()}).exitCode, 0);
    const QString text = m_program->file(u"text.sqlite"_s, QByteArray(8192, 'x'));

    const Answer answer = onRegister({u"restore"_s, text});

    QVERIFY(answer.exitCode == 1 || answer.exitCode == 2);
    QCOMPARE_EQ(answer.err.count('\n'), 1);
    QCOMPARE_EQ(onRegister({u"verify"_s}).exitCode, 0);
}

void tst_RegisterCommands::takesTheCourtFromTheRegister()
{
    QCOMPARE_EQ(onRegister({u"import"_s, threeJudgments()}).exitCode, 0);

    const Answer answer = onRegister({u"plan"_s, dataPath(u"examples/mixed.json"_s)});

    QCOMPARE_EQ(answer.err, QByteArray());
    QCOMPARE_EQ(answer.exitCode, 0);
}

void tst_RegisterCommands::printsInTheWordsOfTheCourt()
{
    {
        const auto record = bex::registry::Register::open(
            m_program->path(u"r.sqlite"_s),
            {u"greffe"_s, u"test"_s, [] { return QDateTime(QDate(2024, 1, 1), QTime(9, 0)); }});
        QVERIFY(record);
        bex::registry::FormTexts texts;
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QString name = u"papers/"_s + language + u"/JAP.txt"_s;
            texts[language] = QString::fromUtf8(bex::resources::bytes(name)) +
                              u"\n[text own]\nCabinet au 2e.\n"_s;
        }
        QVERIFY((*record)->forms().signOff(
            {u"JAP"_s, 0, texts, QDate(2024, 1, 1), u"Mme Exemple"_s, u"essai"_s}));
    }
    const QStringList call{u"print"_s, dataPath(u"examples/mixed.json"_s), u"--out"_s};
    const auto words = [this](const QString &folder) {
        QProcess reader;
        reader.start(u"pdftotext"_s,
                     {m_program->path(folder + u"/04-convocation-jap.pdf"_s), u"-"_s});
        return reader.waitForFinished() ? reader.readAllStandardOutput() : QByteArray();
    };

    const Answer own = onRegister(call + QStringList{m_program->path(u"own"_s)});
    const Answer shipped = m_program->run(call + QStringList{m_program->path(u"shipped"_s)});

    QCOMPARE_EQ(own.exitCode, 0);
    QCOMPARE_EQ(shipped.exitCode, 0);
    QVERIFY2(words(u"own"_s).contains("Cabinet au 2e."), words(u"own"_s).constData());
    QVERIFY(words(u"own"_s).contains("-J1"));
    QVERIFY(words(u"shipped"_s).contains("Convocation"));
    QVERIFY(!words(u"shipped"_s).contains("Cabinet au 2e."));
}

BEX_TEST(tst_RegisterCommands);

#include "tst_RegisterCommands.moc"
