// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JournalRows.h"
#include "models/desk/text/JournalText.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// A line of the journal says which paper, which step, which part of the judgment.
class tst_JournalRows final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasCorrected();
    void saysWhichStepAndWhen();
    void saysWhichPapers();
    void saysNothingMoreOfAFirstEntry();
};

namespace
{

/// What the journal says of the last act of this kind.
QString said(const AnOffice &office, const QString &act)
{
    const auto rows = journalOf(office.entry, office.stores());
    const auto found = std::ranges::find(rows->rbegin(), rows->rend(), act, &JournalRow::act);
    return found == rows->rend() ? QString() : JournalText::what(*found);
}

registry::DerivedJudgment corrected()
{
    registry::DerivedJudgment judgment = aDerivedJudgment();
    judgment.judgment.appeals.push_back(
        {judgment.judgment.pronouncedOn, law::RemedyUser::Person, law::RemedyScope::Penal});
    judgment.judgment.minuteNumber = u"77/2024"_s;
    return judgment;
}

} // namespace

void tst_JournalRows::saysWhatWasCorrected()
{
    AnOffice office;
    QVERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));
    QVERIFY(office.open().counter().enterJudgment(office.entry, corrected()));

    QCOMPARE_EQ(said(office, u"judgment_corrected"_s),
                u"Judgment corrected: minute number (added), remedies (added)"_s);
}

void tst_JournalRows::saysWhichStepAndWhen()
{
    AnOffice office;
    QVERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));
    const auto steps = office.steps();
    const auto jap = std::ranges::find(steps, u"JAP"_s, &registry::KeptStep::paper);
    QVERIFY(office.open().counter().setAppointment(
        jap->id, {{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s}, {}}));
    QVERIFY(office.open().counter().settleStep(jap->id,
                                               {registry::StepState::Impossible, u"no judge"_s}));

    const QString set = said(office, u"appointment_set"_s);
    QVERIFY2(set.startsWith(u"Appointment set: JAP summons · Thu 2 May 2024, 09:20"_s),
             qPrintable(set));
    QCOMPARE_EQ(said(office, u"step_settled"_s),
                u"Step settled: JAP summons · impossible · no judge"_s);
}

void tst_JournalRows::saysWhichPapers()
{
    AnOffice office;
    QVERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));
    registry::IssuedPaper paper = aPaper(u"RCP"_s);
    paper.reference = u"7K6MQ-0RT5W-5"_s;
    QVERIFY(office.open().counter().handOver(office.entry, {{paper}, {}, {}, {}}));
    const auto kept = office.stores().papers.of(office.entry);
    QVERIFY(office.open().counter().voidPapers(office.entry, {{kept->front().id}, u"wrong sum"_s}));

    QCOMPARE_EQ(said(office, u"paper_issued"_s),
                u"Paper printed: Statement of conviction · 7K6MQ-0RT5W-5"_s);
    QCOMPARE_EQ(said(office, u"papers_handed"_s), u"Papers handed over: Statement of conviction"_s);
    QCOMPARE_EQ(said(office, u"paper_voided"_s),
                u"Paper made void: Statement of conviction · 7K6MQ-0RT5W-5 · wrong sum"_s);
}

void tst_JournalRows::saysNothingMoreOfAFirstEntry()
{
    AnOffice office;
    QVERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));

    QCOMPARE_EQ(said(office, u"judgment_entered"_s), u"Judgment entered"_s);
}

BEX_TEST(tst_JournalRows);
#include "tst_JournalRows.moc"
