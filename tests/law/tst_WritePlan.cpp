// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/Vocabulary.h"
#include "models/law/json/WritePlan.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;

namespace
{

Words wordsOf(Language language, const QByteArray &json)
{
    auto words = Words::load(language, {json});
    Q_ASSERT(words);
    return *std::move(words);
}

const Words &french()
{
    static const Words words = wordsOf(
        Language::French, "{\"limit\": \"Avant le %1.\", \"ask\": \"Dit « \\\"oui\\\" » ?\"}");
    return words;
}

const Words &english()
{
    static const Words words =
        wordsOf(Language::English, "{\"limit\": \"Before %1.\", \"ask\": \"Yes\\\\no?\"}");
    return words;
}

QByteArray written(const Plan &plan)
{
    return json::writePlan(plan, {french(), english()});
}

Step aStep()
{
    Step step{.rule = RuleId("BEX-20")};
    step.also = {RuleId("BEX-21")};
    step.penalties = {0, 2};
    step.act = Act::Summons;
    step.paper = PaperKind::Jap;
    step.to = Recipient::Jap;
    step.order = 1;
    step.latest = QDate(2024, 5, 16);
    step.preferredFrom = QDate(2024, 4, 27);
    step.lastUsable = QDate(2024, 5, 16);
    step.mentions = {Mention::M10, Mention::M2, Mention::M1};
    step.copies = {Copy::PREF, Copy::P, Copy::S, Copy::J, Copy::D, Copy::C};
    step.articles = {{u"CPP"_s, u"D. 48-2, 1°"_s, {}, {}, {}}, {u"CPP"_s, u"474"_s, {}, {}, {}}};
    step.because = {Reason{"limit", {QDate(2024, 5, 16)}}};
    return step;
}

} // namespace

class tst_WritePlan final : public QObject
{
    Q_OBJECT

private slots:
    void writesARefusalWithNothingElse();
    void writesAStepInTheOrderOfTheContract();
    void writesNullForWhatAStepHasNot();
    void writesTheFirmPartWithItsReadings();
    void writesTheMoneyWithItsReadings();
    void writesRemediesDatesAndRegister();
    void escapesWhatJsonCannotHold();
    void writesTheSameBytesAgain();
};

void tst_WritePlan::writesARefusalWithNothingElse()
{
    Plan plan;
    plan.law = LawVersion::V0;
    plan.status = PlanStatus::Refused;
    plan.questions = {Question{RuleId("BEX-32"), {u"/penalties/0/mode"_s}, Reason{"limit", {7}}}};
    const QByteArray expected =
        R"({"format":"bex-plan/1","law":"V0","status":"refused",)"
        R"("questions":[{"rule":"BEX-32","pointers":["/penalties/0/mode"],)"
        R"("text":{"fr":"Avant le 7.","en":"Before 7."}}],"firm":null,"remedies":[],)"
        R"("enforceable_on":null,"final_on":null,"money":null,"steps":[],"register":[]})";

    QCOMPARE(written(plan), expected);
}

void tst_WritePlan::writesAStepInTheOrderOfTheContract()
{
    Plan plan;
    plan.steps = {aStep()};
    const QByteArray expected =
        R"("steps":[{"rule":"BEX-20","also":["BEX-21"],"penalties":[0,2],"provisional":false,)"
        R"("do":"summons","paper":"JAP","to":"jap","order":1,"earliest":null,)"
        R"("latest":"2024-05-16","preferred_from":"2024-04-27","last_usable":"2024-05-16",)"
        R"("tolerated_until":null,"deadline":null,"indicative":true,)"
        R"("mentions":["M1","M2","M10"],"copies":["C","D","J","S","P","PREF"],)"
        R"("articles":["CPP D. 48-2, 1°","CPP 474"],)"
        R"("because":{"fr":"Avant le jeudi 16 mai 2024.","en":"Before Thursday 16 May 2024."},)"
        R"("confidence":"seed"}])";

    const QByteArray json = written(plan);

    QVERIFY2(json.contains(expected), json.constData());
}

void tst_WritePlan::writesNullForWhatAStepHasNot()
{
    Plan plan;
    plan.steps = {Step{.rule = RuleId("BEX-01")}};
    const QByteArray expected =
        R"({"rule":"BEX-01","also":[],"penalties":[],"provisional":false,"do":"explain",)"
        R"("paper":null,"to":null,"order":null,"earliest":null,"latest":null,)"
        R"("preferred_from":null,"last_usable":null,"tolerated_until":null,"deadline":null,)"
        R"("indicative":false,"mentions":[],"copies":[],"articles":[],)"
        R"("because":{"fr":"","en":""},"confidence":"seed"})";

    const QByteArray json = written(plan);

    QVERIFY2(json.contains(expected), json.constData());
}

