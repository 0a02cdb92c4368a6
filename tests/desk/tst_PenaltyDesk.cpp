// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyCsv.h"
#include "models/desk/PenaltyFilterDraft.h"
#include "models/desk/text/PenaltyLifeText.h"
#include "models/registry/PenaltyCodes.h"
#include "tests/desk/ModelSpy.h"
#include "tests/desk/PenaltyCounter.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// The list of the penalties, its filter and the penalty in hand.
class tst_PenaltyDesk final : public QObject
{
    Q_OBJECT

private slots:
    void readsAFilterTowardsToday();
    void asksNothingOfWhatItCannotRead();
    void listsWhatTheFilterFinds();
    void letsGoOfWhatTheFilterHides();
    void goesOnPageAfterPage();
    void holdsAWindowOfALongList();
    void goesToAnyPlaceOfTheList();
    void staysInItsPlaceWhenSomethingIsWritten();
    void countsWhatStandsWhere();
    void proposesTheNextStepWithItsArticle();
    void followsWhatIsWritten();
    void announcesOnlyWhatChanged();
    void leavesForASpreadsheet();
    void namesEveryStateTurnDiligenceAndRegime();
};

namespace
{

const QDate may2nd(2024, 5, 2);

law::Judgment twoPenalties()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    judgment.penalties.push_back({fineOf(300), {}, {}, {}, {}, {}});
    return judgment;
}

} // namespace

void tst_PenaltyDesk::readsAFilterTowardsToday()
{
    const auto filter = desk::penaltyFilterOf({{u"state"_s, u"enforceable"_s},
                                               {u"family"_s, u"waiting"_s},
                                               {u"reason"_s, u"WANTED"_s},
                                               {u"kind"_s, u"fine"_s},
                                               {u"from"_s, u"2024-01-01"_s},
                                               {u"to"_s, u"2024-03-31"_s},
                                               {u"months"_s, 2},
                                               {u"limit"_s, u"6"_s},
                                               {u"greffier"_s, u" Dominique Petit "_s},
                                               {u"ressort"_s, u"Lyon"_s}},
                                              may2nd);

    QVERIFY((filter == registry::PenaltyFilter{law::PenaltyState::Enforceable,
                                               law::WaitReason::Wanted,
                                               false,
                                               u"fine"_s,
                                               QDate(2024, 1, 1),
                                               QDate(2024, 3, 31),
                                               QDate(2024, 3, 2),
                                               QDate(2024, 11, 2),
                                               u"Dominique Petit"_s,
                                               u"Lyon"_s}));
    // On the limit itself, the last safe day has passed.
    QCOMPARE_EQ(desk::penaltyFilterOf({{u"limit"_s, u"0"_s}}, may2nd).limitBefore,
                std::optional(may2nd));
}

void tst_PenaltyDesk::asksNothingOfWhatItCannotRead()
{
    const auto filter = desk::penaltyFilterOf({{u"state"_s, u"gone"_s},
                                               {u"family"_s, u"all"_s},
                                               {u"from"_s, u"yesterday"_s},
                                               {u"months"_s, u"many"_s}},
                                              may2nd);

    QVERIFY(filter == registry::PenaltyFilter());
}

void tst_PenaltyDesk::listsWhatTheFilterFinds()
{
    PenaltyCounter counter(may2nd);
    counter.enter(twoPenalties());
    desk::PenaltyDesk &desk = counter.penalties();
    const QAbstractItemModelTester tester(&desk.penalties());

    QCOMPARE_EQ(desk.penalties().rowCount(), 2);
    desk.filter().replace({{u"kind"_s, u"fine"_s}});
    QCOMPARE_EQ(desk.penalties().rowCount(), 1);
    using Columns = desk::PenaltyModel::Columns;
    const auto text = [&desk](int column) {
        return desk.penalties().index(0, column).data().toString();
    };
    QCOMPARE_EQ(text(Columns::Person), u"DURAND Camille"_s);
    QVERIFY(text(Columns::Penalty).contains(u"300"_s));
    QCOMPARE_EQ(text(Columns::State), u"enforceable"_s);
    QCOMPARE_EQ(text(Columns::Reason), u"with the Treasury"_s);
    QVERIFY(text(Columns::Since).contains(u"5"_s));
    QVERIFY(text(Columns::Limit).contains(u"2030"_s));
}

