// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/law/Properties.h"
#include "tests/support/LawFiles.h"
#include "tests/support/RandomEvents.h"
#include "tests/support/RandomJudgments.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

#include <map>
#include <string>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace bex::test
{

QString nameOf(law::RuleId rule)
{
    const std::string_view text = rule.text();
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

law::Plan Tried::planOf(const law::Judgment &other) const
{
    return law::route(other, lawBook(), practice);
}

std::vector<Property> allProperties()
{
    std::vector<Property> all;
    for (const auto family : {propertiesOfTheText(),
                              propertiesOfDates(),
                              propertiesOfSteps(),
                              propertiesOfMoney(),
                              propertiesOfKinds()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace bex::test

namespace
{

struct Broken {
    int times = 0;
    QString how;
    QByteArray judgment;

    [[nodiscard]] QString told() const
    {
        return u"%1 times; first: %2\n%3"_s.arg(times).arg(how, QString::fromUtf8(judgment));
    }
};

/// What one drawer found.
struct Drawn {
    void draw(quint64 seed, int wanted)
    {
        test::RandomJudgments judgments(seed);
        test::Dice dice(seed + 1);
        for (int left = wanted; left > 0; --left) {
            const law::Judgment judgment = judgments.next();
            const bool book = dice.chance(50);
            tryOn(judgment, book ? law::Practice() : test::randomPractice(dice, judgment));
        }
    }

    std::map<QString, Broken> broken;

private:
    void tryOn(const law::Judgment &judgment, const law::Practice &practice)
    {
        static const std::vector<test::Property> properties = test::allProperties();
        const law::Plan plan = law::route(judgment, test::lawBook(), practice);
        const QByteArray canonical = law::json::canonical(judgment);
        const auto readBack = law::json::readJudgment(canonical);
        for (const test::Property &property : properties) {
            const QString how = property.broken({judgment, practice, plan, readBack});
            if (how.isEmpty())
                continue;
            Broken &found = broken[QString::fromUtf8(property.name)];
            if (found.times++ > 0)
                continue;
            found = {1, how, canonical + test::shown(practice)};
            // Whole: the message of a failure is cut.
            qInfo().noquote() << property.name << how << found.judgment;
        }
    }
};

} // namespace

/// What holds for every judgment holds for thousands drawn at random, half of them before a court
/// that has settled some of the open figures.
///
/// BEX_SEED=n draws the same ones again; BEX_LONG draws 100 000, BEX_JUDGMENTS=n as many.
class tst_Properties final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        bool given = false;
        quint64 seed = qEnvironmentVariable("BEX_SEED").toULongLong(&given);
        if (!given)
            seed = QRandomGenerator::system()->generate();
        const int usual = qEnvironmentVariableIsSet("BEX_LONG") ? 100'000 : 5'000;
        const int wanted = qEnvironmentVariable("BEX_JUDGMENTS", QString::number(usual)).toInt();
        qInfo("%d judgments of BEX_SEED=%llu", wanted, seed);

        draw(seed, wanted);
    }

    void holdsForEveryJudgment_data()
    {
        QTest::addColumn<QString>("name");
        for (const test::Property &property : test::allProperties())
            QTest::newRow(property.name) << QString::fromUtf8(property.name);
    }
    void holdsForEveryJudgment()
    {
        QFETCH(QString, name);

        const auto broken = m_broken.find(name);

        QVERIFY2(broken == m_broken.end(),
                 broken == m_broken.end() ? "" : qPrintable(broken->second.told()));
    }

private:
    /// Each drawer has its own seed, and there are always so many: a seed draws the same again.
    void draw(quint64 seed, int wanted)
    {
        constexpr int count = 4;
        std::vector<Drawn> drawn(count);
        QThreadPool pool;
        for (int i = 0; i < count; ++i) {
            const int share = wanted / count + (i < wanted % count ? 1 : 0);
            Drawn &own = drawn[static_cast<std::size_t>(i)];
            pool.start([&own, share, from = seed + 2 * static_cast<quint64>(i)] {
                own.draw(from, share);
            });
        }
        pool.waitForDone();
        for (Drawn &own : drawn)
            addTo(m_broken, std::move(own.broken));
    }

    static void addTo(std::map<QString, Broken> &all, std::map<QString, Broken> some)
    {
        for (auto &[name, broken] : some) {
            Broken &known = all[name];
            const int times = known.times + broken.times;
            if (known.times == 0)
                known = std::move(broken);
            known.times = times;
        }
    }

    std::map<QString, Broken> m_broken;
};

BEX_TEST(tst_Properties);
#include "tst_Properties.moc"