void tst_WritePlan::writesTheFirmPartWithItsReadings()
{
    EffectiveFirm firm;
    firm.endsOn = QDate(2024, 8, 16);
    firm.firmClass = FirmClass::UpToTwelveMonths;
    firm.ambiguous = true;
    firm.working = {{FirmTerm::Kind::Firm, LegalDuration::of(0, 7, 0), 0},
                    {FirmTerm::Kind::Detained, {}, 30}};
    firm.readings = {{CountOfMonths::Calendar, QDate(2024, 8, 16), FirmClass::UpToTwelveMonths},
                     {CountOfMonths::Thirty, {}, FirmClass::UpToSixMonths}};
    Plan plan;
    plan.firm = firm;

    const auto object = QJsonDocument::fromJson(written(plan)).object()[u"firm"_s].toObject();

    QCOMPARE(object[u"ends_on"_s].toString(), u"2024-08-16"_s);
    QCOMPARE(object[u"class"_s].toString(), u"up_to_12_months"_s);
    QCOMPARE(object[u"ambiguous"_s].toBool(), true);
    QCOMPARE(object[u"working"_s].toString(), french().working(firm.working));
    QCOMPARE(object[u"readings"_s].toArray().size(), 2);
    const QByteArray second = R"({"count":"thirty","ends_on":null,"class":"up_to_6_months"})";
    QVERIFY(written(plan).contains(second));
}

void tst_WritePlan::writesTheMoneyWithItsReadings()
{
    MoneyDue money;
    money.fine = Money::ofEuros(1000);
    money.surcharges = Money::ofEuros(100);
    money.droitFixe = Money::ofEuros(127);
    money.lastDay = QDate(2024, 5, 16);
    money.readings = {{false, Money::ofCents(22540), Money::ofCents(100160)},
                      {true, Money::ofCents(24540), Money::ofCents(98160)}};
    Plan plan;
    plan.money = money;
    const QByteArray expected =
        R"("money":{"fine_cents":100000,"surcharges_cents":10000,"deposit_cents":0,)"
        R"("droit_fixe_cents":12700,"droit_fixe_otherwise_cents":null,"base_cents":null,)"
        R"("discount_cents":null,"payable_cents":null,"otherwise_cents":null,)"
        R"("last_day":"2024-05-16","readings":[)"
        R"({"victim_support_discounted":false,"discount_cents":22540,"payable_cents":100160},)"
        R"({"victim_support_discounted":true,"discount_cents":24540,"payable_cents":98160}]})";

    const QByteArray json = written(plan);

    QVERIFY2(json.contains(expected), json.constData());
}

void tst_WritePlan::writesRemediesDatesAndRegister()
{
    Plan plan;
    plan.remedies = {{RemedyKind::Appeal, QDate(2024, 4, 26), RuleId("L-20")}};
    plan.enforceableOn = QDate(2024, 4, 27);
    plan.finalOn = FinalDates{QDate(2024, 4, 27), QDate(2024, 5, 7)};
    plan.waiting = {{0, WaitReason::AwaitingJap}, {1, WaitReason::TigConsent}};
    const QByteArray dates =
        R"("remedies":[{"kind":"appeal","last_day":"2024-04-26","rule":"L-20"}],)"
        R"("enforceable_on":"2024-04-27",)"
        R"("final_on":{"earliest":"2024-04-27","latest":"2024-05-07"},)";
    const QByteArray reasons = R"("register":[{"penalty":0,"reason":"AWAITING_JAP"},)"
                               R"({"penalty":1,"reason":"TIG_CONSENT"}]})";

    const QByteArray json = written(plan);

    QVERIFY2(json.contains(dates), json.constData());
    QVERIFY2(json.endsWith(reasons), json.constData());
}

void tst_WritePlan::escapesWhatJsonCannotHold()
{
    Plan plan;
    plan.questions = {
        Question{RuleId("BEX-49"), {u"/a\"b"_s}, Reason{"ask", {}}},
        Question{RuleId("BEX-49"), {u"/é\n\u0001"_s}, Reason{"ask", {}}},
    };

    const QByteArray json = written(plan);
    const auto questions = QJsonDocument::fromJson(json).object()[u"questions"_s].toArray();

    QCOMPARE(questions[0][u"pointers"_s][0].toString(), u"/a\"b"_s);
    QCOMPARE(questions[1][u"pointers"_s][0].toString(), u"/é\n\u0001"_s);
    QCOMPARE(questions[0][u"text"_s][u"fr"_s].toString(), u"Dit « \"oui\" » ?"_s);
    QCOMPARE(questions[0][u"text"_s][u"en"_s].toString(), u"Yes\\no?"_s);
    QVERIFY(!json.contains('\n'));
}

void tst_WritePlan::writesTheSameBytesAgain()
{
    Plan plan;
    plan.steps = {aStep(), aStep()};

    QCOMPARE(written(plan), written(plan));
}

BEX_TEST(tst_WritePlan);
#include "tst_WritePlan.moc"
