// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PersonDesk.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// Two screens of one register on one person: neither writes over the other unseen.
class tst_TwoScreens final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheOtherTyped();
    void showsTheJudgmentThatTheOtherEntered();
    void writesNothingOverTheOther();
    void keepsMineWhenItIsChosen();
    void takesTheirsWhenItIsChosen();
    void losesNothingWhileTheQuestionStands();
    void asksAgainBeforeSomebodyElseIsShown();
    void entersNothingOverTheOther();
    void entersNoPlanThatMissesAnEvent();
    void asksNothingOfItsOwnWork();
};

namespace
{

QDateTime noon()
{
    return QDateTime(QDate(2024, 4, 16), QTime(12, 0), Qt::UTC);
}

const QString phone = u"/person/phone"_s;

/// One screen; the other is `theirs`.
struct Screens {
    Screens()
        : other(*registry::Register::open(
              office.files().path(), aSession(), registry::WhenMissing::Fail))
        , mine(office.open(), {lawBook(), {frenchWords(), englishWords()}}, &noon)
        , theirs(*other, {lawBook(), {frenchWords(), englishWords()}}, &noon)
        , overtaken(&mine, &PersonDesk::overtaken)
        , failed(&mine, &PersonDesk::failed)
    {
        mine.show(office.entry);
        theirs.show(office.entry);
    }

    void look() { QVERIFY(office.open().lookElsewhere()); }
    [[nodiscard]] QString shown() const { return mine.draft().value(phone).toString(); }
    /// What the register holds.
    [[nodiscard]] QByteArray kept() const
    {
        return *registry::judgmentText(office.stores(), office.entry);
    }

    AnOffice office;
    std::unique_ptr<registry::Register> other;
    mutable PersonDesk mine;
    PersonDesk theirs;
    QSignalSpy overtaken;
    QSignalSpy failed;
};

} // namespace

void tst_TwoScreens::showsWhatTheOtherTyped()
{
    Screens screens;
    screens.theirs.draft().set(phone, u"01 02"_s);

    screens.look();

    QCOMPARE_EQ(screens.shown(), u"01 02"_s);
    QCOMPARE_EQ(screens.overtaken.size(), 0);
}

void tst_TwoScreens::showsTheJudgmentThatTheOtherEntered()
{
    Screens screens;
    const auto judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    QVERIFY(screens.theirs.draft().restore(law::json::canonical(judgment)));
    QVERIFY(screens.theirs.enter());

    screens.look();

    QVERIFY(screens.mine.isEntered());
    QCOMPARE_EQ(screens.mine.steps().rowCount(), screens.theirs.steps().rowCount());
}

void tst_TwoScreens::writesNothingOverTheOther()
{
    Screens screens;
    screens.theirs.draft().set(phone, u"01 02"_s);
    const QByteArray theirs = screens.kept();

    screens.mine.draft().set(phone, u"03 04"_s);

    QCOMPARE_EQ(screens.overtaken.size(), 1);
    QCOMPARE_EQ(screens.overtaken.front().front().toByteArray(), theirs);
    QCOMPARE_EQ(screens.kept(), theirs);
    // What was typed here is not lost either.
    QCOMPARE_EQ(screens.shown(), u"03 04"_s);
    QCOMPARE_EQ(screens.failed.size(), 0);
}

void tst_TwoScreens::keepsMineWhenItIsChosen()
{
    Screens screens;
    screens.theirs.draft().set(phone, u"01 02"_s);
    screens.mine.draft().set(phone, u"03 04"_s);

    QVERIFY(screens.mine.keepMine());

    QCOMPARE_EQ(screens.kept(), screens.mine.draft().text());
    screens.mine.draft().set(phone, u"05 06"_s);
    QCOMPARE_EQ(screens.overtaken.size(), 1);
    QCOMPARE_EQ(screens.kept(), screens.mine.draft().text());
}

void tst_TwoScreens::takesTheirsWhenItIsChosen()
{
    Screens screens;
    screens.theirs.draft().set(phone, u"01 02"_s);
    screens.mine.draft().set(phone, u"03 04"_s);

    QVERIFY(screens.mine.takeTheirs());

    QCOMPARE_EQ(screens.shown(), u"01 02"_s);
    screens.mine.draft().set(phone, u"05 06"_s);
    QCOMPARE_EQ(screens.overtaken.size(), 1);
    QCOMPARE_EQ(screens.kept(), screens.mine.draft().text());
}

void tst_TwoScreens::losesNothingWhileTheQuestionStands()
{
    Screens screens;
    screens.theirs.draft().set(phone, u"01 02"_s);
    screens.mine.draft().set(phone, u"03 04"_s);

    screens.look();
    QCOMPARE_EQ(screens.shown(), u"03 04"_s);
    QVERIFY(screens.mine.keepMine());

    QVERIFY(screens.kept().contains("03 04"));
}

void tst_TwoScreens::asksAgainBeforeSomebodyElseIsShown()
{
    Screens screens;
    const auto next = screens.office.open().roll().addToRoll(screens.office.hearing, aPerson());
    BEX_VERIFY(next);
    screens.theirs.draft().set(phone, u"01 02"_s);
    screens.mine.draft().set(phone, u"03 04"_s);

    screens.mine.show(*next);

    QCOMPARE_EQ(screens.overtaken.size(), 2);
    QVERIFY(screens.mine.entry()->id == *next);
}

void tst_TwoScreens::entersNoPlanThatMissesAnEvent()
{
    Screens screens;
    const auto judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    QVERIFY(screens.mine.draft().restore(law::json::canonical(judgment)));
    QVERIFY(screens.mine.enter());
    const auto plan = screens.office.stores().plans.current(screens.office.entry);
    const law::PersonDied death{QDate(2024, 5, 6)};
    BEX_VERIFY(screens.other->happened().record(
        screens.office.entry, death, registry::NextPlan{aDerivedJudgment().plan, (*plan)->id}));
    screens.mine.draft().set(phone, u"03 04"_s);

    const auto refused = screens.mine.enter();

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Conflict);
}

void tst_TwoScreens::entersNothingOverTheOther()
{
    Screens screens;
    const auto judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    QVERIFY(screens.mine.draft().restore(law::json::canonical(judgment)));
    screens.theirs.draft().set(phone, u"01 02"_s);

    const auto refused = screens.mine.enter();

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Conflict);
    QVERIFY(screens.office.person().judgment.isEmpty());
}

void tst_TwoScreens::asksNothingOfItsOwnWork()
{
    Screens screens;
    const auto judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    screens.mine.draft().set(phone, u"01 02"_s);
    QVERIFY(screens.mine.draft().restore(law::json::canonical(judgment)));
    QVERIFY(screens.mine.enter());
    screens.mine.draft().set(phone, u"03 04"_s);
    screens.look();
    QVERIFY(screens.mine.enter());

    QCOMPARE_EQ(screens.overtaken.size(), 0);
    QCOMPARE_EQ(screens.failed.size(), 0);
}

BEX_TEST(tst_TwoScreens);
#include "tst_TwoScreens.moc"
