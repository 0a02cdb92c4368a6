// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyCodes.h"
#include "tests/registry/AnOffice.h"
#include "tests/registry/HandMadePenalties.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// CPP D. 48 al. 3: an entry after each diligence, by the work itself.
class tst_StepDiligence final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<AnOffice>();
        enter(aDerivedJudgment());
    }
    void cleanup() { m_office.reset(); }
    void isWrittenUnderThePenaltiesOfItsStep();
    void namesThePaperThatWasHanded();
    void isCorrectedWhenTheStepIsToBeDoneAgain();
    void isCorrectedInTheWordsOfTheVoidPaper();
    void isWrittenOnceForAStepThatIsDoneAlready();
    void concernsWhomTheServiceSummons();
    void ofTheStatementConcernsMoneyAlone();
    void leavesAClosedPenaltyAlone();
    void makesThePersonDue();

private:
    [[nodiscard]] CounterActs &counter() { return m_office->open().counter(); }
    [[nodiscard]] const Stores &stores() const { return m_office->stores(); }
    void enter(DerivedJudgment derived)
    {
        BEX_VERIFY(counter().enterJudgment(m_office->entry, withPenalties(std::move(derived))));
    }
    void enterWith(const QByteArray &step);
    [[nodiscard]] StepId step(const QString &paper) const;
    [[nodiscard]] std::vector<KeptPenalty> rows() const
    {
        return *stores().penalties.of(m_office->entry);
    }
    [[nodiscard]] std::vector<PenaltyEntry> entries(std::size_t place) const
    {
        return *stores().penalties.entries(rows().at(place).id);
    }
    /// "diligence summons jap": what was written after the hearing.
    [[nodiscard]] QStringList writings(std::size_t place) const;

    std::unique_ptr<AnOffice> m_office;
};

void tst_StepDiligence::enterWith(const QByteArray &step)
{
    m_office = std::make_unique<AnOffice>();
    DerivedJudgment derived = aDerivedJudgment();
    derived.plan = aPlan(R"(
        {"rule":"BEX-20","do":"summons","paper":"JAP","to":"jap","penalties":[0],"latest":null},)" +
                         step);
    enter(derived);
}

StepId tst_StepDiligence::step(const QString &paper) const
{
    for (const KeptStep &step : m_office->steps()) {
        if (step.paper == paper)
            return step.id;
    }
    return StepId(0);
}

QStringList tst_StepDiligence::writings(std::size_t place) const
{
    QStringList words;
    for (const PenaltyEntry &entry : entries(place)) {
        if (entry.what.what != PenaltyWriting::Hearing)
            words.append(QStringList{QString(codeOf(penaltyWritingCodes, entry.what.what)),
                                     entry.what.word,
                                     entry.what.service}
                             .join(u' ')
                             .trimmed());
    }
    return words;
}

