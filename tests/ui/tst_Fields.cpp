// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/Hands.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DurationField.h"
#include "ui/widgets/LinesField.h"
#include "ui/widgets/MoneyField.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::ui;

namespace
{

const QString here = u"/a"_s;
const QString there = u"/b"_s;

/// Two fields under one another; the first is the one in hand.
struct Pair {
    template <typename Make>
    explicit Pair(Make make)
        : first(make(draft))
        , second(new TextField(draft, there))
    {
        auto *column = new QVBoxLayout(&window);
        for (Field *field : {first, static_cast<Field *>(second)}) {
            column->addWidget(field);
            field->setLabel(u"Label"_s);
        }
        window.resize(400, 200);
    }

    desk::JsonDraft draft;
    QWidget window;
    Field *first;
    TextField *second;
};

Field *makeField(const QByteArray &kind, desk::JsonDraft &draft)
{
    const auto today = [] { return QDate(2024, 4, 16); };
    if (kind == "text")
        return new TextField(draft, here);
    if (kind == "number")
        return new NumberField(draft, here);
    if (kind == "money")
        return new MoneyField(draft, here);
    if (kind == "duration")
        return new DurationField(draft, here);
    if (kind == "date")
        return new DateField(draft, here, {desk::DateSense::Past, false, today});
    if (kind == "past")
        return new DateField(draft, here, {desk::DateSense::Past, false, today, true});
    if (kind == "firm")
        return new DurationField(draft, here, DurationField::Zero::IsNone, nullptr);
    if (kind == "birth")
        return new DateField(draft, here, {desk::DateSense::Past, true, today});
    if (kind == "lines")
        return new LinesField(draft, here);
    return new ChoiceField(draft, here, yesAndNo);
}

bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class tst_Fields final : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatIsTypedWhenLeft_data();
    void writesWhatIsTypedWhenLeft();
    void saysBesideHowItUnderstood();
    void keepsWhatItCannotReadAndSaysWhy();
    void refusesADayToCome();
    void readsNoFirmPartAsNone();
    void showsTheRemarkOfOthers();
    void writesNothingWhenOnlyWalkedThrough();
    void takesAProposalByEnterOnly();
    void forgetsAnEmptiedValue();
    void goesBackWithShiftEnter();
    void takesAProposalByTabWhereItSaysSo();
    void leavesTheObligationsOnAnEmptyLine();
    void leavesTheObligationsByTab();
    void offersTheUsualTexts();
    void choosesByTheStartOfAnyWord_data();
    void choosesByTheStartOfAnyWord();
};

void tst_Fields::writesWhatIsTypedWhenLeft_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("expected");

    QTest::newRow("text") << QByteArray("text") << u" Durand "_s << QJsonValue(u"Durand"_s);
    QTest::newRow("number") << QByteArray("number") << u"40"_s << QJsonValue(40);
    QTest::newRow("money") << QByteArray("money") << u"300,5"_s << QJsonValue(30050);
    QTest::newRow("duration") << QByteArray("duration") << u"1a 6m"_s << QJsonValue(u"P1Y6M"_s);
    QTest::newRow("date") << QByteArray("date") << u"12/3"_s << QJsonValue(u"2024-03-12"_s);
    QTest::newRow("birth year") << QByteArray("birth") << u"1990"_s << QJsonValue(u"1990"_s);
    QTest::newRow("yes") << QByteArray("choice") << u"y"_s << QJsonValue(true);
    QTest::newRow("no") << QByteArray("choice") << u"n"_s << QJsonValue(false);
}

void tst_Fields::writesWhatIsTypedWhenLeft()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, typed);
    QFETCH(QJsonValue, expected);
    Pair pair([&](auto &draft) { return makeField(kind, draft); });
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.type(typed + u'\n');

    QCOMPARE(pair.draft.value(here), expected);
    QVERIFY(pair.second->isAncestorOf(QApplication::focusWidget()));
}

void tst_Fields::saysBesideHowItUnderstood()
{
    Pair pair([](auto &draft) { return makeField("date", draft); });
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.type(u"lundi"_s);

    QVERIFY(says(pair.window, QLocale().toString(QDate(2024, 4, 15), u"ddd d MMM yyyy"_s)));
}

void tst_Fields::keepsWhatItCannotReadAndSaysWhy()
{
    Pair pair([](auto &draft) { return makeField("date", draft); });
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.type(u"31/2\n"_s);

    QCOMPARE(pair.draft.value(here), QJsonValue(u"31/2"_s));
    QVERIFY(says(pair.window, u"a date that exists"_s));
    QCOMPARE(pair.first->findChild<QLineEdit *>()->text(), u"31/2"_s);
}

void tst_Fields::refusesADayToCome()
{
    Pair pair([](auto &draft) { return makeField("past", draft); });
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.type(u"17/4/24\n"_s);
    QVERIFY(says(pair.window, u"not in the future"_s));
    QVERIFY(pair.draft.value(here) != QJsonValue(u"2024-04-17"_s));

    // As the contract spells it, it is no better.
    pair.draft.set(here, u"2024-04-17"_s);
    QVERIFY(says(pair.window, u"not in the future"_s));

    pair.first->takeFocus();
    hands.type(u"16/4/24\n"_s);
    QCOMPARE(pair.draft.value(here), QJsonValue(u"2024-04-16"_s));
    QVERIFY(!says(pair.window, u"not in the future"_s));
}

void tst_Fields::readsNoFirmPartAsNone()
{
    Pair pair([](auto &draft) { return makeField("firm", draft); });
    test::Hands hands(pair.window);
    pair.draft.set(here, u"P6M"_s);
    pair.first->takeFocus();

    hands.type(u"0\n"_s);

    QVERIFY(pair.draft.value(here).isUndefined());
    QVERIFY(!says(pair.window, u"✗"_s));
}

