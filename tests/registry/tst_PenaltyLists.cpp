// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"
#include "tests/registry/HandMadePenalties.h"
#include "tests/registry/QueryPlan.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// The lists of the register: what they find, page by page, and how SQLite finds it.
class tst_PenaltyLists final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }
    void listsWhatTheFilterAsks_data();
    void listsWhatTheFilterAsks();
    void pagesByKey();
    void pagesBackwardsByKey_data();
    void pagesBackwardsByKey();
    void countsLimitsAsTheyMove();
    void walksNoTable();
    void namesWhoEnteredAndWhereTheyLive();

private:
    [[nodiscard]] const Stores &stores() const { return m_office->stores(); }
    [[nodiscard]] QStringList statementsOfTheScreen(Database &database) const;

    std::unique_ptr<AnOffice> m_office;
};

namespace
{

using law::PenaltyState;
using law::WaitReason;

struct Asked {
    const char *name;
    PenaltyFilter filter;
    int found;
};

const std::vector<Asked> &askedOfTwo()
{
    static const std::vector<Asked> asked{
        {"all", {}, 2},
        {"a state", {.state = PenaltyState::NotEnforceable}, 2},
        {"another state", {.state = PenaltyState::Executed}, 0},
        {"a reason", {.reason = WaitReason::TimeLimitRunning}, 2},
        {"another reason", {.reason = WaitReason::AwaitingJap}, 0},
        {"bars of the law", {.legalBar = true}, 2},
        {"mere waiting", {.legalBar = false}, 0},
        {"a kind", {.kind = u"fine"_s}, 1},
        {"decided from", {.decidedFrom = decisionDay.addDays(1)}, 0},
        {"decided to", {.decidedTo = decisionDay}, 2},
        {"age", {.waitingBefore = decisionDay.addDays(-1)}, 0},
        {"limit", {.limitBefore = QDate(2030, 4, 27)}, 2},
        {"limit the decisionDay before", {.limitBefore = QDate(2030, 4, 26)}, 0},
        {"greffier", {.enteredBy = u"Dominique Petit"_s}, 2},
        {"another greffier", {.enteredBy = u"Dominique"_s}, 0},
        {"ressort", {.ressort = u"Bobigny"_s}, 2},
        {"all at once",
         {.state = PenaltyState::NotEnforceable,
          .reason = WaitReason::TimeLimitRunning,
          .legalBar = true,
          .kind = u"imprisonment"_s,
          .decidedFrom = decisionDay,
          .decidedTo = decisionDay,
          .waitingBefore = decisionDay,
          .limitBefore = QDate(2031, 1, 1),
          .enteredBy = u"Dominique Petit"_s,
          .ressort = u"Bobigny"_s},
         1},
    };
    return asked;
}

} // namespace

void tst_PenaltyLists::init()
{
    m_office = std::make_unique<AnOffice>();
    BEX_VERIFY(m_office->open().counter().enterJudgment(m_office->entry,
                                                        withPenalties(aDerivedJudgment())));
}

void tst_PenaltyLists::listsWhatTheFilterAsks_data()
{
    QTest::addColumn<PenaltyFilter>("filter");
    QTest::addColumn<int>("found");
    for (const Asked &asked : askedOfTwo())
        QTest::newRow(asked.name) << asked.filter << asked.found;
}

void tst_PenaltyLists::listsWhatTheFilterAsks()
{
    QFETCH(PenaltyFilter, filter);
    QFETCH(int, found);

    const auto lines = stores().penaltyLists.page(filter, {}, 100);

    BEX_VERIFY(lines);
    QCOMPARE_EQ(static_cast<int>(lines->size()), found);
    if (found > 0)
        QCOMPARE_EQ(lines->front().familyName, u"Durand"_s);
}

void tst_PenaltyLists::pagesByKey()
{
    QCOMPARE_EQ(m_office->open().penalties().advance(enforceableDay).value_or(-1), 2);

    const auto first = stores().penaltyLists.page({}, {}, 1);
    QCOMPARE_EQ(first->size(), 1u);
    const auto second =
        stores().penaltyLists.page({}, keyOf(first->front().penalty, PenaltyFilter()), 1);
    QCOMPARE_EQ(second->size(), 1u);
    QVERIFY(first->front().penalty.id < second->front().penalty.id);
    const auto third =
        stores().penaltyLists.page({}, keyOf(second->front().penalty, PenaltyFilter()), 1);
    QVERIFY(third->empty());
    const PenaltyFilter limits{.limitBefore = QDate(2040, 1, 1)};
    const auto limited = stores().penaltyLists.page(limits, {}, 1);
    QCOMPARE_EQ(
        stores().penaltyLists.page(limits, keyOf(limited->front().penalty, limits), 9)->size(), 1u);
}

