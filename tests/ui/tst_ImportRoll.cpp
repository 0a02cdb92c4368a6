// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/windows/MainWindow.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// A roll chosen in the window: what is kept, and what is said of the rest.
class tst_ImportRoll final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyALineWasRefused_data();
    void saysWhyALineWasRefused();
    void refusesAFileOverTheLimit();
    void refusesAFileThatIsNotThere();
};

namespace
{

/// What the window says once this file was chosen.
QString toldAfter(CounterStage &stage, const QString &file)
{
    stage.openHearing();
    stage.languages().use(law::Language::English);
    stage.prompter().files.enqueue(file);
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    hands.press(Qt::Key_I, Qt::ControlModifier);
    return stage.prompter().told.join(u'\n');
}

QString written(const CounterStage &stage, const QString &name, const QByteArray &bytes)
{
    QFile file(stage.folder() + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

std::size_t peopleOf(CounterStage &stage)
{
    std::size_t people = 0;
    const auto hearings = stage.record().stores().hearings.page({QDate(2024, 4, 16)});
    for (const registry::HearingLine &line : *hearings)
        people += stage.record().stores().roll.of(line.id)->size();
    return people;
}

} // namespace

void tst_ImportRoll::saysWhyALineWasRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");

    QTest::newRow("a name missing") << u"roll.csv"_s << QByteArray("nom;prénom\n;Camille\n")
                                    << u"2:1: The family name is missing."_s;
    QTest::newRow("no such day") << u"roll.csv"_s
                                 << QByteArray("nom;date de naissance\nDurand;31/02/1990\n")
                                 << u"This date does not exist"_s;
    QTest::newRow("an empty roll") << u"roll.csv"_s << QByteArray("\n") << u"holds nothing"_s;
    QTest::newRow("a judgment without its format")
        << u"one.json"_s << QByteArray("{}") << u"This key is required and missing."_s;
}

void tst_ImportRoll::saysWhyALineWasRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    CounterStage stage;

    const QString told = toldAfter(stage, written(stage, name, bytes));

    QVERIFY2(told.contains(said), qPrintable(told));
    QVERIFY2(!told.contains(u" expected"_s), qPrintable(told));
}

void tst_ImportRoll::refusesAFileOverTheLimit()
{
    CounterStage stage;
    const QByteArray large = "nom\n" + QByteArray(17 * 1024 * 1024, 'x');

    const QString told = toldAfter(stage, written(stage, u"roll.csv"_s, large));

    QVERIFY2(told.contains(u"16 MiB"_s), qPrintable(told));
    QCOMPARE_EQ(peopleOf(stage), 0U);
}

void tst_ImportRoll::refusesAFileThatIsNotThere()
{
    CounterStage stage;

    const QString told = toldAfter(stage, stage.folder() + u"/no such roll.csv"_s);

    QVERIFY2(told.contains(u"cannot be read"_s), qPrintable(told));
}

BEX_TEST(tst_ImportRoll);
#include "tst_ImportRoll.moc"
