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

/// What the register keeps of penalties, by rows made by hand: the law is asked elsewhere.
class tst_PenaltyActs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AnOffice>(); }
    void cleanup() { m_office.reset(); }
    void keepsARowAndAWritingForEachPenalty();
    void givesBackWhatWasKept();
    void writesATurnWithItsLineOfTheJournal();
    void refusesATurnThatTheLawDoesNotKnow();
    void refusesWhatIsMissing_data();
    void refusesWhatIsMissing();
    void refusesTheSecondOfTwoWhoWriteAtOnce();
    void correctsByAnotherWriting();
    void correctsNothingThatTheLawWrote();
    void answersADiligenceAlone();
    void movesOnItsDayWhatTheLawMoves();
    void signsForTheProgram();
    void keepsTheWritingsThroughACorrection();
    void takesAwayWhatACorrectionLeavesOut();
    void refusesAJudgmentThatForgetsAWriting();
    void countsWhatStandsWhere();
    void keepsTheWritingsForEver();
    void tellsWhatWasTampered_data();
    void tellsWhatWasTampered();
    void isDueUntilSomebodyDerives();

private:
    [[nodiscard]] PenaltyActs &acts() { return m_office->open().penalties(); }
    [[nodiscard]] const Stores &stores() const { return m_office->stores(); }
    void enter(const DerivedJudgment &derived)
    {
        BEX_VERIFY(m_office->open().counter().enterJudgment(m_office->entry, derived));
    }
    void enter();
    [[nodiscard]] std::vector<KeptPenalty> rows() const
    {
        return stores().penalties.of(m_office->entry).value_or(std::vector<KeptPenalty>());
    }
    /// The first penalty as it would stand after something was written.
    [[nodiscard]] DerivedPenalty after(law::PenaltyState state) const;
    [[nodiscard]] QStringList writings(PenaltyId id) const;
    [[nodiscard]] QStringList counts() const;

    std::unique_ptr<AnOffice> m_office;
};

namespace
{

using law::PenaltyState;
using law::WaitReason;

QString siteOf(const Result<PenaltyEntryId> &outcome)
{
    return outcome ? QString() : QString(outcome.error().site);
}

} // namespace

void tst_PenaltyActs::enter()
{
    enter(withPenalties(aDerivedJudgment()));
}

DerivedPenalty tst_PenaltyActs::after(PenaltyState state) const
{
    DerivedPenalty penalty = rows().front().what;
    penalty.now.state = state;
    penalty.now.reasons = law::isClosed(state) ? std::vector<WaitReason>() : penalty.now.reasons;
    penalty.next.reset();
    if (law::isClosed(state))
        penalty.limit.on = penalty.limit.ifConfirmed = std::nullopt;
    return penalty;
}

QStringList tst_PenaltyActs::writings(PenaltyId id) const
{
    QStringList words;
    const auto entries = stores().penalties.entries(id);
    for (const PenaltyEntry &entry : entries.value_or(std::vector<PenaltyEntry>()))
        words.append(QString(codeOf(penaltyWritingCodes, entry.what.what)) + u' ' +
                     codeOf(penaltyStateCodes, entry.state));
    return words;
}

QStringList tst_PenaltyActs::counts() const
{
    QStringList words;
    const auto counts = stores().penaltyLists.counts();
    for (const PenaltyCount &count : counts.value_or(std::vector<PenaltyCount>()))
        words.append(u"%1 %2 %3"_s.arg(codeOf(penaltyStateCodes, count.state))
                         .arg(count.reason ? QString(law::json::word(*count.reason)) : QString())
                         .arg(count.penalties));
    return words;
}

