// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoRegister.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

/// The fictitious court shows every route of the program, on whatever day it is opened.
class tst_Demo final : public QObject
{
    Q_OBJECT

private slots:
    void opensOnAnyDay_data();
    void opensOnAnyDay();
    void coversTheRoutes();
    void asksWhereTheLawLeavesADoubt();
    void hasReceivedSomePeople();

private:
    using Opened = std::unique_ptr<registry::Register>;

    [[nodiscard]] Opened open(QDate today) const;
    [[nodiscard]] static std::vector<registry::RollEntry> people(const registry::Register &demo);

    QTemporaryDir m_folder;
};

namespace
{

const QDate tuesday(2026, 6, 16);

const app::LawShelf &shelf()
{
    static const auto law = app::loadLaw();
    return *law;
}

} // namespace

tst_Demo::Opened tst_Demo::open(QDate today) const
{
    const QString path = m_folder.filePath(QLatin1StringView(QTest::currentTestFunction()) +
                                           today.toString(Qt::ISODate));
    auto opened = app::openDemoRegister(path, shelf(), today);
    if (!opened)
        qWarning() << opened.error().site << opened.error().subject;
    return opened ? *std::move(opened) : Opened();
}

std::vector<registry::RollEntry> tst_Demo::people(const registry::Register &demo)
{
    std::vector<registry::RollEntry> people;
    const auto hearings = demo.stores().hearings.page({tuesday});
    for (const registry::HearingLine &line :
         hearings.value_or(std::vector<registry::HearingLine>())) {
        const auto roll = demo.stores().roll.of(line.id);
        if (roll)
            people.insert(people.end(), roll->begin(), roll->end());
    }
    return people;
}

void tst_Demo::opensOnAnyDay_data()
{
    QTest::addColumn<QDate>("today");

    QTest::newRow("a Tuesday") << tuesday;
    QTest::newRow("a Sunday") << QDate(2026, 11, 22);
    QTest::newRow("a holiday") << QDate(2027, 5, 1);
    QTest::newRow("the day after the holidays") << QDate(2027, 1, 2);
    QTest::newRow("the end of a short month") << QDate(2028, 2, 29);
}

void tst_Demo::opensOnAnyDay()
{
    QFETCH(QDate, today);

    const auto demo = open(today);

    QVERIFY(demo);
    QCOMPARE_EQ(people(*demo).size(), 26U);
    const auto verification = demo->verify();
    QVERIFY(verification && verification->isWhole());
    for (const registry::RollEntry &entry : people(*demo)) {
        const auto plan = demo->stores().plans.current(entry.id);
        QVERIFY(plan);
        if (*plan)
            QVERIFY2((*plan)->status == "sure"_L1, qPrintable(entry.person.familyName));
    }
}

void tst_Demo::coversTheRoutes()
{
    const auto demo = open(tuesday);
    QVERIFY(demo);

    QSet<QString> rules;
    for (const registry::RollEntry &entry : people(*demo)) {
        const auto plan = demo->stores().plans.current(entry.id);
        if (!plan || !*plan)
            continue;
        const QJsonObject document = QJsonDocument::fromJson((*plan)->document).object();
        for (const QJsonValue &step : document[u"steps"_s].toArray()) {
            rules.insert(step[u"rule"_s].toString());
            for (const QJsonValue &also : step[u"also"_s].toArray())
                rules.insert(also.toString());
        }
    }

    QStringList missing;
    for (const char *rule :
         {"BEX-01", "BEX-20", "BEX-21", "BEX-22", "BEX-23", "BEX-24", "BEX-26",  "BEX-28", "BEX-30",
          "BEX-31", "BEX-50", "BEX-52", "BEX-53", "BEX-56", "BEX-57", "BEX-61",  "BEX-62", "BEX-63",
          "BEX-70", "BEX-71", "BEX-72", "BEX-73", "BEX-80", "BEX-81", "BEX-133", "BEX-136"}) {
        if (!rules.contains(QLatin1StringView(rule)))
            missing.append(QLatin1StringView(rule));
    }
    QCOMPARE_EQ(missing, QStringList());
}

void tst_Demo::asksWhereTheLawLeavesADoubt()
{
    const auto demo = open(tuesday);
    QVERIFY(demo);

    QStringList asked;
    for (const registry::RollEntry &entry : people(*demo)) {
        if (entry.hasDraft)
            asked.append(entry.person.familyName);
    }

    QCOMPARE_EQ(asked, QStringList({u"Ulmann"_s, u"Vasseur"_s, u"Weber"_s}));
}

void tst_Demo::hasReceivedSomePeople()
{
    const auto demo = open(tuesday);
    QVERIFY(demo);

    int received = 0;
    for (const registry::RollEntry &entry : people(*demo)) {
        if (entry.state != registry::RollState::Received)
            continue;
        ++received;
        const auto papers = demo->stores().papers.of(entry.id);
        const auto receipts = demo->stores().receipts.of(entry.id);
        QVERIFY(papers && !papers->empty());
        QVERIFY(receipts && receipts->size() == 1);
        const auto steps = demo->stores().steps.of(entry.id);
        QVERIFY(steps);
        for (const registry::KeptStep &step : *steps) {
            const bool late =
                step.appointment && step.latest && step.appointment->on > *step.latest;
            QVERIFY2(!late, qPrintable(entry.person.familyName + u' ' + step.paper));
        }
    }

    QCOMPARE_EQ(received, 5);
}

BEX_TEST(tst_Demo);

#include "tst_Demo.moc"
