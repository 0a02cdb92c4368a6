// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/explain/WhyNot.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using bex::test::aJudgmentWith;
using bex::test::lawOf;

namespace
{

std::vector<WhyNot> answersFor(const Judgment &judgment, PaperKind paper)
{
    return whyNot(Facts(judgment, lawOf(judgment)), paper);
}

/// "BEX-20: not firm_within_year", or the sentence that came in the way.
QString inShort(const WhyNot &answer)
{
    const auto latin = [](std::string_view text) {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    };
    const auto *finding = std::get_if<Finding>(&answer.failed);
    return latin(answer.rule.text()) + u": " +
           (finding ? u"not " + latin(finding->condition)
                    : latin(std::get<Reason>(answer.failed).sentence));
}

} // namespace

class tst_WhyNot final : public QObject
{
    Q_OBJECT

private slots:
    void isSilentWhenThePaperIsThere()
    {
        QVERIFY(answersFor(aJudgmentWith(bex::test::firm(u"P8M")), PaperKind::Jap).empty());
    }

    // D. 48-2 1°: no summons before the JAP above a year.
    void namesTheThresholdThatIsPassed()
    {
        const auto answers = answersFor(aJudgmentWith(bex::test::firm(u"P13M")), PaperKind::Jap);

        QCOMPARE(inShort(answers.front()), u"BEX-20: not firm_within_year"_s);
        QCOMPARE(answers.front().penalty, 0);
    }

    void namesTheMissingFirmPart()
    {
        const auto answers = answersFor(aJudgmentWith(bex::test::fineOf(300)), PaperKind::Jap);

        QCOMPARE(inShort(answers.front()), u"BEX-20: not firm_part"_s);
    }