void tst_PenaltyDesk::letsGoOfWhatTheFilterHides()
{
    PenaltyCounter counter(may2nd);
    counter.enter(twoPenalties());
    desk::PenaltyDesk &desk = counter.penalties();
    desk.take(counter.penalty(0).id);
    QVERIFY(desk.inHand());

    desk.filter().replace({{u"kind"_s, u"day_fine"_s}});

    QCOMPARE_EQ(desk.penalties().rowCount(), 0);
    QVERIFY(!desk.inHand());
}

void tst_PenaltyDesk::goesOnPageAfterPage()
{
    PenaltyCounter counter(may2nd);
    law::Judgment many = aJudgmentWith(fineOf(1));
    while (many.penalties.size() < 450)
        many.penalties.push_back({fineOf(1), {}, {}, {}, {}, {}});
    counter.enter(many);
    desk::PenaltyModel &model = counter.penalties().penalties();
    const ModelSpy spy(model);

    QCOMPARE_EQ(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    while (model.canFetchMore({}))
        model.fetchMore({});

    QCOMPARE_EQ(model.rowCount(), 450);
    QCOMPARE_EQ(spy.heard(), (QStringList{u"inserted 200-399"_s, u"inserted 400-449"_s}));
    QSet<qint64> keys;
    for (const desk::PenaltyListRow &row : model.rows())
        keys.insert(row.line.penalty.id.value());
    QCOMPARE_EQ(keys.size(), 450);
    QCOMPARE_EQ(counter.penalties().all()->size(), 450u);
    // A tester asks for more as soon as it is there.
    const QAbstractItemModelTester tester(&model);
    counter.penalties().reload();
}

namespace
{

law::Judgment manyFines(std::size_t count)
{
    law::Judgment many = aJudgmentWith(fineOf(1));
    while (many.penalties.size() < count)
        many.penalties.push_back({fineOf(1), {}, {}, {}, {}, {}});
    return many;
}

std::vector<qint64> keysOf(const desk::PenaltyModel &model)
{
    std::vector<qint64> keys;
    for (const desk::PenaltyListRow &row : model.rows())
        keys.push_back(desk::PenaltyTraits::key(row));
    return keys;
}

} // namespace

void tst_PenaltyDesk::holdsAWindowOfALongList()
{
    PenaltyCounter counter(may2nd);
    counter.enter(manyFines(1000));
    desk::PenaltyModel &model = counter.penalties().penalties();
    const QAbstractItemModelTester tester(&model);
    counter.penalties().showBeginning();
    const std::vector<qint64> first = keysOf(model);
    QCOMPARE_EQ(first.size(), 200u);
    const ModelSpy spy(model);

    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE_EQ(model.rowCount(), 600);
    model.fetchMore({});

    QCOMPARE_EQ(model.rowCount(), 600);
    QCOMPARE_EQ(spy.heard(),
                (QStringList{u"inserted 200-399"_s,
                             u"inserted 400-599"_s,
                             u"removed 0-199"_s,
                             u"inserted 400-599"_s}));
    QCOMPARE_EQ(keysOf(model).front(), first.back() + 1);
    QVERIFY(model.beyond().before);
    model.fetchEarlier();
    QCOMPARE_EQ(model.rowCount(), 600);
    QCOMPARE_EQ(keysOf(model).front(), first.front());
    QVERIFY(model.beyond().after);
}

void tst_PenaltyDesk::goesToAnyPlaceOfTheList()
{
    PenaltyCounter counter(may2nd);
    counter.enter(manyFines(450));
    desk::PenaltyDesk &desk = counter.penalties();
    const QAbstractItemModelTester tester(&desk.penalties());
    const qint64 first = keysOf(desk.penalties()).front();

    desk.showEnd();
    QCOMPARE_EQ(keysOf(desk.penalties()).back(), first + 449);
    QVERIFY(!desk.penalties().beyond().after);
    QVERIFY(desk.penalties().beyond().before);
    desk.showBeginning();
    QCOMPARE_EQ(keysOf(desk.penalties()).front(), first);
    const QDate day = desk.dayOf(desk.penalties().rows().front());
    desk.showFrom(day);
    QCOMPARE_EQ(keysOf(desk.penalties()).front(), first);
    desk.showFrom(day.addDays(1));
    QCOMPARE_EQ(desk.penalties().rowCount(), 0);
}

void tst_PenaltyDesk::staysInItsPlaceWhenSomethingIsWritten()
{
    PenaltyCounter counter(may2nd);
    counter.enter(manyFines(450));
    desk::PenaltyDesk &desk = counter.penalties();
    const QAbstractItemModelTester tester(&desk.penalties());
    desk.showEnd();
    const std::vector<qint64> before = keysOf(desk.penalties());

    BEX_VERIFY(counter.diligence(449, u"statement_to_treasury"_s, may2nd));

    QCOMPARE_EQ(keysOf(desk.penalties()), before);
}

void tst_PenaltyDesk::countsWhatStandsWhere()
{
    PenaltyCounter counter(QDate(2030, 4, 1));
    counter.enter(twoPenalties());

    const desk::PenaltySummary summary = counter.penalties().summary().value();

    const int all = std::accumulate(
        summary.counts.begin(),
        summary.counts.end(),
        0,
        [](int sum, const registry::PenaltyCount &count) { return sum + count.penalties; });
    QCOMPARE_EQ(all, 2);
    QVERIFY((summary.limitedWithin == std::array<int, 4>{0, 2, 2, 2}));
}

void tst_PenaltyDesk::proposesTheNextStepWithItsArticle()
{
    PenaltyCounter counter(QDate(2024, 4, 18));
    counter.enter(twoPenalties());
    desk::PenaltyDesk &desk = counter.penalties();
    desk.take(counter.penalty(0).id);
    QVERIFY(desk.inHand()->advice.articles.contains(u"CPP 498"_s));

    counter.goTo(may2nd);
    counter.penalties().take(counter.penalty(0).id);

    const desk::PenaltyAdvice &advice = counter.penalties().inHand()->advice;
    QVERIFY2(advice.sentence.contains(u"JAP"_s), qPrintable(advice.sentence));
    QVERIFY2(advice.articles.join(u' ').contains(u"D. 48-2"_s),
             qPrintable(advice.articles.join(u' ')));
}

void tst_PenaltyDesk::followsWhatIsWritten()
{
    PenaltyCounter counter(may2nd);
    counter.enter(twoPenalties());
    desk::PenaltyDesk &desk = counter.penalties();
    desk.filter().replace({{u"reason"_s, u"AWAITING_DGFIP"_s}});
    QCOMPARE_EQ(desk.penalties().rowCount(), 1);

    BEX_VERIFY(counter.turn(1, u"started"_s, may2nd));

    QCOMPARE_EQ(desk.penalties().rowCount(), 0);
    QCOMPARE_EQ(desk.inHand()->row.line.penalty.what.now.state, law::PenaltyState::UnderWay);
    QCOMPARE_EQ(desk.writing().value(u"/on").toString(), u"2024-05-02"_s);
    QVERIFY(desk.writing().value(u"/turn").isUndefined());
}

void tst_PenaltyDesk::announcesOnlyWhatChanged()
{
    PenaltyCounter counter(may2nd);
    counter.enter(twoPenalties());
    const QAbstractItemModelTester tester(&counter.penalties().penalties());
    const ModelSpy spy(counter.penalties().penalties());

    BEX_VERIFY(counter.diligence(1, u"statement_to_treasury"_s, may2nd));

    QCOMPARE_EQ(spy.heard(), QStringList{u"changed 1-1"_s});
}

void tst_PenaltyDesk::leavesForASpreadsheet()
{
    PenaltyCounter counter(may2nd);
    law::Judgment judgment = aJudgmentWith(fineOf(300));
    judgment.person.familyName = u"=Dürand \"dit\" Dupont;X"_s;
    counter.enter(judgment);

    const QByteArray csv = desk::csvOf(*counter.penalties().all());

    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Person\";\"Decided on\";"));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE_EQ(lines.size(), 3);
    const QString line = QString::fromUtf8(lines.at(1));
    QVERIFY2(line.startsWith(u"\"'=DÜRAND \"\"DIT\"\" DUPONT;X Camille\";\"2024-04-16\";"_s),
             qPrintable(line));
    QVERIFY(line.endsWith(u"\"Dominique Petit\"\r"_s));
    QVERIFY(line.contains(u"\"2030-04-27\""_s));
}

void tst_PenaltyDesk::namesEveryStateTurnDiligenceAndRegime()
{
    QSet<QString> names;
    const auto add = [&names](const auto &table) {
        const auto before = names.size();
        for (const auto &[value, word] : table)
            names.insert(QString::number(before) + desk::PenaltyLifeText::label(value));
        QCOMPARE_EQ(names.size() - before, static_cast<qsizetype>(table.size()));
    };

    add(registry::penaltyStateCodes);
    add(registry::turnCodes);
    add(registry::diligenceCodes);
    add(registry::regimeCodes);

    QVERIFY(!names.contains(QString()));
}

BEX_TEST(tst_PenaltyDesk);
#include "tst_PenaltyDesk.moc"
