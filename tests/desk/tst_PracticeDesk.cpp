// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/OpenFigures.h"
#include "models/desk/PersonDesk.h"
#include "models/desk/PracticeDesk.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/desk/ModelSpy.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// What a court settles where the law is not confirmed, and what follows of it at once.
class tst_PracticeDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsTheFiguresThatTheBookLeavesOpen();
    void saysEveryValueOfTheBookInOrder();
    void wantsAllFourParts();
    void takesTheNumberOfAReadingAlone();
    void wantsReasonAndNameForTheWayBack();
    void settlesAndAnnouncesOneLine();
    void goesBackToTheBook();
    void tellsWhatWasDecidedBefore();
    void plansThePersonInHandAgain();
    void leavesEarlierDecisionsAlone();
    void marksAStepThatRestsOnAnOpenFigure();
};

namespace
{

QDateTime noon()
{
    return QDateTime(QDate(2024, 10, 16), QTime(12, 0), Qt::UTC);
}

struct Practice {
    Practice()
        : desk(office.open(), lawBook(), &noon)
        , tester(&desk.figures())
        , spy(desk.figures())
    {
    }

    void type(int value)
    {
        desk.draft().set(u"/value"_s, value);
        desk.draft().set(u"/since"_s, u"2024-09-30"_s);
        desk.draft().set(u"/reason"_s, u"note du 1er octobre"_s);
        desk.draft().set(u"/decided_by"_s, u"Mme Exemple"_s);
    }

    AnOffice office;
    PracticeDesk desk;
    QAbstractItemModelTester tester;
    ModelSpy spy;
};

/// A person convicted under the law of today, whose summons rests on open figures.
struct Counter {
    explicit Counter(AnOffice &office, QDate pronouncedOn = QDate(2024, 10, 15))
        : desk(office.open(), {lawBook(), {frenchWords(), englishWords()}}, &noon)
    {
        desk.show(office.entry);
        auto judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
        judgment.pronouncedOn = pronouncedOn;
        QVERIFY(desk.draft().restore(law::json::canonical(judgment)));
    }

    [[nodiscard]] const StepRow &summons()
    {
        const auto &rows = desk.steps().rows();
        const auto found = std::ranges::find_if(rows, [](const StepRow &row) {
            return row.step.act == law::Act::Summons && row.step.to == law::Recipient::Jap;
        });
        Q_ASSERT(found != rows.end());
        return *found;
    }

    PersonDesk desk;
};

} // namespace

void tst_PracticeDesk::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_PracticeDesk::listsTheFiguresThatTheBookLeavesOpen()
{
    Practice practice;

    std::vector<law::Parameter> listed;
    for (const FigureRow &row : practice.desk.figures().rows())
        listed.push_back(row.parameter);

    // law-core: V5 of 474 (20 and 30 days), BEX-57, BEX-25, BEX-117, the hours of 131-8, and the
    // readings of C-7, F-13, L-14 and BEX-53b.
    QVERIFY((listed == std::vector{law::Parameter::JapWindowDays,
                                   law::Parameter::SpipWindowDays,
                                   law::Parameter::TigWindowDays,
                                   law::Parameter::AdjustmentInDetentionWorkingDays,
                                   law::Parameter::JapSilenceMonths,
                                   law::Parameter::CommunityServiceMaxHours,
                                   law::Parameter::PolicePenalOrderOppositionDays,
                                   law::Parameter::SaturdayChoice,
                                   law::Parameter::VictimSupportChoice,
                                   law::Parameter::PaymentCarryChoice,
                                   law::Parameter::ReinforcedElsewhereChoice}));
    const auto &model = practice.desk.figures();
    QCOMPARE_EQ(model.index(0, FigureModel::Value).data(SortRole).toInt(), 20);
    QCOMPARE_EQ(model.index(0, FigureModel::Mark).data().toString(),
                u"to be confirmed by the court"_s);
    QCOMPARE_EQ(model.index(0, 0).data(FigureModel::SignRole).toString(), u"▲"_s);
    QCOMPARE_EQ(model.index(5, FigureModel::Mark).data().toString(),
                u"an earlier value is to be confirmed"_s); // 280 hours, 2014 to 2020
}

void tst_PracticeDesk::saysEveryValueOfTheBookInOrder()
{
    const auto values = everyValueOf(law::Parameter::CommunityServiceMaxHours, lawBook());

    std::vector<int> hours;
    std::ranges::transform(values, std::back_inserter(hours), &law::DatedValue::value);
    QVERIFY((hours == std::vector{210, 280, 400}));
}

void tst_PracticeDesk::wantsAllFourParts()
{
    Practice practice;

    QCOMPARE_EQ(practice.desk.missing(PracticeDesk::Way::Settle),
                (QStringList{u"value"_s, u"since"_s, u"reason"_s, u"decided_by"_s}));
    practice.type(15);
    QCOMPARE_EQ(practice.desk.missing(PracticeDesk::Way::Settle), QStringList());
    practice.desk.draft().set(u"/since"_s, u"no day"_s);
    QCOMPARE_EQ(practice.desk.missing(PracticeDesk::Way::Settle), QStringList(u"since"_s));
    practice.desk.draft().set(u"/since"_s, u"2024-09-29"_s); // the thirty days of 474 were read
    QCOMPARE_EQ(practice.desk.missing(PracticeDesk::Way::Settle), QStringList(u"since"_s));
}

