// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/RollFilter.h"
#include "models/desk/RollModel.h"
#include "tests/desk/ModelSpy.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;

/// The roll on screen: what it says of a person, and the signals of what changed.
class tst_RollModel final : public QObject
{
    Q_OBJECT

private slots:
    void says();
    void sortsByValueAndNotByText();
    void resetsOnlyOnLoad();
    void announcesWhatChanged();
    void announcesWhoCameAndWent();
    void saysEverythingAgainInAnotherLanguage();
    void findsByTheBeginningOfAnyWord_data();
    void findsByTheBeginningOfAnyWord();
};

namespace
{

RollRow person(int order, const QString &name)
{
    RollRow row;
    row.key = 100 + order;
    row.order = order;
    row.familyName = name;
    row.firstNames = u"Camille"_s;
    row.age = 33;
    return row;
}

std::vector<RollRow> three()
{
    return {person(1, u"Abadie"_s), person(2, u"Benoit"_s), person(3, u"Elkaïm"_s)};
}

} // namespace

void tst_RollModel::says()
{
    RollModel model;
    const QAbstractItemModelTester tester(&model);
    RollRow row = person(3, u"Durand"_s);
    row.penalties = test::aJudgmentWith(test::fineOf(300)).penalties;
    row.state = registry::RollState::Received;

    model.setRows({row});

    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE_EQ(text(RollModel::Order), u"3"_s);
    QCOMPARE_EQ(text(RollModel::Name), u"DURAND Camille"_s);
    QCOMPARE_EQ(text(RollModel::State), u"received"_s);
    QVERIFY(text(RollModel::Penalties).contains(u"300"_s));
    QCOMPARE_EQ(model.index(0, 0).data(RollModel::SignRole).toString(), u"✔"_s);
    QCOMPARE_EQ(model.index(0, 0).data(KeyRole).toLongLong(), 103);
}

void tst_RollModel::sortsByValueAndNotByText()
{
    RollModel model;
    model.setRows({person(2, u"Abadie"_s), person(10, u"Benoit"_s)});

    QVERIFY(model.index(0, RollModel::Order).data(SortRole).toInt() <
            model.index(1, RollModel::Order).data(SortRole).toInt());
}

void tst_RollModel::resetsOnlyOnLoad()
{
    RollModel model;
    const QAbstractItemModelTester tester(&model);
    const test::ModelSpy spy(model);

    model.setRows(three());
    model.setRows(three());

    QCOMPARE_EQ(spy.heard(), QStringList{u"reset"_s});
}

void tst_RollModel::announcesWhatChanged()
{
    RollModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(three());
    auto rows = three();
    rows[1].state = registry::RollState::AtCounter;
    const test::ModelSpy spy(model);

    model.setRows(rows);

    QCOMPARE_EQ(spy.heard(), QStringList{u"changed 1-1"_s});
}

void tst_RollModel::announcesWhoCameAndWent()
{
    RollModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(three());
    auto rows = three();
    rows.erase(rows.begin() + 1);
    rows.push_back(person(4, u"Faure"_s));
    const test::ModelSpy spy(model);

    model.setRows(rows);

    QCOMPARE_EQ(spy.heard(), (QStringList{u"removed 1-2"_s, u"inserted 1-2"_s}));
    QCOMPARE_EQ(model.rows(), rows);
}

void tst_RollModel::saysEverythingAgainInAnotherLanguage()
{
    RollModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(three());
    const test::ModelSpy spy(model);

    model.retranslate();

    QCOMPARE_EQ(spy.heard(), (QStringList{u"headers"_s, u"changed 0-2"_s}));
}

void tst_RollModel::findsByTheBeginningOfAnyWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");

    QTest::newRow("nothing typed") << QString() << 3;
    QTest::newRow("a name") << u"ben"_s << 1;
    QTest::newRow("without its accent") << u"elkaim"_s << 1;
    QTest::newRow("first name and name") << u"cam ab"_s << 1;
    QTest::newRow("the order") << u"2"_s << 1;
    QTest::newRow("the middle of a word") << u"noit"_s << 0;
}

void tst_RollModel::findsByTheBeginningOfAnyWord()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    RollModel model;
    RollFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    model.setRows(three());

    filter.search(typed);

    QCOMPARE_EQ(filter.rowCount(), found);
}

BEX_TEST(tst_RollModel);
#include "tst_RollModel.moc"
