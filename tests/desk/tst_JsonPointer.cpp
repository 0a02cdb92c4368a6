// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JsonPointer.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::desk;

namespace
{

QJsonObject document()
{
    return {{u"person"_s, QJsonObject{{u"family_name"_s, u"Durand"_s}}},
            {u"penalties"_s, QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s}}}}};
}

} // namespace

class tst_JsonPointer final : public QObject
{
    Q_OBJECT

private slots:
    void findsAValue_data();
    void findsAValue();
    void makesTheObjectsOnTheWay();
    void takesAnEmptiedObjectAway();
    void keepsTheItemOfAListEvenWhenEmpty();
    void leavesAPlacePastTheEndAlone();
    void readsEscapedKeys();
};

void tst_JsonPointer::findsAValue_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("expected");

    QTest::newRow("in an object") << u"/person/family_name"_s << QJsonValue(u"Durand"_s);
    QTest::newRow("in a list") << u"/penalties/0/kind"_s << QJsonValue(u"fine"_s);
    QTest::newRow("past the end") << u"/penalties/3/kind"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("unknown") << u"/person/sex"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("the whole") << QString() << QJsonValue(document());
}

void tst_JsonPointer::findsAValue()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, expected);

    QCOMPARE(valueAt(document(), pointer), expected);
}

void tst_JsonPointer::makesTheObjectsOnTheWay()
{
    const auto next = withValueAt({}, u"/penalties", QJsonArray{QJsonObject()});
    const auto deep = withValueAt(next, u"/penalties/0/suspended/length", u"P12M"_s);

    QCOMPARE(valueAt(deep, u"/penalties/0/suspended/length"), QJsonValue(u"P12M"_s));
}

void tst_JsonPointer::takesAnEmptiedObjectAway()
{
    const auto next = withValueAt(document(), u"/person/family_name", QJsonValue::Null);

    QVERIFY(!next.contains(u"person"_s));
}

void tst_JsonPointer::keepsTheItemOfAListEvenWhenEmpty()
{
    const auto next = withValueAt(document(), u"/penalties/0/kind", QJsonValue::Null);

    QCOMPARE(next.value(u"penalties"_s).toArray(), QJsonArray{QJsonObject()});
}

void tst_JsonPointer::leavesAPlacePastTheEndAlone()
{
    QCOMPARE(withValueAt(document(), u"/penalties/4/kind", u"fine"_s), document());
}

void tst_JsonPointer::readsEscapedKeys()
{
    const QJsonObject odd{{u"a/b~c"_s, 1}};

    QCOMPARE(valueAt(odd, u"/a~1b~0c"), QJsonValue(1));
}

BEX_TEST(tst_JsonPointer);
#include "tst_JsonPointer.moc"