// C-7: a Saturday counts (1) or does not (2); nothing else can be settled of it.
void tst_PracticeDesk::takesTheNumberOfAReadingAlone()
{
    Practice practice;
    const auto &rows = practice.desk.figures().rows();
    const auto saturday =
        std::ranges::find(rows, law::Parameter::SaturdayChoice, &FigureRow::parameter);
    QVERIFY(saturday != rows.end());
    practice.desk.takeInHand(static_cast<int>(saturday - rows.begin()));

    practice.type(3);
    QCOMPARE(practice.desk.missing(PracticeDesk::Way::Settle), QStringList{u"value"_s});
    practice.type(2);
    QVERIFY(practice.desk.missing(PracticeDesk::Way::Settle).isEmpty());
    QVERIFY(practice.desk.decide(PracticeDesk::Way::Settle));
}

void tst_PracticeDesk::wantsReasonAndNameForTheWayBack()
{
    Practice practice;

    QCOMPARE_EQ(practice.desk.missing(PracticeDesk::Way::BackToTheBook),
                (QStringList{u"reason"_s, u"decided_by"_s}));
}

void tst_PracticeDesk::settlesAndAnnouncesOneLine()
{
    Practice practice;
    practice.type(15);

    BEX_VERIFY(practice.desk.decide(PracticeDesk::Way::Settle));

    QCOMPARE_EQ(practice.spy.heard(), QStringList(u"changed 0-0"_s));
    const auto &model = practice.desk.figures();
    QCOMPARE_EQ(model.index(0, FigureModel::Value).data(SortRole).toInt(), 15);
    QVERIFY(model.index(0, 0).data(FigureModel::SettledRole).toBool());
    QCOMPARE_EQ(model.index(0, 0).data(FigureModel::SignRole).toString(), u"§"_s);
    // The reason is asked anew for the next decision.
    QVERIFY(practice.desk.draft().value(u"/reason").isUndefined());
    QCOMPARE_EQ(practice.desk.draft().value(u"/value").toInt(), 15);
}

void tst_PracticeDesk::goesBackToTheBook()
{
    Practice practice;
    practice.type(15);
    BEX_VERIFY(practice.desk.decide(PracticeDesk::Way::Settle));
    practice.type(15);

    BEX_VERIFY(practice.desk.decide(PracticeDesk::Way::BackToTheBook));

    QVERIFY(practice.desk.figures().rows().front().settled.empty());
    QVERIFY(practice.desk.draft().value(u"/value").isUndefined());
}

void tst_PracticeDesk::tellsWhatWasDecidedBefore()
{
    Practice practice;
    practice.type(15);
    BEX_VERIFY(practice.desk.decide(PracticeDesk::Way::Settle));

    const auto lines = practice.desk.history();

    BEX_VERIFY(lines);
    QCOMPARE_EQ(lines->size(), 1U);
    QVERIFY(lines->front().what.before.contains(R"("value":20)"));
    QVERIFY(lines->front().what.after.contains("note du 1er octobre"));
    practice.desk.takeInHand(1);
    QVERIFY(practice.desk.history()->empty());
}

void tst_PracticeDesk::plansThePersonInHandAgain()
{
    Practice practice;
    Counter counter(practice.office);
    QCOMPARE_EQ(counter.summons().step.latest, QDate(2024, 11, 4)); // 15 October + 20 days
    const QSignalSpy planned(&counter.desk, &PersonDesk::planChanged);
    practice.type(15);

    BEX_VERIFY(practice.desk.decide(PracticeDesk::Way::Settle));

    QCOMPARE_EQ(planned.count(), 1);
    QCOMPARE_EQ(counter.summons().step.latest, QDate(2024, 10, 30)); // + 15 days
}

void tst_PracticeDesk::leavesEarlierDecisionsAlone()
{
    Practice practice;
    Counter counter(practice.office, QDate(2024, 4, 16));
    practice.type(15);

    BEX_VERIFY(practice.desk.decide(PracticeDesk::Way::Settle));

    QCOMPARE_EQ(counter.summons().step.latest, QDate(2024, 5, 16)); // + 30 days, law of that day
    QVERIFY(counter.summons().openFigures.empty());
}

void tst_PracticeDesk::marksAStepThatRestsOnAnOpenFigure()
{
    Practice practice;
    Counter counter(practice.office);
    const QAbstractItemModelTester tester(&counter.desk.steps());
    const auto markOfSummons = [&counter] {
        const int row = counter.summons().number - 1;
        return counter.desk.steps().index(row, 0).data(StepModel::MarkRole).toString();
    };
    QCOMPARE_EQ(markOfSummons(), u"▲ to confirm"_s);
    practice.type(15);

    BEX_VERIFY(practice.desk.decide(PracticeDesk::Way::Settle));

    QCOMPARE_EQ(counter.summons().openFigures.front().settled->decidedBy, u"Mme Exemple"_s);
    QCOMPARE_EQ(markOfSummons(), u"§ court’s own figure"_s);
}

BEX_TEST(tst_PracticeDesk);
#include "tst_PracticeDesk.moc"
