// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"
#include "models/law/Route.h"
#include "models/law/events/PlanChange.h"
#include "models/law/events/RouteAfter.h"
#include "models/law/json/WriteEvents.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/support/LawFiles.h"
#include "tests/support/RandomEvents.h"
#include "tests/support/RandomJudgments.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;

namespace
{

/// A decision, what happened since, the court's practice, and the plan that they give.
struct Tried {
    const CaseHistory &history;
    const Practice &practice;
    const Plan &plan;
    const Judgment known; ///< the decision with what the events taught
};

struct Property {
    const char *name;
    /// How the plan breaks it, in one line; empty when it holds.
    QString (*broken)(const Tried &);
};

QString named(const Step &step, const QString &how)
{
    return QString::fromUtf8(step.rule.text()) + u": "_s + how;
}

template <typename Kind> bool happened(const Tried &tried)
{
    return std::ranges::any_of(tried.history.events(), [](const Event &event) {
        return std::holds_alternative<Kind>(event);
    });
}

/// Events have an order of their own: that of the list says nothing.
QString isTheSameWhateverTheOrder(const Tried &tried)
{
    const auto events = tried.history.events();
    const auto turned =
        CaseHistory::create(tried.history.judgment(), {events.rbegin(), events.rend()});
    const bool same = turned && routeAfter(*turned, test::lawBook(), tried.practice) == tried.plan;
    return same ? QString() : u"another plan"_s;
}

QString differsInNothingFromItself(const Tried &tried)
{
    return compare(tried.plan, tried.plan).isEmpty() ? QString() : u"differs from itself"_s;
}

QString speaksOfPenaltiesThatExist(const Tried &tried)
{
    const int count = static_cast<int>(tried.known.penalties.size());
    const auto exists = [count](int penalty) { return penalty >= 0 && penalty < count; };
    for (const Step &step : tried.plan.steps) {
        if (!std::ranges::all_of(step.penalties, exists))
            return named(step, u"a penalty that does not exist"_s);
        if (!std::ranges::is_sorted(step.penalties))
            return named(step, u"penalties out of order"_s);
    }
    return std::ranges::all_of(tried.plan.waiting, exists, &RegisterReason::penalty)
               ? QString()
               : u"a penalty that does not exist waits"_s;
}

QString keepsTheOrderOfDays(const Tried &tried)
{
    for (const Step &step : tried.plan.steps) {
        if (step.latest.has_value() != step.lastUsable.has_value())
            return named(step, u"a limit and no last usable day, or the reverse"_s);
        if (step.latest && *step.lastUsable > *step.latest)
            return named(step, u"usable after the latest day"_s);
        if (step.preferredFrom && (!step.lastUsable || *step.preferredFrom > *step.lastUsable))
            return named(step, u"the day preferred is not usable"_s);
    }
    return {};
}

QString saysWhy(const Tried &tried)
{
    for (const Step &step : tried.plan.steps) {
        if (step.because.empty() || step.articles.empty())
            return named(step, u"no reason, or no article"_s);
        for (const Reason &reason : step.because) {
            for (const Words *words : {&test::frenchWords(), &test::englishWords()}) {
                const QString text = words->render(reason);
                if (text.isEmpty() || text.contains(u"%1"_s) || text.contains(u"%2"_s))
                    return named(step, QString::fromUtf8(reason.sentence));
            }
        }
    }
    return {};
}

bool executes(const Step &step)
{
    return step.act == Act::Summons || step.act == Act::SendLater || step.paper == PaperKind::Ome ||
           step.paper == PaperKind::Tra;
}

/// CPP 506, 489: what a remedy stays is not executed.
QString executesNothingThatIsStayed(const Tried &tried)
{
    for (const Step &step : tried.plan.steps) {
        const bool stayed =
            !step.penalties.empty() && std::ranges::all_of(step.penalties, [&](int penalty) {
                return isStayed(tried.known,
                                tried.known.penalties[static_cast<std::size_t>(penalty)]);
            });
        if (executes(step) && stayed)
            return named(step, u"executed in spite of a remedy"_s);
    }
    return {};
}

/// BEX-113, BEX-115: whoever was summoned before a service, and is not any more, is told, and
/// so is the service.
QString tellsWhoHoldsAPaper(const Tried &tried)
{
    const bool remedy = happened<PenalAppealLodged>(tried) || happened<OppositionLodged>(tried);
    const bool over = happened<PersonDied>(tried) || happened<AppealDecided>(tried);
    const Plan counter = route(tried.history.judgment(), test::lawBook(), tried.practice);
    if (!remedy || over || !isRemedyPending(tried.known) || counter.status == PlanStatus::Refused ||
        isRemedyPending(tried.history.judgment()))
        return {};
    for (const Step &step : counter.steps) {
        const bool stayed = std::ranges::any_of(step.penalties, [&](int penalty) {
            return isStayed(tried.known, tried.known.penalties[static_cast<std::size_t>(penalty)]);
        });
        const bool before = step.to == Recipient::Jap || step.to == Recipient::Spip ||
                            step.to == Recipient::Pjj || step.to == Recipient::CourseProvider;
        if (step.act != Act::Summons || !stayed || !before)
            continue;
        const auto isNotice = [&](const Step &other) {
            return other.act == Act::Inform && other.to == step.to &&
                   (other.rule == RuleId("BEX-113") || other.rule == RuleId("BEX-115"));
        };
        if (std::ranges::none_of(tried.plan.steps, isNotice))
            return named(step, u"its service is not told"_s);
    }
    return {};
}

/// CP 133-1: with the person everything personal stops.
QString leavesTheDeadInPeace(const Tried &tried)
{
    if (!happened<PersonDied>(tried))
        return {};
    for (const Step &step : tried.plan.steps) {
        if (executes(step) || step.to == Recipient::Person)
            return named(step, u"after the death"_s);
    }
    return {};
}

QString asksAsItsStatusSays(const Tried &tried)
{
    const bool asks = !tried.plan.questions.empty();
    const bool says =
        tried.plan.status == PlanStatus::Question || tried.plan.status == PlanStatus::Refused;
    return asks == says ? QString() : u"the status is not that of the questions"_s;
}

QByteArray eventsOf(const CaseHistory &history)
{
    QByteArray events;
    for (const Event &event : history.events())
        events += ' ' + json::canonical(event);
    return events;
}

constexpr Property properties[]{
    {"the order of the list changes nothing", isTheSameWhateverTheOrder},
    {"a plan differs in nothing from itself", differsInNothingFromItself},
    {"every penalty named exists", speaksOfPenaltiesThatExist},
    {"days keep their order", keepsTheOrderOfDays},
    {"every step says why, with its article", saysWhy},
    {"nothing that a remedy stays is executed", executesNothingThatIsStayed},
    {"whoever holds a stopped summons is told", tellsWhoHoldsAPaper},
    {"the dead are left in peace", leavesTheDeadInPeace},
    {"the status is that of the questions", asksAsItsStatusSays},
};

} // namespace

