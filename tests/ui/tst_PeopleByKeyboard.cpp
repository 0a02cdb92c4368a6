// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/pages/PersonHeader.h"
#include "ui/people/PeopleWindow.h"
#include "ui/steps/SlotForm.h"
#include "ui/steps/SlotPage.h"
#include "ui/windows/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// Somebody convicted twice, at the counter for the second time; without a mouse.
class tst_PeopleByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void joinsTwoPeopleAndTakesItBack();
    void writesNothingWithoutAYes();
    void proposesNoMoreWhoIsSomebodyElse();
    void showsBothIdentitiesWithTheirDifferences();
    void opensTheOtherDecision();
    void groupsTwoSummonsesOnOneDay();
    void staysWithTheSoonestDayOfStrangers();
    void proposesNoHourThatIsTaken();
    void asksBeforeAnHourIsTakenTwice();
    void tellsThatTheOtherScreenWasFaster();
    void noKeyDoesTwoThings();
    void everyControlHasAName();
};

namespace
{

const law::Appointment atSpip{QDate(2024, 5, 14), QTime(10, 0), u"SPIP 93"_s};

registry::Slot slotOf(const QString &service, QDate day, QTime hour)
{
    return {service, {day, hour, u"salle 1"_s}, 3};
}

/// Durand was convicted on 2 April and has an appointment at the SPIP; she is here again.
struct Again {
    explicit Again(law::Language language = law::Language::English)
    {
        stage.languages().use(language);
        stage.openHearingOf(QDate(2024, 4, 2));
        first = stage.expect(u"Durand"_s, aMixedJudgment());
        book(first, u"SPIP"_s, atSpip);
        stage.openHearing();
        second = stage.expect(u"Durand"_s, aMixedJudgment());
        stage.giveSlots();
    }