void tst_Fields::showsTheRemarkOfOthers()
{
    Pair pair([](auto &draft) { return makeField("text", draft); });
    const test::Hands hands(pair.window);

    pair.first->setRemark({Remark::Kind::Question, u"Which one"_s});
    QVERIFY(says(pair.window, u"? Which one"_s));

    pair.first->setRemark({});
    QVERIFY(!says(pair.window, u"Which one"_s));
}

void tst_Fields::writesNothingWhenOnlyWalkedThrough()
{
    Pair pair([](auto &draft) { return makeField("money", draft); });
    pair.draft.set(here, u"about 300"_s);
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.press(Qt::Key_Tab);

    QCOMPARE(pair.draft.value(here), QJsonValue(u"about 300"_s));
}

void tst_Fields::takesAProposalByEnterOnly()
{
    Pair pair([](auto &draft) { return makeField("duration", draft); });
    static_cast<LineField *>(pair.first)->propose(u"P6M"_s);
    test::Hands hands(pair.window);

    pair.first->takeFocus();
    hands.press(Qt::Key_Tab);
    QVERIFY(pair.draft.value(here).isUndefined());

    pair.first->takeFocus();
    hands.press(Qt::Key_Return);
    QCOMPARE(pair.draft.value(here), QJsonValue(u"P6M"_s));
}

void tst_Fields::forgetsAnEmptiedValue()
{
    Pair pair([](auto &draft) { return makeField("text", draft); });
    pair.draft.set(here, u"Durand"_s);
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.press(Qt::Key_Delete).press(Qt::Key_Return);

    QVERIFY(pair.draft.value(here).isUndefined());
}

void tst_Fields::goesBackWithShiftEnter()
{
    Pair pair([](auto &draft) { return makeField("text", draft); });
    test::Hands hands(pair.window);
    pair.second->takeFocus();

    hands.press(Qt::Key_Return, Qt::ShiftModifier);

    QVERIFY(pair.first->isAncestorOf(QApplication::focusWidget()));
}

void tst_Fields::leavesTheObligationsOnAnEmptyLine()
{
    Pair pair([](auto &draft) { return makeField("lines", draft); });
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.type(u"suivre des soins\nréparer\n\nlast\n"_s);

    QCOMPARE(pair.draft.value(here), QJsonValue(QJsonArray{u"suivre des soins"_s, u"réparer"_s}));
    QCOMPARE(pair.draft.value(there), QJsonValue(u"last"_s));
}

void tst_Fields::takesAProposalByTabWhereItSaysSo()
{
    Pair pair([](auto &draft) { return makeField("duration", draft); });
    static_cast<LineField *>(pair.first)->propose(u"P6M"_s, LineField::Taking::ByEnterOrTab);
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.press(Qt::Key_Tab);

    QCOMPARE(pair.draft.value(here), QJsonValue(u"P6M"_s));
    QVERIFY(pair.second->isAncestorOf(QApplication::focusWidget()));
}

void tst_Fields::leavesTheObligationsByTab()
{
    Pair pair([](auto &draft) { return makeField("lines", draft); });
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.type(u"suivre des soins"_s).press(Qt::Key_Tab).type(u"20m\n"_s);

    QCOMPARE(pair.draft.value(here), QJsonValue(QJsonArray{u"suivre des soins"_s}));
    QCOMPARE(pair.draft.value(there), QJsonValue(u"20m"_s));
}

void tst_Fields::offersTheUsualTexts()
{
    Pair pair([](auto &draft) { return makeField("lines", draft); });
    static_cast<LinesField *>(pair.first)->setUsual({u"suivre des soins"_s, u"réparer"_s});
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.press(Qt::Key_Down);
    auto *menu = pair.first->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);

    QCOMPARE(pair.draft.value(here), QJsonValue(QJsonArray{u"réparer"_s}));
}

void tst_Fields::choosesByTheStartOfAnyWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("chosen");

    QTest::newRow("the first word") << u"d"_s << QJsonValue(u"fixed"_s);
    QTest::newRow("the second word") << u"f"_s << QJsonValue(u"fixed"_s);
    QTest::newRow("a first word goes before a second") << u"s"_s << QJsonValue(u"none"_s);
    QTest::newRow("the same letter again") << u"ee"_s << QJsonValue(u"elected"_s);
    QTest::newRow("without its accent") << u"et"_s << QJsonValue(u"abroad"_s);
    QTest::newRow("a letter that goes on with nothing") << u"zs"_s << QJsonValue(u"none"_s);
    QTest::newRow("never inside a word") << u"m"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("nothing begins so") << u"z"_s << QJsonValue(QJsonValue::Undefined);
}

void tst_Fields::choosesByTheStartOfAnyWord()
{
    QFETCH(QString, typed);
    QFETCH(QJsonValue, chosen);
    const auto residences = []() -> std::vector<Choice> {
        return {{u"fixed"_s, u"Domicile fixe"_s},
                {u"none"_s, u"Sans domicile"_s},
                {u"abroad"_s, u"À l’étranger"_s},
                {u"elected"_s, u"Chez son avocat, élection"_s}};
    };
    Pair pair([&](auto &draft) { return new ChoiceField(draft, here, residences); });
    test::Hands hands(pair.window);
    pair.first->takeFocus();

    hands.type(typed);

    QCOMPARE(pair.draft.value(here), chosen);
}

BEX_TEST(tst_Fields);
#include "tst_Fields.moc"