/// What holds for every decision and whatever happened since holds for thousands drawn at random,
/// half of them before a court that has settled some figures.
///
/// BEX_SEED=n draws the same ones again; BEX_LONG draws 20 000, BEX_JUDGMENTS=n as many.
class tst_Histories final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        bool given = false;
        quint64 seed = qEnvironmentVariable("BEX_SEED").toULongLong(&given);
        if (!given)
            seed = QRandomGenerator::system()->generate();
        const int usual = qEnvironmentVariableIsSet("BEX_LONG") ? 20'000 : 2'000;
        const int wanted = qEnvironmentVariable("BEX_JUDGMENTS", QString::number(usual)).toInt();
        qInfo("%d histories of BEX_SEED=%llu", wanted, seed);

        test::RandomJudgments judgments(seed);
        test::Dice dice(seed + 1);
        for (int left = wanted; left > 0; --left) {
            const Judgment judgment = judgments.next();
            const bool book = dice.chance(50);
            const Practice practice = book ? Practice() : test::randomPractice(dice, judgment);
            tryOn(test::randomHistory(dice, judgment), practice);
        }
    }

    void holdsForEveryHistory_data()
    {
        QTest::addColumn<QString>("name");
        for (const Property &property : properties)
            QTest::newRow(property.name) << QString::fromUtf8(property.name);
    }
    void holdsForEveryHistory()
    {
        QFETCH(QString, name);

        const auto broken = m_broken.find(name);

        QVERIFY2(broken == m_broken.end(),
                 broken == m_broken.end() ? "" : qPrintable(broken->second));
    }

private:
    void tryOn(const CaseHistory &history, const Practice &practice)
    {
        const Plan plan = routeAfter(history, test::lawBook(), practice);
        const Tried tried{history, practice, plan, history.asKnown()};
        for (const Property &property : properties) {
            const QString how = property.broken(tried);
            const QString name = QString::fromUtf8(property.name);
            if (how.isEmpty() || m_broken.contains(name))
                continue;
            m_broken[name] = how;
            // Whole: the message of a failure is cut.
            qInfo().noquote() << name << how << json::canonical(history.judgment())
                              << eventsOf(history) << test::shown(practice);
        }
    }

    std::map<QString, QString> m_broken;
};

BEX_TEST(tst_Histories);
#include "tst_Histories.moc"
