// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/SqlScript.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::registry;

class tst_SqlScript final : public QObject
{
    Q_OBJECT

private slots:
    void splitsAtTheEndOfEachStatement();
    void keepsASemicolonInATextOrAComment();
    void keepsATriggerWhole();
    void refusesATriggerWithoutEnd();
};

void tst_SqlScript::splitsAtTheEndOfEachStatement()
{
    const auto statements = statementsOf("-- why\nCREATE TABLE a (b);\nDROP TABLE a;\n-- end\n");

    QVERIFY(statements);
    QCOMPARE_EQ(statements->size(), 2);
    QVERIFY(statements->at(1) == u"DROP TABLE a"_s);
}

void tst_SqlScript::keepsASemicolonInATextOrAComment()
{
    const auto statements = statementsOf("INSERT INTO a VALUES ('x;y'); -- one; two\nSELECT 1;");

    QVERIFY(statements);
    QCOMPARE_EQ(statements->size(), 2);
    QVERIFY(statements->at(0).endsWith(u"('x;y')"_s));
}

void tst_SqlScript::keepsATriggerWhole()
{
    const auto statements = statementsOf("CREATE TRIGGER t BEFORE DELETE ON a\n"
                                         "BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\nSELECT 3;");

    QVERIFY(statements);
    QCOMPARE_EQ(statements->size(), 2);
}

void tst_SqlScript::refusesATriggerWithoutEnd()
{
    const auto statements = statementsOf("CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN\n SELECT 1;");

    QVERIFY(!statements);
    QCOMPARE_EQ(statements.error().site, "registry.script-unfinished"_L1);
}

BEX_TEST(tst_SqlScript);
#include "tst_SqlScript.moc"