void tst_PenaltyActs::keepsARowAndAWritingForEachPenalty()
{
    enter();

    QCOMPARE_EQ(rows().size(), 2u);
    QCOMPARE_EQ(rows().front().what.kind, u"imprisonment"_s);
    QCOMPARE_EQ(rows().back().place, std::optional(1));
    QCOMPARE_EQ(writings(rows().front().id), QStringList{u"hearing not_enforceable"_s});
    QCOMPARE_EQ(m_office->acts().count(u"penalty_hearing"_s), 2);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_PenaltyActs::givesBackWhatWasKept()
{
    const DerivedJudgment derived = withPenalties(aDerivedJudgment());
    enter(derived);

    const KeptPenalty row = rows().front();
    DerivedPenalty expected = derived.penalties->front();
    expected.continues = SeenPenalty{row.id, 1};
    QVERIFY(row.what == expected);
    QCOMPARE_EQ(row.enteredBy, u"Dominique Petit"_s);
}

void tst_PenaltyActs::writesATurnWithItsLineOfTheJournal()
{
    enter();
    const auto id = acts().record(turn(law::Turn::Extinguished, WaitReason::LegalEnd),
                                  after(PenaltyState::Extinguished));

    BEX_VERIFY(id);
    QCOMPARE_EQ(rows().front().what.now.state, PenaltyState::Extinguished);
    QCOMPARE_EQ(rows().front().what.continues->revision, 2);
    const auto lines = stores().journal.about(u"penalty_entry/"_s + QString::number(id->value()));
    QCOMPARE_EQ(lines->front().what.act, u"penalty_turn"_s);
    QVERIFY(lines->front().what.before.contains("not_enforceable"));
    QVERIFY(lines->front().what.after.contains("LEGAL_END"));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_PenaltyActs::refusesATurnThatTheLawDoesNotKnow()
{
    enter();

    const auto outcome = acts().record(turn(law::Turn::Started), after(PenaltyState::UnderWay));

    QCOMPARE_EQ(siteOf(outcome), u"penalty.turn-impossible"_s);
    QCOMPARE_EQ(rows().front().what.now.state, PenaltyState::NotEnforceable);
    QCOMPARE_EQ(writings(rows().front().id).size(), 1);
}

void tst_PenaltyActs::refusesWhatIsMissing_data()
{
    QTest::addColumn<NewPenaltyEntry>("entry");
    QTest::addColumn<QString>("site");

    NewPenaltyEntry entry = turn(law::Turn::Waits);
    QTest::newRow("waits, nobody says why") << entry << u"penalty.without-reason"_s;
    entry = turn(law::Turn::SuspensionOrdered, WaitReason::Suspended708);
    QTest::newRow("suspended, nobody says until when")
        << entry << u"penalty.suspension-without-end"_s;
    entry.until = decisionDay.addDays(-1);
    QTest::newRow("suspended until yesterday") << entry << u"penalty.suspension-ends-before"_s;
    entry = turn(law::Turn::Waits, WaitReason::Wanted);
    entry.on = decisionDay.addDays(-1);
    QTest::newRow("before the decision") << entry << u"penalty.day-impossible"_s;
    entry.on = decisionDay.addDays(1);
    QTest::newRow("tomorrow") << entry << u"penalty.day-impossible"_s;
    entry = diligence(law::Diligence::Other);
    entry.word = u"telephone"_s;
    QTest::newRow("of no known kind") << entry << u"penalty.word-unknown"_s;
    entry = diligence(law::Diligence::Other);
    entry.what = PenaltyWriting::Hearing;
    QTest::newRow("a hearing by hand") << entry << u"penalty.word-unknown"_s;
    QTest::newRow("a correction without reason")
        << correction(PenaltyEntryId(1), u" "_s) << u"penalty.corrected-without-reason"_s;
    QTest::newRow("a correction of another penalty")
        << correction(PenaltyEntryId(2), u"a mistake"_s) << u"penalty.about-nothing"_s;
}

void tst_PenaltyActs::refusesWhatIsMissing()
{
    QFETCH(NewPenaltyEntry, entry);
    QFETCH(QString, site);
    enter();

    QCOMPARE_EQ(siteOf(acts().record(entry, rows().front().what)), site);
    QCOMPARE_EQ(rows().front().what.continues->revision, 1);
}

// law-other A10
void tst_PenaltyActs::refusesTheSecondOfTwoWhoWriteAtOnce()
{
    enter();
    const DerivedPenalty seenByBoth = rows().front().what;
    BEX_VERIFY(acts().record(diligence(law::Diligence::SearchNotice), seenByBoth));

    const auto second = acts().record(turn(law::Turn::Waits, WaitReason::Wanted), seenByBoth);

    QVERIFY(!second);
    QCOMPARE_EQ(second.error().code, ErrorCode::Conflict);
    QCOMPARE_EQ(siteOf(second), u"penalty.moved-on"_s);
    QCOMPARE_EQ(writings(rows().front().id).size(), 2);
    BEX_VERIFY(acts().record(turn(law::Turn::Waits, WaitReason::Wanted), rows().front().what));
}

void tst_PenaltyActs::correctsByAnotherWriting()
{
    enter();
    const auto wrong = acts().record(turn(law::Turn::Extinguished, WaitReason::LegalEnd),
                                     after(PenaltyState::Extinguished));
    BEX_VERIFY(wrong);

    BEX_VERIFY(acts().record(correction(*wrong, u"another person"_s),
                             after(PenaltyState::NotEnforceable)));

    QCOMPARE_EQ(writings(rows().front().id),
                (QStringList{u"hearing not_enforceable"_s,
                             u"turn extinguished"_s,
                             u"correction not_enforceable"_s}));
    QCOMPARE_EQ(siteOf(acts().record(correction(*wrong, u"again"_s), rows().front().what)),
                u"penalty.corrected-already"_s);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_PenaltyActs::correctsNothingThatTheLawWrote()
{
    enter();
    const PenaltyEntryId hearing = stores().penalties.entries(rows().front().id)->front().id;

    QCOMPARE_EQ(siteOf(acts().record(correction(hearing, u"wrong"_s), rows().front().what)),
                u"penalty.corrects-the-law"_s);
}

void tst_PenaltyActs::answersADiligenceAlone()
{
    enter();
    const auto notice = acts().record(diligence(law::Diligence::SearchNotice), rows().front().what);
    BEX_VERIFY(notice);
    NewPenaltyEntry answer{.what = PenaltyWriting::Answer, .on = decisionDay, .about = *notice};

    QCOMPARE_EQ(siteOf(acts().record(answer, rows().front().what)), u"penalty.answers-nothing"_s);
    answer.interrupts = true;
    BEX_VERIFY(acts().record(answer, rows().front().what));

    QCOMPARE_EQ(stores().penalties.entries(rows().front().id)->back().what.interrupts,
                std::optional(true));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_PenaltyActs::movesOnItsDayWhatTheLawMoves()
{
    enter();
    QCOMPARE_EQ(acts().advance(enforceableDay.addDays(-1)).value_or(-1), 0);
    QSignalSpy told(&m_office->open().events(), &RegisterEvents::penaltiesChanged);

    QCOMPARE_EQ(acts().advance(enforceableDay.addDays(3)).value_or(-1), 2);

    const KeptPenalty row = rows().front();
    QCOMPARE_EQ(row.what.now.state, PenaltyState::Enforceable);
    QCOMPARE_EQ(row.what.now.since, enforceableDay);
    QVERIFY(row.what.now.reasons == std::vector{WaitReason::AwaitingJap});
    QVERIFY(!row.what.next);
    // What comes after is asked of the law.
    QCOMPARE_EQ(stores().penalties.isDue(m_office->entry).value_or(false), true);
    QCOMPARE_EQ(told.count(), 1);
    QCOMPARE_EQ(acts().advance(enforceableDay.addDays(3)).value_or(-1), 0);
    QCOMPARE_EQ(told.count(), 1);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_PenaltyActs::signsForTheProgram()
{
    enter();
    QCOMPARE_EQ(acts().advance(enforceableDay).value_or(-1), 2);

    const auto entries = stores().penalties.entries(rows().front().id);
    QCOMPARE_EQ(entries->back().writtenBy, u"Guichet BEX 0.1.0"_s);
    QCOMPARE_EQ(entries->back().what.on, enforceableDay);
    QCOMPARE_EQ(m_office->acts().count(u"penalty_state"_s), 2);
}

void tst_PenaltyActs::keepsTheWritingsThroughACorrection()
{
    enter();
    BEX_VERIFY(acts().record(diligence(law::Diligence::SentToJap), rows().front().what));
    const PenaltyId prison = rows().front().id;
    DerivedJudgment corrected = aDerivedJudgment();
    std::swap(corrected.judgment.penalties.front(), corrected.judgment.penalties.back());
    corrected = withPenalties(corrected);
    corrected.penalties->front().continues = rows().back().what.continues;
    corrected.penalties->back().continues = rows().front().what.continues;

    enter(corrected);

    const auto moved = stores().penalties.find(prison);
    QCOMPARE_EQ(moved->place, std::optional(1));
    QCOMPARE_EQ(writings(prison).size(), 2);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_PenaltyActs::takesAwayWhatACorrectionLeavesOut()
{
    enter();
    const PenaltyId fine = rows().back().id;
    DerivedJudgment corrected = aDerivedJudgment();
    corrected.judgment.penalties.pop_back();
    corrected = withPenalties(corrected);
    corrected.penalties->front().continues = rows().front().what.continues;

    enter(corrected);

    const auto gone = stores().penalties.find(fine);
    QVERIFY(!gone->place);
    QCOMPARE_EQ(writings(fine).back(), u"withdrawal not_enforceable"_s);
    QCOMPARE_EQ(counts(), QStringList{u"not_enforceable TIME_LIMIT_RUNNING 1"_s});
    QCOMPARE_EQ(siteOf(acts().record(diligence(law::Diligence::Other), gone->what)),
                u"penalty.taken-away"_s);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_PenaltyActs::refusesAJudgmentThatForgetsAWriting()
{
    enter();
    DerivedJudgment corrected = aDerivedJudgment();
    corrected.judgment.minuteNumber = u"12"_s;
    corrected = withPenalties(corrected);
    for (std::size_t place = 0; place < 2; ++place)
        (*corrected.penalties)[place].continues = rows()[place].what.continues;
    corrected.penalties->front().now.reasons = {WaitReason::NoSlot};
    BEX_VERIFY(acts().record(diligence(law::Diligence::SentToJap), rows().front().what));

    const auto outcome = m_office->open().counter().enterJudgment(m_office->entry, corrected);

    QVERIFY(!outcome);
    QCOMPARE_EQ(outcome.error().site, "penalty.changed-since"_L1);
    QCOMPARE_EQ(stores().judgments.revisions(m_office->entry)->size(), 1u);
}

void tst_PenaltyActs::countsWhatStandsWhere()
{
    enter();
    QCOMPARE_EQ(counts(), QStringList{u"not_enforceable TIME_LIMIT_RUNNING 2"_s});

    BEX_VERIFY(acts().record(turn(law::Turn::Extinguished, WaitReason::LegalEnd),
                             after(PenaltyState::Extinguished)));

    QCOMPARE_EQ(counts(),
                (QStringList{u"extinguished  1"_s, u"not_enforceable TIME_LIMIT_RUNNING 1"_s}));
}

void tst_PenaltyActs::keepsTheWritingsForEver()
{
    enter();
    const auto database = m_office->beside();

    QVERIFY(!database->run(u"UPDATE penalty_entry SET text = 'forged'"_s));
    QVERIFY(!database->run(u"DELETE FROM penalty_entry"_s));
    QVERIFY(!database->run(u"DELETE FROM penalty"_s));
    QVERIFY(!database->run(u"UPDATE penalty SET state = 'stayed'"_s));
}

void tst_PenaltyActs::tellsWhatWasTampered_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("places");

    QTest::newRow("a writing")
        << u"penalty_entry_is_not_updated"_s
        << u"UPDATE penalty_entry SET text = 'x' WHERE penalty_entry_id = 2"_s
        << QStringList{u"penalty_entry/2"_s};
    QTest::newRow("a state")
        << u"penalty_is_counted_elsewhere"_s
        << u"UPDATE penalty SET state = 'stayed', revision = 2 WHERE penalty_id = 1"_s
        << QStringList{u"penalty/1"_s,
                       u"penalty_count/not_enforceable/TIME_LIMIT_RUNNING"_s,
                       u"penalty_count/stayed/TIME_LIMIT_RUNNING"_s};
    QTest::newRow("a penalty")
        << u"penalty_is_counted_elsewhere"_s
        << u"UPDATE penalty SET document = '{}', revision = 2 WHERE penalty_id = 2"_s
        << QStringList{u"penalty/2"_s};
    QTest::newRow("a count") << u"penalty_is_counted_elsewhere"_s
                             << u"UPDATE penalty_count SET penalties = 7"_s
                             << QStringList{u"penalty_count/not_enforceable/TIME_LIMIT_RUNNING"_s};
}

void tst_PenaltyActs::tellsWhatWasTampered()
{
    QFETCH(QString, trigger);
    QFETCH(QString, sql);
    QFETCH(QStringList, places);
    enter();
    const auto database = m_office->beside();
    QVERIFY(database->run(u"DROP TRIGGER "_s + trigger));

    QVERIFY(database->run(sql));

    QStringList found = m_office->problems();
    found.sort();
    QCOMPARE_EQ(found, places);
}

void tst_PenaltyActs::isDueUntilSomebodyDerives()
{
    enter(aDerivedJudgment());
    QCOMPARE_EQ(rows().size(), 0u);
    QVERIFY(stores().penalties.due(RollEntryId(0), 9).value_or(std::vector<RollEntryId>()) ==
            std::vector{m_office->entry});
    QCOMPARE_EQ(m_office->problems(), QStringList());

    BEX_VERIFY(acts().derive({{m_office->entry, *withPenalties(aDerivedJudgment()).penalties}}));

    QCOMPARE_EQ(rows().size(), 2u);
    QVERIFY(stores().penalties.due(RollEntryId(0), 9)->empty());
    QCOMPARE_EQ(m_office->problems(), QStringList());

    // Another program had the same people on its list.
    const auto entries = m_office->acts();
    BEX_VERIFY(acts().derive({{m_office->entry, *withPenalties(aDerivedJudgment()).penalties}}));
    QCOMPARE_EQ(m_office->acts(), entries);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

Q_DECLARE_METATYPE(bex::registry::NewPenaltyEntry)

BEX_TEST(tst_PenaltyActs);
#include "tst_PenaltyActs.moc"
