// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/KeptCase.h"
#include "models/registry/Database.h"
#include "tests/registry/QueryPlan.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/penalties/PenaltiesWindow.h"
#include "ui/windows/MainWindow.h"

#include <QLineEdit>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// No question that the counter asks the register, and none that its acts ask, reads a table from
/// the first row to the last: a million decisions are as quick as a hundred.
class tst_WalksNoTable final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { s_asked.clear(); }
    void whileTheCounterWorks();
    void whileThePenaltiesAreLookedAt();
    void cleanupTestCase();

private:
    static int noteStatements(sqlite3 *file, char **, const sqlite3_api_routines *);
    static int note(unsigned, void *, void *, void *sql);
    void check(const CounterStage &stage) const;

    static inline QSet<QString> s_asked;
};

int tst_WalksNoTable::note(unsigned, void *, void *, void *sql)
{
    s_asked.insert(QString::fromUtf8(static_cast<const char *>(sql)).simplified());
    return 0;
}

int tst_WalksNoTable::noteStatements(sqlite3 *file, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(file, SQLITE_TRACE_STMT, &tst_WalksNoTable::note, nullptr);
}

namespace
{

using Extension = void (*)();

/// Tables that stay small whatever the register holds, and what is no table.
bool mayBeWalked(const QString &how)
{
    static const QStringList small{u"court"_s,
                                   u"migration"_s,
                                   u"penalty_count"_s,
                                   u"form_version"_s,
                                   u"form_text"_s,
                                   u"form_draft"_s,
                                   u"known"_s,
                                   u"CONSTANT"_s,
                                   u"sqlite_schema"_s,
                                   u"sqlite_sequence"_s};
    const QString what = how.section(u' ', 1, 1);
    return small.contains(what);
}

/// The first rows of a table in its own order: the walk ends with them.
bool endsAtOnce(const QString &sql)
{
    return sql.contains(u" LIMIT "_s) && !sql.contains(u" WHERE "_s);
}

/// Only what is asked while somebody waits: making a register reads it whole.
bool isAsked(const QString &sql)
{
    return sql.startsWith(u"SELECT"_s) || sql.startsWith(u"WITH"_s) ||
           sql.startsWith(u"UPDATE"_s) || sql.startsWith(u"DELETE"_s);
}

} // namespace

void tst_WalksNoTable::initTestCase()
{
    QCOMPARE_EQ(sqlite3_auto_extension(reinterpret_cast<Extension>(&noteStatements)), SQLITE_OK);
}

void tst_WalksNoTable::cleanupTestCase()
{
    sqlite3_reset_auto_extension();
}

void tst_WalksNoTable::check(const CounterStage &stage) const
{
    const auto asked = s_asked;
    const auto database =
        registry::Database::connect(stage.registerPath(), registry::Database::Access::ReadOnly);
    QStringList walked;
    int statements = 0;
    for (const QString &sql : asked) {
        if (!isAsked(sql))
            continue;
        ++statements;
        for (const QString &how : howAnswered(**database, sql)) {
            if (how.startsWith(u"SCAN"_s) && !how.contains(u"VIRTUAL TABLE INDEX"_s) &&
                !mayBeWalked(how) && !endsAtOnce(sql))
                walked.append(QString(how + u": "_s + sql));
        }
    }
    QVERIFY2(statements > 8, qPrintable(u"the trace heard %1 statements"_s.arg(statements)));
    QVERIFY2(walked.isEmpty(), qPrintable(walked.join(u'\n')));
}

void tst_WalksNoTable::whileTheCounterWorks()
{
    CounterStage stage;
    stage.expect(u"Abadie"_s, aMixedJudgment());
    stage.expect(u"Durand"_s);
    stage.giveSlots();
    s_asked.clear();

    ui::MainWindow window(stage.outside());
    Hands hands(window);
    hands.press(Qt::Key_Down).press(Qt::Key_Return);
    hands.press(Qt::Key_K, Qt::ControlModifier).type(u"dur"_s).press(Qt::Key_Escape);
    hands.press(Qt::Key_F5).press(Qt::Key_Escape).press(Qt::Key_F7).press(Qt::Key_Escape);
    hands.press(Qt::Key_F8);
    const auto entry = stage.expect(u"Petit"_s, aMixedJudgment());
    const auto steps = stage.record().stores().steps.of(entry);
    QVERIFY(stage.record().counter().settleStep(steps->front().id, {}).has_value());
    QVERIFY(stage.record().roll().leave(entry, u"NOT_RECEIVED"_s).has_value());
    QVERIFY(stage.record().lookElsewhere().has_value());

    check(stage);
}

void tst_WalksNoTable::whileThePenaltiesAreLookedAt()
{
    CounterStage stage;
    stage.expect(u"Abadie"_s, aMixedJudgment());
    QVERIFY(desk::bringPenaltiesTo(QDate(2024, 9, 2), stage.record(), lawBook()).has_value());
    s_asked.clear();

    ui::PenaltiesWindow window(stage.outside());
    Hands hands(window);
    hands.press(Qt::Key_End).press(Qt::Key_Home).press(Qt::Key_F6).press(Qt::Key_F2);
    for (int link = 0; link < 20; ++link)
        hands.press(Qt::Key_Down);
    hands.press(Qt::Key_F3).press(Qt::Key_F7).press(Qt::Key_Escape);

    check(stage);
}

BEX_TEST(tst_WalksNoTable);
#include "tst_WalksNoTable.moc"
