// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/EventVocabulary.h"
#include "models/law/json/ReadEvents.h"
#include "models/law/json/WriteEvents.h"
#include "tests/support/Judgments.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;

namespace
{

/// A judgment of 16 April 2024, and these events after it.
Result<CaseHistory> read(const QByteArray &events)
{
    return json::readEvents(test::aJudgmentWith(test::fineOf(300)),
                            R"({"format": "bex-events/1", "events": [)" + events + "]}");
}

template <typename Kind> Kind last(const QByteArray &events)
{
    const auto history = read(events);
    Q_ASSERT(history && !history->events().empty());
    return std::get<Kind>(history->events().back());
}

const QDate day(2024, 5, 2);

} // namespace

class tst_ReadEvents final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatEachKindSays()
    {
        QCOMPARE(last<DecisionServed>(R"({"kind": "service", "on": "2024-05-02", "mode": "home"})"),
                 (DecisionServed{day, ServiceMode::Home}));
        QCOMPARE(last<RemedyWithdrawn>(
                     R"({"kind": "appeal", "on": "2024-04-18", "by": "person", "scope": "penal"},
                   {"kind": "withdrawal", "on": "2024-05-02", "by": "person"})"),
                 (RemedyWithdrawn{day, RemedyUser::Person}));
    }

    void readsNothingThatHappened()
    {
        const auto history = read("");

        QVERIFY(history);
        QVERIFY(history->events().empty());
    }

    void refusesWhatTheContractDoesNotHave_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("pointer");

        const auto row = [](const char *event, const char *site, const char *pointer) {
            QTest::newRow(event) << QByteArray(event) << QString::fromLatin1(site)
                                 << QString::fromLatin1(pointer);
        };
        row(R"({"on": "2024-05-02"})", "json.missing-key", "/events/0/kind");
        row(R"({"kind": "death"})", "json.missing-key", "/events/0/on");
        row(R"({"kind": "party", "on": "2024-05-02"})", "json.unknown-word", "/events/0/kind");
        row(R"({"kind": "death", "on": "2024-02-30"})", "json.not-a-date", "/events/0/on");
        row(R"({"kind": "death", "on": "2024-05-02", "at": "home"})",
            "json.unknown-key",
            "/events/0/at");
        row(R"({"kind": "no_show", "on": "2024-05-02", "before": "mayor", "legitimate_reason": false})",
            "json.unknown-word",
            "/events/0/before");
        row(R"({"kind": "no_show", "on": "2024-05-02", "before": "jap"})",
            "json.missing-key",
            "/events/0/legitimate_reason");
        row(R"({"kind": "not_handed", "on": "2024-05-02", "paper": "RCP"})",
            "json.unknown-word",
            "/events/0/paper");
        row(R"({"kind": "payment", "on": "2024-05-02", "amount_cents": -1})",
            "json.out-of-range",
            "/events/0/amount_cents");
        row(R"({"kind": "move", "on": "2024-05-02", "residence": 3})",
            "json.not-an-object",
            "/events/0/residence");
        row(R"({"kind": "appeal", "on": "2024-05-02", "by": "civil_party", "scope": "penal"})",
            "json.appeal-beyond-party",
            "/events/0/scope");
        row(R"({"kind": "appeal", "on": "2024-05-02", "by": "prosecutor", "scope": "civil"})",
            "json.appeal-of-prosecution",
            "/events/0/scope");
    }
    void refusesWhatTheContractDoesNotHave()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, site);
        QFETCH(QString, pointer);

        const auto history = read(event);

        QVERIFY(!history);
        QCOMPARE(QString(history.error().site), site);
        QCOMPARE(history.error().subject, pointer);
    }

    void refusesAnotherFormat()
    {
        const auto history = json::readEvents(test::aJudgmentWith(test::fineOf(300)),
                                              R"({"format": "bex-plan/1", "events": []})");

        QVERIFY(!history);
        QCOMPARE(QString(history.error().site), u"json.other-events-format"_s);
        QCOMPARE(history.error().subject, u"/format"_s);
    }

    void refusesTextThatIsNoJson()
    {
        QVERIFY(!json::readEvents(test::aJudgmentWith(test::fineOf(300)), "["));
    }

    void refusesWhatCannotHaveHappened_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("pointer");

        const auto row = [](const char *events, const char *site, const char *pointer) {
            QTest::newRow(events) << QByteArray(events) << QString::fromLatin1(site)
                                  << QString::fromLatin1(pointer);
        };
        row(R"({"kind": "death", "on": "2024-05-02"}, {"kind": "pregnancy", "on": "2024-04-15"})",
            "json.event-before-decision",
            "/events/1/on");
        row(R"({"kind": "withdrawal", "on": "2024-05-02", "by": "person"})",
            "json.withdrawal-without-remedy",
            "/events/0/by");
        row(R"({"kind": "appeal", "on": "2024-04-18", "by": "prosecutor", "scope": "penal"},
               {"kind": "withdrawal", "on": "2024-05-02", "by": "person"})",
            "json.withdrawal-without-remedy",
            "/events/1/by");
        row(R"({"kind": "appeal", "on": "2024-05-03", "by": "person", "scope": "penal"},
               {"kind": "withdrawal", "on": "2024-05-02", "by": "person"})",
            "json.withdrawal-without-remedy",
            "/events/1/by");
        row(R"({"kind": "appeal", "on": "2024-04-18", "by": "person", "scope": "civil"},
               {"kind": "withdrawal", "on": "2024-05-02", "by": "person"},
               {"kind": "withdrawal", "on": "2024-05-03", "by": "person"})",
            "json.withdrawal-without-remedy",
            "/events/2/by");
        row(R"({"kind": "prosecutor_received", "on": "2024-05-02", "incarceration_on": "2024-05-01"})",
            "json.incarceration-before-reception",
            "/events/0/incarceration_on");
        row(R"({"kind": "jap_silent", "on": "2024-05-02", "communicated_on": "2024-05-03"})",
            "json.communication-out-of-time",
            "/events/0/communicated_on");
        row(R"({"kind": "jap_silent", "on": "2024-05-02", "communicated_on": "2024-04-15"})",
            "json.communication-out-of-time",
            "/events/0/communicated_on");
        row(R"({"kind": "appeal", "on": "2024-04-18", "by": "civil_party", "scope": "civil"},
               {"kind": "appeal_decision", "on": "2024-05-02", "outcome": "upheld"})",
            "json.decision-without-appeal",
            "/events/1/kind");
    }
    void refusesWhatCannotHaveHappened()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, site);
        QFETCH(QString, pointer);

        const auto history = read(events);

        QVERIFY(!history);
        QCOMPARE(QString(history.error().site), site);
        QCOMPARE(history.error().subject, pointer);
    }

    void acceptsTheDayOfTheDecision() { QVERIFY(read(R"({"kind": "death", "on": "2024-04-16"})")); }

    void acceptsAWithdrawalOnTheDayOfTheRemedy()
    {
        QVERIFY(read(R"({"kind": "withdrawal", "on": "2024-05-02", "by": "person"},
                        {"kind": "opposition", "on": "2024-05-02", "scope": "penal"})"));
    }

    void knowsTheRemediesOfTheJudgmentItself()
    {
        Judgment judgment = test::aJudgmentWith(test::fineOf(300));
        judgment.appeals.push_back(
            {QDate(2024, 4, 18), RemedyUser::Person, RemedyScope::Penal, RemedyLodged::Appeal});

        const auto withdrawn =
            CaseHistory::create(judgment, {RemedyWithdrawn{day, RemedyUser::Person}});
        const auto decided =
            CaseHistory::create(judgment, {AppealDecided{day, AppealOutcome::Upheld}});

        QVERIFY(withdrawn);
        QVERIFY(decided);
    }

    /// Every event of every scenario: each kind, each word.
    void comesBackAsItWasWritten()
    {
        int count = 0;
        for (const QString &name : test::scenarioNames().filter(u"after/"_s)) {
            const auto history = test::scenario(name);
            QVERIFY(history);
            for (const Event &event : history->events()) {
                const QByteArray document = json::canonical(event);
                const auto back = json::readEvent(document);
                QVERIFY2(back, document.constData());
                QVERIFY2(*back == event, document.constData());
                QCOMPARE(json::canonical(*back), document);
                ++count;
            }
        }
        QVERIFY(count > 60);
    }

    void writesEachKindWithItsKeysSorted()
    {
        QCOMPARE(json::canonical(PaymentReported{day, Money::ofCents(34160)}),
                 QByteArray(R"({"amount_cents":34160,"kind":"payment","on":"2024-05-02"})"));
        QCOMPARE(
            json::canonical(CivilAppealLodged{day, CivilAppellant::Person}),
            QByteArray(R"({"by":"person","kind":"appeal","on":"2024-05-02","scope":"civil"})"));
    }

    void namesThePlaceInOneEvent()
    {
        const auto refused = json::readEvent(R"({"kind": "payment", "on": "2024-05-02"})");

        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"/amount_cents"_s);
        QVERIFY(!json::readEvent(QByteArray("{")));
    }
};

BEX_TEST(tst_ReadEvents);
#include "tst_ReadEvents.moc"
