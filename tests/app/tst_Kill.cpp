// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Register.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

/// Pulls the plug at random moments: what was confirmed is there, the register is whole.
class tst_Kill final : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingConfirmed_data();
    void losesNothingConfirmed();

private:
    QTemporaryDir m_folder;
};

namespace
{

/// How far the driver said a person had come.
struct Confirmed {
    int draft = 0;
    bool judged = false;
    bool paid = false;
    bool received = false;
    bool appealed = false;
    bool struck = false;
    bool replaced = false;
    bool sent = false;
};

using People = std::map<qint64, Confirmed>;

People read(const QByteArray &said)
{
    People people;
    // The last line may have been cut by the kill: only what ends was said.
    for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        Confirmed &person = people[words.at(1).toLongLong()];
        if (words.at(0) == "draft")
            person.draft = words.at(2).toInt();
        person.judged = person.judged || words.at(0) == "judgment";
        person.paid = person.paid || words.at(0) == "paid";
        person.received = person.received || words.at(0) == "received";
        person.appealed = person.appealed || words.at(0) == "event";
        person.struck = person.struck || words.at(0) == "struck";
        person.replaced = person.replaced || words.at(0) == "replaced";
        person.sent = person.sent || words.at(0) == "sent";
    }
    return people;
}

/// Lets the driver work until it is killed; gives what it said.
QByteArray workAndKill(const QString &path, int afterMs)
{
    QProcess driver;
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    driver.start(qEnvironmentVariable("BEX_BINARY_DIR") + u"/tests/app/kill_driver"_s, {path});
    if (!driver.waitForReadyRead())
        return {};
    QTest::qSleep(afterMs);
    driver.kill();
    driver.waitForFinished();
    return driver.readAllStandardOutput();
}

/// An event is there with the plan that it led to, or neither is.
QString missingAfter(const registry::Stores &stores,
                     registry::RollEntryId entry,
                     const Confirmed &confirmed)
{
    const auto events = stores.happened.of(entry);
    const auto plan = stores.plans.current(entry);
    if (!events || !plan)
        return u"an answer"_s;
    const bool appealed = !events->empty();
    const bool struck = appealed && events->front().struck.has_value();
    if ((confirmed.appealed && !appealed) || (confirmed.struck && !struck))
        return u"an event"_s;
    const int revision = struck ? 3 : (appealed ? 2 : 1);
    return *plan && (*plan)->revision != revision ? u"the plan of an event"_s : QString();
}

/// A judgment has its penalty, and a penalty stands where its last writing left it.
QString missingOfPenalty(const registry::Stores &stores,
                         registry::RollEntryId entry,
                         const Confirmed &confirmed)
{
    const auto rows = stores.penalties.of(entry);
    if (!rows || rows->size() != 1)
        return u"a penalty"_s;
    const auto entries = stores.penalties.entries(rows->front().id);
    if (!entries || entries->empty() || entries->back().state != rows->front().what.now.state)
        return u"where a penalty stands"_s;
    return confirmed.paid && entries->size() < 2 ? u"a writing"_s : QString();
}

QString missing(const registry::Stores &stores, qint64 id, const Confirmed &confirmed)
{
    const registry::RollEntryId entry(id);
    if (!stores.roll.find(entry))
        return u"a person of the roll"_s;
    const auto judgment = stores.judgments.current(entry);
    const bool judged = judgment && judgment->has_value();
    if (confirmed.judged && !judged)
        return u"a judgment"_s;
    if (confirmed.draft > 0 && !judged) {
        const auto draft = stores.drafts.of(entry);
        const QByteArray typed = QByteArray::number(confirmed.draft);
        const QByteArray next = QByteArray::number(confirmed.draft + 1);
        if (!draft || !draft->has_value() ||
            !((*draft)->document.contains(typed) || (*draft)->document.contains(next)))
            return u"a field typed"_s;
    }
    if (judged) {
        if (const QString lost = missingOfPenalty(stores, entry, confirmed); !lost.isEmpty())
            return lost;
    }
    if (!confirmed.received)
        return {};
    const auto papers = stores.papers.of(entry);
    const auto receipts = stores.receipts.of(entry);
    if (!papers || papers->size() < 2 || !receipts || receipts->size() != 1)
        return u"a set handed over"_s;
    const auto next =
        std::ranges::find(*papers, papers->front().id, &registry::KeptPaper::replaces);
    // What is void and what takes its place are there together or not at all.
    if (papers->front().voided.has_value() != (next != papers->end()) ||
        (confirmed.replaced && next == papers->end()))
        return u"a paper and what replaces it"_s;
    const bool hasSlip =
        std::ranges::find(*papers, u"BOR"_s, &registry::KeptPaper::kind) != papers->end();
    if (confirmed.sent && !hasSlip)
        return u"a sheet that left"_s;
    return missingAfter(stores, entry, confirmed);
}

} // namespace

void tst_Kill::losesNothingConfirmed_data()
{
    QTest::addColumn<int>("afterMs");
    const int kills = qEnvironmentVariableIsSet("BEX_LONG") ? 200 : 20;
    constexpr int longestMs = 300;
    for (int kill = 1; kill <= kills; ++kill)
        QTest::addRow("kill %d", kill) << QRandomGenerator::global()->bounded(longestMs);
}

void tst_Kill::losesNothingConfirmed()
{
    QFETCH(int, afterMs);
    const QString path = m_folder.filePath(u"register.sqlite"_s);

    const People people = read(workAndKill(path, afterMs));

    QVERIFY2(!people.empty(), "the driver said nothing");
    const auto opened = registry::Register::open(path, {u"test"_s, u"test"_s});
    QVERIFY2(opened, opened ? "" : opened.error().site.data());
    const auto verification = (*opened)->verify();
    QVERIFY(verification);
    QVERIFY2(verification->isWhole(),
             verification->isWhole() ? "" : qPrintable(verification->problems.front().place));
    for (const auto &[entry, confirmed] : people)
        QCOMPARE_EQ(missing((*opened)->stores(), entry, confirmed), QString());
}

BEX_TEST(tst_Kill);

#include "tst_Kill.moc"