    void book(registry::RollEntryId entry, const QString &paper, const law::Appointment &when)
    {
        QVERIFY(stage.record().counter().setAppointment(summons(entry, paper).id, {when, {}}));
    }
    [[nodiscard]] registry::KeptStep summons(registry::RollEntryId entry, const QString &paper)
    {
        const auto steps = stage.record().stores().steps.of(entry);
        const auto found = std::ranges::find_if(*steps, [&](const registry::KeptStep &step) {
            return step.act == u"summons" && step.paper == paper;
        });
        return found == steps->end() ? registry::KeptStep() : *found;
    }
    Again &open()
    {
        window = std::make_unique<ui::MainWindow>(stage.outside());
        window->resize(1366, 768);
        hands = std::make_unique<Hands>(*window);
        hands->press(Qt::Key_F12);
        return *this;
    }
    Again &showOthers()
    {
        hands->press(Qt::Key_F2, Qt::ShiftModifier);
        const bool isThere = QTest::qWaitFor(
            [this] { return people() != nullptr && QApplication::activeWindow() == people(); });
        if (!isThere)
            qWarning("the other cases are not shown");
        return *this;
    }
    Again &leave()
    {
        hands->press(Qt::Key_Escape);
        const bool isBack = QTest::qWaitFor(
            [this] { return people() == nullptr && QApplication::activeWindow() == window.get(); });
        if (!isBack)
            qWarning("the counter has not come back");
        return *this;
    }
    [[nodiscard]] ui::PeopleWindow *people() { return window->findChild<ui::PeopleWindow *>(); }
    [[nodiscard]] QTableView &list() { return *people()->findChild<QTableView *>(); }
    [[nodiscard]] QString relation(int row = 0)
    {
        return list().model()->index(row, desk::OtherCaseModel::Relation).data().toString();
    }
    /// What the header says, whatever of it can be seen.
    [[nodiscard]] QString header()
    {
        QStringList said;
        for (const QLabel *label :
             window->findChild<ui::PersonHeader *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        return said.join(u'\n');
    }
    [[nodiscard]] QModelIndex slotMarked()
    {
        return window->findChild<ui::SlotPage *>()->findChild<QListView *>()->currentIndex();
    }
    [[nodiscard]] QString slotInHand() { return slotMarked().data().toString(); }
    [[nodiscard]] QString slotDetail()
    {
        return slotMarked().data(desk::SlotModel::DetailRole).toString();
    }
    [[nodiscard]] QString verdict()
    {
        QStringList said;
        for (const QLabel *label : window->findChild<ui::SlotForm *>()->findChildren<QLabel *>())
            said.append(label->text());
        return said.join(u'\n');
    }
    [[nodiscard]] std::size_t together(registry::RollEntryId entry)
    {
        return stage.record().stores().people.others(entry)->size();
    }

    CounterStage stage;
    registry::RollEntryId first{0};
    registry::RollEntryId second{0};
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace

void tst_PeopleByKeyboard::joinsTwoPeopleAndTakesItBack()
{
    Again again;
    again.open();
    QWidget *before = QApplication::focusWidget();
    QVERIFY2(again.header().contains(u"Perhaps the same person: DURAND Camille"_s),
             qPrintable(again.header()));

    again.showOthers();
    again.hands->press(Qt::Key_Plus);
    QVERIFY(again.stage.prompter().told.join(u'\n').contains(u"DURAND Camille"_s));
    QCOMPARE_EQ(again.together(again.second), 1u);
    QCOMPARE_EQ(again.relation(), u"✔ the same person"_s);
    again.leave();
    QCOMPARE_EQ(QApplication::focusWidget(), before);
    QVERIFY2(again.header().contains(u"1 other decision"_s), qPrintable(again.header()));
    QVERIFY2(again.header().contains(u"SPIP: Tue 14 May 2024, 10:00"_s),
             qPrintable(again.header()));

    again.showOthers();
    again.hands->press(Qt::Key_Delete);
    QCOMPARE_EQ(again.together(again.second), 0u);
    QVERIFY2(again.relation().startsWith(u"? perhaps"_s), qPrintable(again.relation()));
    again.leave();
    QVERIFY2(again.header().contains(u"Perhaps the same person"_s), qPrintable(again.header()));
    qInfo("%d key presses to join, look and take back", again.hands->keys());
}

void tst_PeopleByKeyboard::writesNothingWithoutAYes()
{
    Again again;
    again.open().showOthers();
    again.stage.prompter().answers.enqueue(false);

    again.hands->press(Qt::Key_Plus);

    QCOMPARE_EQ(again.together(again.second), 0u);
    QVERIFY(again.relation().startsWith(u"? perhaps"_s));
}

void tst_PeopleByKeyboard::proposesNoMoreWhoIsSomebodyElse()
{
    Again again;
    again.open().showOthers();

    again.hands->press(Qt::Key_Minus);

    QCOMPARE_EQ(again.relation(), u"✕ somebody else"_s);
    again.leave();
    QVERIFY2(!again.header().contains(u"Shift+F2"_s), qPrintable(again.header()));
    again.showOthers();
    again.hands->press(Qt::Key_Delete);
    QVERIFY(again.relation().startsWith(u"? perhaps"_s));
}

void tst_PeopleByKeyboard::showsBothIdentitiesWithTheirDifferences()
{
    Again again;
    auto person = again.stage.record().stores().roll.find(again.first)->person;
    person.birthPlace = u"Lille"_s;
    QVERIFY(again.stage.record().roll().correctIdentity(again.first, person, u"1"_s));
    person.birthPlace = u"Lyon"_s;
    person.familyName = u"DÜRAND"_s;
    QVERIFY(again.stage.record().roll().correctIdentity(again.second, person, u"2"_s));

    again.open().showOthers();

    const QString shown = again.people()->findChild<QTextBrowser *>()->toPlainText();
    for (const QString &words : {u"≠\nPlace of birth\nLyon\nLille"_s, u"≈\nFamily name"_s})
        QVERIFY2(shown.contains(words), qPrintable(shown));
}

void tst_PeopleByKeyboard::opensTheOtherDecision()
{
    Again again;
    again.open().showOthers();

    again.hands->press(Qt::Key_Return);

    QVERIFY(QTest::qWaitFor([&again] { return again.people() == nullptr; }));
    QVERIFY2(again.header().contains(u"24107000001"_s), qPrintable(again.header()));
}

// field 6.20: one journey instead of two.
void tst_PeopleByKeyboard::groupsTwoSummonsesOnOneDay()
{
    Again again;
    QVERIFY(again.stage.record().court().addSlots({slotOf(u"jap"_s, atSpip.on, QTime(14, 0))}));
    again.open().hands->press(Qt::Key_Return); // the course
    QVERIFY2(again.slotInHand().startsWith(u"Thu 2 May 2024"_s), qPrintable(again.slotInHand()));

    again.showOthers();
    again.hands->press(Qt::Key_Plus);
    again.leave();

    QVERIFY2(again.slotInHand().startsWith(u"Tue 14 May 2024, 14:00"_s),
             qPrintable(again.slotInHand()));
    QVERIFY2(again.slotDetail().contains(
                 u"the same day as the appointment at 10:00 (SPIP, case 24107000001)"_s),
             qPrintable(again.slotDetail()));
    again.hands->press(Qt::Key_F5).press(Qt::Key_Return);
    QCOMPARE_EQ(again.summons(again.second, u"JAP"_s).appointment->on, atSpip.on);
}

void tst_PeopleByKeyboard::staysWithTheSoonestDayOfStrangers()
{
    Again again;
    QVERIFY(again.stage.record().court().addSlots({slotOf(u"jap"_s, atSpip.on, QTime(14, 0))}));

    again.open().hands->press(Qt::Key_Return);

    QVERIFY2(again.slotInHand().startsWith(u"Thu 2 May 2024"_s), qPrintable(again.slotInHand()));
}

// A course and the SPIP at one hour in two places: nobody can keep both.
void tst_PeopleByKeyboard::proposesNoHourThatIsTaken()
{
    CounterStage stage;
    stage.languages().use(law::Language::English);
    const auto entry = stage.expect(u"Durand"_s, aMixedJudgment());
    stage.giveSlots();
    QVERIFY(
        stage.record().court().addSlots({slotOf(u"course_provider"_s, atSpip.on, QTime(10, 0))}));
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    hands.press(Qt::Key_F12);

    hands.press(Qt::Key_Return).press(Qt::Key_Return).press(Qt::Key_Return);

    const auto steps = stage.record().stores().steps.of(entry);
    std::vector<law::Appointment> booked;
    for (const registry::KeptStep &step : *steps) {
        if (step.appointment)
            booked.push_back(*step.appointment);
    }
    QCOMPARE_EQ(booked.size(), 3u);
    for (std::size_t one = 0; one < booked.size(); ++one) {
        for (std::size_t other = one + 1; other < booked.size(); ++other)
            QVERIFY(!law::clash(booked[one], booked[other]));
    }
}

void tst_PeopleByKeyboard::asksBeforeAnHourIsTakenTwice()
{
    Again again;
    again.open().showOthers();
    again.hands->press(Qt::Key_Plus);
    again.leave();

    again.hands->press(Qt::Key_F5).press(Qt::Key_Tab).type(u"14/5\n10h\nassociation\n"_s);

    QVERIFY(!again.summons(again.second, u"STG"_s).appointment);
    QVERIFY2(again.verdict().contains(u"the same hour as the appointment at 10:00 (SPIP, case "_s),
             qPrintable(again.verdict()));
    again.hands->press(Qt::Key_Return);
    QCOMPARE_EQ(again.summons(again.second, u"STG"_s).appointment->at, QTime(10, 0));
}

void tst_PeopleByKeyboard::tellsThatTheOtherScreenWasFaster()
{
    Again again;
    again.open().showOthers();
    auto other =
        registry::Register::open(again.stage.registerPath(),
                                 {u"Camille Martin"_s, u"test"_s, &QDateTime::currentDateTimeUtc});
    QVERIFY(other);
    const auto &people = (*other)->stores().people;
    const auto one = people.of(again.second);
    const auto two = people.of(again.first);
    QVERIFY((*other)->people().tellApart({*one, *two, registry::PersonLinkId(0)}));

    again.hands->press(Qt::Key_Plus);

    QVERIFY2(again.stage.prompter().told.back().startsWith(u"Nothing was changed"_s),
             qPrintable(again.stage.prompter().told.back()));
    QCOMPARE_EQ(again.relation(), u"✕ somebody else"_s);
}

void tst_PeopleByKeyboard::noKeyDoesTwoThings()
{
    Again again;
    again.open().showOthers();
    QStringList keys;
    for (const QShortcut *shortcut : again.people()->findChildren<QShortcut *>())
        keys.append(shortcut->key().toString());

    QVERIFY(keys.size() >= 4);
    QCOMPARE_EQ(keys.removeDuplicates(), 0);
}

void tst_PeopleByKeyboard::everyControlHasAName()
{
    Again again;
    again.open().showOthers();
    QStringList nameless;
    for (const QWidget *part : again.people()->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const bool reads = part->inherits("QAbstractItemView") || part->inherits("QTextBrowser");
        const bool named = !part->accessibleName().isEmpty();
        if ((reads && !part->inherits("QHeaderView") && !named) ||
            (button && button->text().isEmpty() && !named && button->isVisible() &&
             !part->inherits("QTableCornerButton")))
            nameless.append(QLatin1StringView(part->metaObject()->className()));
    }

    QCOMPARE_EQ(nameless, QStringList());
}

BEX_TEST(tst_PeopleByKeyboard);
#include "tst_PeopleByKeyboard.moc"