void tst_PenaltyLists::pagesBackwardsByKey_data()
{
    QTest::addColumn<PenaltyFilter>("filter");

    QTest::newRow("by waiting") << PenaltyFilter();
    QTest::newRow("by limit") << PenaltyFilter{.limitBefore = QDate(2040, 1, 1)};
    QTest::newRow("by decision") << PenaltyFilter{.decidedFrom = decisionDay};
    QTest::newRow("by decision in a state")
        << PenaltyFilter{.state = PenaltyState::NotEnforceable, .decidedTo = decisionDay};
}

void tst_PenaltyLists::pagesBackwardsByKey()
{
    QFETCH(PenaltyFilter, filter);
    const PenaltyKey end{QDate(9999, 12, 31), PenaltyId(0)};

    const auto both = stores().penaltyLists.pageBefore(filter, end, 9);
    const auto last = stores().penaltyLists.pageBefore(filter, end, 1);

    QCOMPARE_EQ(both->size(), 2u);
    QVERIFY(both->front().penalty.id < both->back().penalty.id);
    QVERIFY(last->front().penalty.id == both->back().penalty.id);
    const auto first =
        stores().penaltyLists.pageBefore(filter, keyOf(both->back().penalty, filter), 9);
    QCOMPARE_EQ(first->size(), 1u);
    QVERIFY(first->front().penalty.id == both->front().penalty.id);
    QVERIFY(
        stores().penaltyLists.pageBefore(filter, keyOf(both->front().penalty, filter), 9)->empty());
}

void tst_PenaltyLists::countsLimitsAsTheyMove()
{
    const QDate limit(2030, 4, 27);
    const auto limited = [&](QDate day) {
        return stores().penaltyLists.limitedBy(day).value_or(-1);
    };
    QCOMPARE_EQ(limited(limit), 2);
    QCOMPARE_EQ(limited(limit.addDays(-1)), 0);

    DerivedPenalty ended = stores().penalties.find(PenaltyId(1))->what;
    ended.now.state = PenaltyState::Executed;
    ended.next.reset();
    ended.limit.on = ended.limit.ifConfirmed = std::nullopt;
    QCOMPARE_EQ(m_office->open().penalties().advance(enforceableDay).value_or(-1), 2);
    ended.continues = stores().penalties.find(PenaltyId(1))->what.continues;
    BEX_VERIFY(m_office->open().penalties().record(turn(law::Turn::Ended), ended));

    QCOMPARE_EQ(limited(limit), 1);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

/// Every statement that the lists and the screen of a penalty run, as SQLite was given it.
QStringList tst_PenaltyLists::statementsOfTheScreen(Database &database) const
{
    const PenaltyLists lists(database);
    const PenaltyStore store(database);
    bool all = false;
    const QStringList seen = statementsOf(database, [&] {
        all =
            lists.counts() && lists.limitedBy(decisionDay) && lists.greffiers() && lists.ressorts();
        for (const Asked &asked : askedOfTwo())
            all =
                all && lists.page(asked.filter, {}, 100) && lists.pageBefore(asked.filter, {}, 100);
        all = all && store.of(m_office->entry) && store.find(PenaltyId(1)) &&
              store.entries(PenaltyId(1)) && store.entry(PenaltyEntryId(1)) &&
              store.changingBy(decisionDay) && store.due(RollEntryId(0), 100);
    });
    return all ? seen : QStringList();
}

void tst_PenaltyLists::walksNoTable()
{
    const auto database = m_office->beside();
    const QStringList statements = statementsOfTheScreen(*database);
    QVERIFY(statements.size() >= static_cast<qsizetype>(askedOfTwo().size()) + 10);

    QStringList walked;
    for (const QString &sql : statements) {
        for (const QString &how : howAnswered(*database, sql)) {
            // A page is sorted by its index. What is counted is a handful of rows; `known`
            // is what a recursion has found.
            const bool sorts = how.contains(u"TEMP B-TREE"_s) && sql.contains(u"LIMIT"_s);
            const bool scans = how.startsWith(u"SCAN"_s) && !how.contains(u"penalty_count"_s) &&
                               !how.contains(u"known"_s) && !how.contains(u"CONSTANT"_s);
            if (sorts || scans)
                walked.append(QString(how + u": "_s + sql.simplified()));
        }
    }
    QCOMPARE_EQ(walked, QStringList());
}

void tst_PenaltyLists::namesWhoEnteredAndWhereTheyLive()
{
    QCOMPARE_EQ(stores().penaltyLists.greffiers().value_or(QStringList()),
                QStringList{u"Dominique Petit"_s});
    QCOMPARE_EQ(stores().penaltyLists.ressorts().value_or(QStringList()),
                QStringList{u"Bobigny"_s});
}

Q_DECLARE_METATYPE(bex::registry::PenaltyFilter)

BEX_TEST(tst_PenaltyLists);
#include "tst_PenaltyLists.moc"