    // D. 48-2-1 3°: the JAP alone.
    void namesTheChoiceOfTheJapAlone()
    {
        Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));
        judgment.court.japOrder = JapOrder::JapOnly;

        const auto answers = answersFor(judgment, PaperKind::Spip);

        QCOMPARE(inShort(answers.front()), u"BEX-23: why_not.stopped"_s);
    }

    // CPP 506: an appeal stops the summons.
    void namesTheRowThatStoppedThePaper()
    {
        Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));
        judgment.appeals = {
            {QDate(2024, 4, 20), RemedyUser::Person, RemedyScope::Penal, RemedyLodged::Appeal}};

        const auto answers = answersFor(judgment, PaperKind::Jap);

        QCOMPARE(inShort(answers.front()), u"BEX-113: why_not.stopped"_s);
        QVERIFY(std::ranges::find(answers.front().met, Finding{"appeal_only", true}) !=
                answers.front().met.end());
    }

    // Home detention was no penalty before 24 March 2020.
    void namesTheRefusalOfTheWholePlan()
    {
        Judgment judgment = aJudgmentWith(HomeDetention{bex::test::length(u"P4M"), true});
        judgment.pronouncedOn = QDate(2019, 6, 4);

        const auto answers = answersFor(judgment, PaperKind::Dds);

        QCOMPARE(inShort(answers.front()), u"BEX-66b: why_not.refused"_s);
    }

    // The rows of another time come last.
    void namesTheVersionOfARowOfAnotherTime()
    {
        const auto answers = answersFor(aJudgmentWith(bex::test::firm(u"P13M")), PaperKind::Jap);
        const auto old = std::ranges::find(answers, RuleId("BEX-45"), &WhyNot::rule);

        QVERIFY(old != answers.end());
        QCOMPARE(inShort(*old), u"BEX-45: why_not.version"_s);
        QVERIFY(old->met.empty());
    }

    void listsThePapersThatAreNotThere()
    {
        const Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));
        const auto absent = absentPapers(Facts(judgment, lawOf(judgment)));

        QVERIFY(std::ranges::find(absent, PaperKind::Jap) == absent.end());
        QVERIFY(std::ranges::find(absent, PaperKind::Tigc) != absent.end());
        QVERIFY(std::ranges::is_sorted(absent));
    }

    // BEX-57 stands twice in the table: the summons, and the alert beyond its bounds.
    void answersOnceForARow()
    {
        const auto answers = answersFor(aJudgmentWith(bex::test::firm(u"P8M")), PaperKind::Tigc);

        for (const WhyNot &answer : answers)
            QCOMPARE(std::ranges::count(answers, answer.rule, &WhyNot::rule), 1);
    }

    // BEX-38: the committal is deferred though less than six months are left: it asks.
    void isSilentOfARowThatAsks()
    {
        const Judgment judgment =
            aJudgmentWith(bex::test::firm(u"P5M", FirmMode::DeferredCommittal));

        QVERIFY(!whyNot(Facts(judgment, lawOf(judgment)), RuleId("BEX-38")));
    }

    void namesWhatAQuestionWasMissing()
    {
        const Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));

        const auto answer = whyNot(Facts(judgment, lawOf(judgment)), RuleId("BEX-38"));

        QVERIFY(answer);
        QCOMPARE(inShort(*answer), u"BEX-38: not deferred_committal"_s);
    }

    // BEX-46b refuses what did not exist; since 24 March 2020 it has nothing to refuse.
    void namesTheVersionOfARefusal()
    {
        const Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));

        const auto answer = whyNot(Facts(judgment, lawOf(judgment)), RuleId("BEX-46b"));

        QVERIFY(answer);
        QCOMPARE(inShort(*answer), u"BEX-46b: why_not.version"_s);
    }

    void isSilentOfTheRefusalThatRefused()
    {
        Judgment judgment = aJudgmentWith(HomeDetention{bex::test::length(u"P4M"), true});
        judgment.pronouncedOn = QDate(2019, 6, 4);
        const Facts facts(judgment, lawOf(judgment));

        QVERIFY(!whyNot(facts, RuleId("BEX-66b")));
        QCOMPARE(inShort(*whyNot(facts, RuleId("BEX-01"))), u"BEX-66b: why_not.refused"_s);
    }

    void saysWhatBringsTheOtherRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("answer");
        QTest::newRow("event") << QByteArray("BEX-116") << u"BEX-116: why_not.event"_s;
        QTest::newRow("elsewhere") << QByteArray("BEX-27") << u"BEX-27: why_not.elsewhere"_s;
        QTest::newRow("mark") << QByteArray("BEX-74") << u"BEX-74: why_not.mark"_s;
        QTest::newRow("limit") << QByteArray("L-29") << u"L-29: why_not.limit"_s;
    }
    void saysWhatBringsTheOtherRows()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, answer);
        const Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));

        const auto found =
            whyNot(Facts(judgment, lawOf(judgment)), RuleId(std::string_view(row.constData())));

        QVERIFY(found);
        QCOMPARE(inShort(*found), answer);
    }

    // Every row of `bex law` either speaks in the plan or says why not.
    void answersForEveryRowOfTheBook()
    {
        const Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));
        const Facts facts(judgment, lawOf(judgment));
        const Plan plan = route(judgment, bex::test::lawBook(), {});
        const auto silent = silentRows(facts, plan);

        for (const RuleId row : bex::test::lawBook().rows()) {
            const bool isSilent = std::ranges::find(silent, row) != silent.end();
            QVERIFY2(whyNot(facts, row).has_value() == isSilent, row.text().data());
        }
    }

    void everyAnswerHasItsWords()
    {
        const auto answers = answersFor(aJudgmentWith(bex::test::firm(u"P13M")), PaperKind::Jap);
        const auto say = [](const bex::law::Words &words, const WhyNot &answer) {
            return std::visit([&](const auto &failed) { return words.render(failed); },
                              answer.failed);
        };

        for (const WhyNot &answer : answers) {
            QVERIFY(!say(bex::test::frenchWords(), answer).isEmpty());
            QVERIFY(!say(bex::test::englishWords(), answer).isEmpty());
        }
    }
};

BEX_TEST(tst_WhyNot);
#include "tst_WhyNot.moc"
