// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/EventVocabulary.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using namespace bex::law::json;

namespace
{

/// True when the table names each enumerator from `first` to `last` once, in
/// order, with a word of its own that reads back.
template <typename Enum> bool spellsAll(Enum first, Enum last)
{
    int expected = static_cast<int>(first);
    QSet<QString> words;
    for (const auto &[value, word] : spellings<Enum>()) {
        if (static_cast<int>(value) != expected++ || fromWord<Enum>(QString(word)) != value)
            return false;
        words.insert(word);
    }
    return expected == static_cast<int>(last) + 1 &&
           words.size() == static_cast<qsizetype>(spellings<Enum>().size());
}

} // namespace

class tst_Vocabulary final : public QObject
{
    Q_OBJECT

private slots:
    void spellsEveryEnumeratorOfAJudgment();
    void spellsEveryEnumeratorOfAPlan();
    void spellsEveryEnumeratorOfAnEvent();
    void knowsNoOtherWord();
    void listsTheChoicesOfAnEnumeration();
    void namesEveryKindOfPenalty();
};

void tst_Vocabulary::spellsEveryEnumeratorOfAJudgment()
{
    QVERIFY(spellsAll(CourtKind::CorrectionalCourt, CourtKind::ChildrensJudge));
    QVERIFY(spellsAll(Region::Metropole, Region::Mayotte));
    QVERIFY(spellsAll(JapOrder::JapThenSpip, JapOrder::JapOnly));
    QVERIFY(spellsAll(Procedure::Ordinary, Procedure::Instruction));
    QVERIFY(spellsAll(Nature::Contradictoire, Nature::IteratifDefaut));
    QVERIFY(spellsAll(Presence::Present, Presence::Left));
    QVERIFY(spellsAll(ServiceMode::Person, ServiceMode::Notification));
    QVERIFY(spellsAll(Notice707::President, Notice707::None));
    QVERIFY(spellsAll(Outcome::Conviction, Outcome::Exemption));
    QVERIFY(spellsAll(PersonKind::Natural, PersonKind::Legal));
    QVERIFY(spellsAll(Sex::Male, Sex::Female));
    QVERIFY(spellsAll(Custody::Free, Custody::Adjusted));
    QVERIFY(spellsAll(Protection::None, Protection::Curatelle));
    QVERIFY(spellsAll(ResidenceKind::Fixed, ResidenceKind::Unknown));
    QVERIFY(spellsAll(ResidenceRegion::Metropole, ResidenceRegion::Foreign));
    QVERIFY(spellsAll(SuspensionKind::SursisSimple, SuspensionKind::SursisTig));
    QVERIFY(spellsAll(FirmMode::None, FirmMode::ArrestWarrant));
    QVERIFY(spellsAll(AdjustmentRegime::Ddse, AdjustmentRegime::PlacementExterieur));
    QVERIFY(spellsAll(Consent::Given, Consent::None));
    QVERIFY(spellsAll(SurchargeKind::UninsuredDriving, SurchargeKind::VictimSupport));
    QVERIFY(spellsAll(CourseKind::Citizenship, CourseKind::OnlineHate));
    QVERIFY(spellsAll(LicenceMeasure::Suspension, LicenceMeasure::Restriction));
    QVERIFY(spellsAll(BanSubject::Contact, BanSubject::Other));
    QVERIFY(spellsAll(TextPenaltyKind::Confiscation, TextPenaltyKind::Other));
    QVERIFY(spellsAll(SuspensionRevoked::SursisSimple, SuspensionRevoked::SursisProbatoire));
    QVERIFY(spellsAll(RevokedBy::TrialCourt, RevokedBy::Jap));
    QVERIFY(spellsAll(DetentionKind::Pretrial, DetentionKind::Abroad));
    QVERIFY(spellsAll(RemedyUser::Person, RemedyUser::CivilParty));
    QVERIFY(spellsAll(RemedyScope::Penal, RemedyScope::Civil));
    QVERIFY(spellsAll(RemedyLodged::Appeal, RemedyLodged::Opposition));
}

void tst_Vocabulary::spellsEveryEnumeratorOfAPlan()
{
    QVERIFY(spellsAll(LawVersion::V0, LawVersion::V6));
    QVERIFY(spellsAll(PlanStatus::Refused, PlanStatus::Sure));
    QVERIFY(spellsAll(Act::Receive, Act::SendLater));
    QVERIFY(spellsAll(PaperKind::Rcp, PaperKind::Ann));
    QVERIFY(spellsAll(Recipient::Jap, Recipient::Person));
    QVERIFY(spellsAll(Mention::M1, Mention::M17));
    QVERIFY(spellsAll(Copy::C, Copy::CJN));
    QVERIFY(spellsAll(WaitReason::Appeal, WaitReason::Estate));
    QVERIFY(spellsAll(FirmClass::Nil, FirmClass::Within));
    QVERIFY(spellsAll(CountOfMonths::Calendar, CountOfMonths::Thirty));
    QVERIFY(spellsAll(RemedyKind::Appeal, RemedyKind::Pourvoi));
    QVERIFY(spellsAll(Confidence::Seed, Confidence::ToConfirm));
}

void tst_Vocabulary::spellsEveryEnumeratorOfAnEvent()
{
    QVERIFY(spellsAll(SummonsPaper::Jap, SummonsPaper::Jec));
    QVERIFY(spellsAll(MissedBefore::Jap, MissedBefore::ChildrensJudge));
    QVERIFY(spellsAll(UrgencyGround::NewDanger, UrgencyGround::FlightRisk));
    QVERIFY(spellsAll(CorrectedText::Judgment, CorrectedText::Statement));
    QVERIFY(spellsAll(AppealOutcome::Acquittal, AppealOutcome::Upheld));
    // A summons is spelled as its paper is in a plan.
    for (const auto &[paper, word] : spellings<SummonsPaper>())
        QCOMPARE(json::word(paperOf(paper)), word);
}

void tst_Vocabulary::knowsNoOtherWord()
{
    QVERIFY(!fromWord<Presence>(u"Present"));
    QVERIFY(!fromWord<Presence>(u""));
    QVERIFY(!fromWord<Region>(u"foreign"));
    QVERIFY(fromWord<ResidenceRegion>(u"foreign"));
}

void tst_Vocabulary::listsTheChoicesOfAnEnumeration()
{
    QCOMPARE(choices<JapOrder>(), u"jap_then_spip | spip_then_jap | jap_only"_s);
}

void tst_Vocabulary::namesEveryKindOfPenalty()
{
    QCOMPARE(penaltyWord(Fine{}), "fine"_L1);
    QCOMPARE(penaltyWord(Course{}), "course"_L1);
    QCOMPARE(penaltyWord(Ban{}), "ban"_L1);
    QCOMPARE(penaltyWord(TextPenalty{TextPenaltyKind::Registration, {}, {}}), "registration"_L1);
}

BEX_TEST(tst_Vocabulary);
#include "tst_Vocabulary.moc"
