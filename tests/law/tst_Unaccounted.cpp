// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Facts.h"
#include "models/law/rules/PlanDraft.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Trial.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using namespace bex::test;

namespace
{

/// What the last row asks when the others have written `steps` and nothing else.
std::vector<Question> askedAfter(const Judgment &judgment, const std::vector<Step> &steps)
{
    const Facts facts(judgment, lawOf(judgment));
    PlanDraft draft(facts);
    draft.steps() = steps;
    tryRule(bex49Unaccounted, facts, draft);
    return draft.questions();
}

Step stepFor(int penalty, Recipient to, EnumSet<Mention> mentions = {})
{
    Step step{.rule = RuleId("BEX-20")};
    step.act = Act::Summons;
    step.to = to;
    step.penalties = {penalty};
    step.mentions = mentions;
    return step;
}

Judgment aMixedPenalty()
{
    Imprisonment prison = firm(u"P8M");
    prison.total = length(u"P12M");
    prison.suspended = Suspension{SuspensionKind::SursisProbatoire, length(u"P4M"), {}, {}};
    return aJudgmentWith(prison);
}

} // namespace

/// "Never a plan with missing steps": the question of last resort (BEX-49).
class tst_Unaccounted final : public QObject
{
    Q_OBJECT

private slots:
    void asksAboutAPenaltyThatNoRowTookUp()
    {
        const auto asked = askedAfter(aJudgmentWith(Course{CourseKind::Citizenship}), {});

        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(nameOf(asked[0]), u"BEX-49"_s);
        QCOMPARE(asked[0].pointers, std::vector<QString>{u"/penalties/0"_s});
        // People count from one.
        QVERIFY((asked[0].text == Reason{"question.unaccounted", {1}}));
    }

    void isSilentOnceAStepTakesItUp()
    {
        const Judgment judgment = aJudgmentWith(Course{CourseKind::Citizenship});

        QVERIFY(askedAfter(judgment, {stepFor(0, Recipient::CourseProvider)}).empty());
    }

    void takesNoStepOfAnotherPenalty()
    {
        const Judgment judgment = aJudgmentWith(Course{CourseKind::Citizenship});

        QVERIFY(!askedAfter(judgment, {stepFor(1, Recipient::CourseProvider)}).empty());
    }

    // Away, the person has only the course by the steps: the relevé says nothing of it.
    void asksAboutAPenaltyOfAPersonAway()
    {
        Judgment judgment = aJudgmentWith(Course{CourseKind::Citizenship});
        judgment.presence = Presence::Left;

        QVERIFY(!askedAfter(judgment, {}).empty());
    }

    // BEX-92: at the counter the notice is handed; away, the relevé has it in full.
    void asksAboutAReparationAtTheCounterAlone()
    {
        Judgment judgment = aJudgmentWith(Reparation{});
        QVERIFY(!askedAfter(judgment, {}).empty());

        judgment.presence = Presence::Left;
        QVERIFY(askedAfter(judgment, {}).empty());
    }

    void takesNoAlertForAStep()
    {
        Step alert = stepFor(0, Recipient::Prosecutor);
        alert.act = Act::Alert;

        QVERIFY(!askedAfter(aJudgmentWith(Course{CourseKind::Citizenship}), {alert}).empty());
    }

    void asksAboutAFirmPartAlone()
    {
        QVERIFY(!askedAfter(aJudgmentWith(firm(u"P8M")), {}).empty());
    }

    void wantsAStepForEachPartOfAMixedPenalty()
    {
        const Step jap = stepFor(0, Recipient::Jap, {Mention::M3});
        const Step spip = stepFor(0, Recipient::Spip, {Mention::M12});

        QVERIFY(!askedAfter(aMixedPenalty(), {jap}).empty());
        QVERIFY(!askedAfter(aMixedPenalty(), {spip}).empty());
        QVERIFY(askedAfter(aMixedPenalty(), {jap, spip}).empty());
    }

    void asksNothingAboutMoneyOrASimpleSuspension()
    {
        Imprisonment suspended = firm(u"P8M");
        suspended.firm.reset();
        suspended.suspended = Suspension{SuspensionKind::SursisSimple, length(u"P8M"), {}, {}};

        QVERIFY(askedAfter(aJudgmentWith(fineOf(300)), {}).empty());
        QVERIFY(askedAfter(aJudgmentWith(suspended), {}).empty());
    }

private:
    static QString nameOf(const Question &question)
    {
        const auto text = question.rule.text();
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    }
};

BEX_TEST(tst_Unaccounted);
#include "tst_Unaccounted.moc"
