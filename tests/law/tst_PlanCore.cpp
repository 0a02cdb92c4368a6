// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/PlanCore.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using bex::test::differences;

namespace
{

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QByteArray plan = R"({
    "law": "V4", "firm": null,
    "money": {"base_cents": 42700, "readings": []},
    "remedies": [{"kind": "appeal", "last_day": "2024-04-26", "rule": "L-20"}],
    "questions": [{"rule": "BEX-38", "pointers": ["/penalties/0/mode"], "text": {}}],
    "steps": [
        {"rule": "BEX-20", "do": "summons", "paper": "JAP", "to": "jap", "penalties": [0],
         "latest": "2024-05-16", "mentions": ["M1", "M2", "M3"]},
        {"rule": "BEX-20", "do": "summons", "paper": "SPIP", "to": "spip", "penalties": [0],
         "latest": "2024-05-31", "mentions": ["M1", "M2"]},
        {"rule": "BEX-136", "do": "inform", "paper": "INF", "to": "jap", "penalties": []}],
    "register": [{"penalty": 0, "reason": "AWAITING_JAP"}]
})";

} // namespace

class tst_PlanCore final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatThePlanHolds_data()
    {
        QTest::addColumn<QByteArray>("core");

        QTest::newRow("nothing asked") << QByteArray(R"({})");
        QTest::newRow("the source is for people") << QByteArray(R"({"source": "BEX-20"})");
        QTest::newRow("a word and a null") << QByteArray(R"({"law": "V4", "firm": null})");
        QTest::newRow("an object on the keys given")
            << QByteArray(R"({"money": {"base_cents": 42700}})");
        QTest::newRow("a list item by item")
            << QByteArray(R"({"remedies": [{"kind": "appeal", "last_day": "2024-04-26"}]})");
        QTest::newRow("a question") << QByteArray(
            R"({"questions": [{"rule": "BEX-38", "pointers": ["/penalties/0/mode"]}]})");
        QTest::newRow("steps in another order, on the keys given") << QByteArray(
            R"({"steps": [{"do": "inform"}, {"to": "spip", "latest": "2024-05-31"}]})");
        QTest::newRow("mentions included and excluded")
            << QByteArray(R"({"steps": [{"to": "jap", "mentions_include": ["M3"]},
                              {"to": "spip", "mentions_exclude": ["M3"]}]})");
        QTest::newRow("every act, in any order") << QByteArray(
            R"({"acts": [["inform", "INF", "jap"], ["summons", "SPIP", "spip"],
                         ["summons", "JAP", "jap"]]})");
        QTest::newRow("what the court settled is not in the plan")
            << QByteArray(R"({"settled": {"saturday_choice": 1}})");
        QTest::newRow("a wide step and a narrow one that want the same")
            << QByteArray(R"({"steps": [{"do": "summons"}, {"paper": "JAP"}]})");
        QTest::newRow("a reason of the register")
            << QByteArray(R"({"register_includes": [{"penalty": 0, "reason": "AWAITING_JAP"}]})");
        QTest::newRow("no such step") << QByteArray(
            R"({"steps_exclude": [{"paper": "PR"}, {"do": "inform", "to": "spip"}]})");
    }

    void acceptsWhatThePlanHolds()
    {
        QFETCH(QByteArray, core);

        QCOMPARE(differences(parsed(plan), parsed(core)), QStringList());
    }

    void saysWhatThePlanLacks_data()
    {
        QTest::addColumn<QByteArray>("core");
        QTest::addColumn<QString>("difference");

        QTest::newRow("another word")
            << QByteArray(R"({"law": "V5"})") << u"/law: \"V4\", not \"V5\""_s;
        QTest::newRow("a key that is absent")
            << QByteArray(R"({"status": "sure"})") << u"/status: nothing, not \"sure\""_s;
        QTest::newRow("another sum") << QByteArray(R"({"money": {"base_cents": 1}})")
                                     << u"/money/base_cents: 42700, not 1"_s;
        QTest::newRow("null where something is wanted")
            << QByteArray(R"({"firm": {"class": "nil"}})")
            << u"/firm: null, not {\"class\":\"nil\"}"_s;
        QTest::newRow("another day in a list")
            << QByteArray(R"({"remedies": [{"last_day": "2024-04-27"}]})")
            << u"/remedies/0/last_day: \"2024-04-26\", not \"2024-04-27\""_s;
        QTest::newRow("a shorter list") << QByteArray(R"({"questions": []})") << u"not []"_s;
        QTest::newRow("a step with another date")
            << QByteArray(R"({"steps": [{"paper": "JAP", "latest": "2024-05-15"}]})")
            << u"/latest: \"2024-05-16\", not \"2024-05-15\""_s;
        QTest::newRow("two steps met by one")
            << QByteArray(R"({"steps": [{"paper": "JAP"}, {"to": "jap", "do": "summons"}]})")
            << u"taken by another"_s;
        QTest::newRow("a mention that is missing")
            << QByteArray(R"({"steps": [{"paper": "SPIP", "mentions_include": ["M12"]}]})")
            << u"\"M12\" is missing in"_s;
        QTest::newRow("a mention too many")
            << QByteArray(R"({"steps": [{"paper": "JAP", "mentions_exclude": ["M3"]}]})")
            << u"\"M3\" must not be in"_s;
        QTest::newRow("a reason that is missing")
            << QByteArray(R"({"register_includes": [{"penalty": 1}]})") << u"is missing in"_s;
        QTest::newRow("a step too many")
            << QByteArray(R"({"steps_exclude": [{"do": "inform", "to": "jap"}]})")
            << u"must not be in"_s;
    }

    void saysWhatThePlanLacks()
    {
        QFETCH(QByteArray, core);
        QFETCH(QString, difference);

        const QStringList found = differences(parsed(plan), parsed(core));

        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(difference), qPrintable(found.first()));
    }

    void findsNoStepInAPlanWithoutSteps()
    {
        const auto found =
            differences({}, parsed(R"({"steps": [{"do": "hand", "paper": "RCP"}]})"));

        QCOMPARE(found, QStringList{u"no step [hand RCP]; nearest: the plan has no step"_s});
    }
};

BEX_TEST(tst_PlanCore);
#include "tst_PlanCore.moc"