void tst_StepDiligence::isWrittenUnderThePenaltiesOfItsStep()
{
    BEX_VERIFY(counter().settleStep(step(u"JAP"_s), {StepState::Done, {}}));

    QCOMPARE_EQ(writings(0), QStringList{u"diligence summons jap"_s});
    QCOMPARE_EQ(writings(1), QStringList());
    QCOMPARE_EQ(entries(0).back().what.step, std::optional(step(u"JAP"_s)));
    QCOMPARE_EQ(entries(0).back().what.on, decisionDay);
    QCOMPARE_EQ(entries(0).back().writtenBy, u"Dominique Petit"_s);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_StepDiligence::namesThePaperThatWasHanded()
{
    const StepId jap = step(u"JAP"_s);
    BEX_VERIFY(
        counter().setAppointment(jap, {{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s}, {}, {}}));
    HandOver set;
    set.papers = {aPaper(u"JAP"_s)};
    set.papers.front().step = jap;
    BEX_VERIFY(counter().handOver(m_office->entry, set));

    const auto papers = *stores().papers.of(m_office->entry);
    QCOMPARE_EQ(entries(0).back().what.paper, std::optional(papers.front().id));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_StepDiligence::isCorrectedWhenTheStepIsToBeDoneAgain()
{
    const StepId jap = step(u"JAP"_s);
    BEX_VERIFY(counter().settleStep(jap, {StepState::Done, {}}));
    const PenaltyEntryId first = entries(0).back().id;
    BEX_VERIFY(counter().settleStep(jap, {StepState::ToDo, {}}));
    QCOMPARE_EQ(entries(0).back().what.about, std::optional(first));
    QCOMPARE_EQ(entries(0).back().what.text, stepUndone);
    BEX_VERIFY(counter().settleStep(jap, {StepState::Done, {}}));

    QCOMPARE_EQ(
        writings(0),
        (QStringList{u"diligence summons jap"_s, u"correction"_s, u"diligence summons jap"_s}));
    QVERIFY(isCorrected(entries(0), first));
    QVERIFY(!isCorrected(entries(0), entries(0).back().id));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_StepDiligence::isCorrectedInTheWordsOfTheVoidPaper()
{
    const StepId jap = step(u"JAP"_s);
    BEX_VERIFY(
        counter().setAppointment(jap, {{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s}, {}, {}}));
    HandOver set;
    set.papers = {aPaper(u"JAP"_s)};
    set.papers.front().step = jap;
    BEX_VERIFY(counter().handOver(m_office->entry, set));
    const PaperId paper = stores().papers.of(m_office->entry)->front().id;

    BEX_VERIFY(counter().voidPapers(m_office->entry, {{paper}, u"wrong hour"_s}));

    QCOMPARE_EQ(entries(0).back().what.what, PenaltyWriting::Correction);
    QCOMPARE_EQ(entries(0).back().what.text, u"wrong hour"_s);
}

void tst_StepDiligence::isWrittenOnceForAStepThatIsDoneAlready()
{
    BEX_VERIFY(counter().settleStep(step(u"SPIP"_s), {StepState::Done, {}}));
    BEX_VERIFY(counter().settleStep(step(u"SPIP"_s), {StepState::Done, {}}));

    QCOMPARE_EQ(writings(0), QStringList{u"diligence summons spip"_s});
}

// INF names no penalty: what the JAP is told of is what the JAP is summoned for.
void tst_StepDiligence::concernsWhomTheServiceSummons()
{
    enterWith(
        R"({"rule":"BEX-136","do":"inform","paper":"INF","to":"jap","penalties":[],"latest":null})");
    BEX_VERIFY(counter().settleStep(step(u"INF"_s), {StepState::Done, {}}));

    QCOMPARE_EQ(writings(0), QStringList{u"diligence sent_to_jap jap"_s});
    QCOMPARE_EQ(writings(1), QStringList());
}

void tst_StepDiligence::ofTheStatementConcernsMoneyAlone()
{
    enterWith(
        R"({"rule":"BEX-133","do":"transmit","paper":"BOR","to":"treasury","penalties":[],"latest":null})");
    BEX_VERIFY(counter().settleStep(step(u"BOR"_s), {StepState::Done, {}}));

    QCOMPARE_EQ(writings(0), QStringList());
    QCOMPARE_EQ(writings(1), QStringList{u"diligence statement_to_treasury treasury"_s});
}

void tst_StepDiligence::leavesAClosedPenaltyAlone()
{
    DerivedPenalty closed = rows().front().what;
    closed.now = {law::PenaltyState::Extinguished, decisionDay, {}, decisionDay};
    closed.next.reset();
    closed.limit.on = closed.limit.ifConfirmed = std::nullopt;
    BEX_VERIFY(m_office->open().penalties().record(
        turn(law::Turn::Extinguished, law::WaitReason::LegalEnd), closed));
    BEX_VERIFY(counter().settleStep(step(u"JAP"_s), {StepState::Done, {}}));

    QCOMPARE_EQ(writings(0), QStringList{u"turn extinguished"_s});
}

// What was done may have put the penalty into execution, or moved its limit: the law is asked.
void tst_StepDiligence::makesThePersonDue()
{
    QCOMPARE_EQ(stores().penalties.isDue(m_office->entry).value_or(true), false);
    BEX_VERIFY(counter().settleStep(step(u"JAP"_s), {StepState::Done, {}}));
    QCOMPARE_EQ(stores().penalties.isDue(m_office->entry).value_or(false), true);
}

BEX_TEST(tst_StepDiligence);
#include "tst_StepDiligence.moc"
