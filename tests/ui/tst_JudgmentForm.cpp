// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "tests/support/TestMain.h"
#include "tests/ui/EntryDesk.h"
#include "tests/ui/Hands.h"
#include "ui/entry/JudgmentForm.h"
#include "ui/entry/QuestionBar.h"
#include "ui/widgets/Field.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

/// The page with its desk and two hands on it, in the middle column of a small screen.
struct Page {
    explicit Page(QDate today = QDate(2024, 4, 16))
        : entry(today)
        , form(entry.context)
        , hands(resized(form))
    {
    }

    static QWidget &resized(QWidget &widget)
    {
        widget.resize(560, 660);
        return widget;
    }

    EntryDesk entry;
    ui::JudgmentForm form;
    Hands hands;
};

QJsonObject example(const QString &name)
{
    QFile file(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString focusedPointer()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (const auto *field = qobject_cast<ui::Field *>(widget))
            return field->pointer();
    }
    return {};
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class tst_JudgmentForm final : public QObject
{
    Q_OBJECT

private slots:
    void typesEachKindOfPenalty_data();
    void typesEachKindOfPenalty();
    void typesAWholeJudgment();
    void typesAUsualEntryUnderFortyFiveSeconds();
    void neverSubtractsTheFirmPartByItself();
    void takesAwayWhatNoLongerApplies();
    void walksInReadingOrder();
    void movesAndRemovesPenalties();
    void writesNothingIntoTheNextItemWhenOneGoes();
    void putsBackWhatWasRemoved();
    void keepsCtrlZForTheLineBeingTyped();
    void takesTheFirmPartByTab();
    void saysAtOnceWhatLooksUnusual_data();
    void saysAtOnceWhatLooksUnusual();
    void saysNothingOfARemedyInTime();
    void marksASuspendedPartThatIsLonger();
    void saysAmountsInEuros();
    void addsByEnterAndBySpace_data();
    void addsByEnterAndBySpace();
    void leadsToTheKindOfResidenceThatIsMissing();
    void saysLengthsAndDatesInWords();
    void tellsNoneFromNotAsked();
    void asksInPlaceAndLeadsThere();
    void marksWhatIsRefusedAndKeepsTheRest();
    void saysWhyATextCannotBeRead();
    void bringsTheFieldIntoSight();
    void showsADraftThatComesBack();
};

void tst_JudgmentForm::typesEachKindOfPenalty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonObject>("expected");
    const auto row = [](const char *name, const QString &typed, const char *json) {
        QTest::newRow(name) << typed << object(json);
    };

    row("imprisonment with a suspended part",
        u"i18m\np\n12m\n24m\nsoins\n\n\ns\nn\n"_s,
        R"({"kind":"imprisonment","total":"P18M","firm":"P6M","mode":"summons_474",
            "provisional_execution":false,"suspended":{"kind":"sursis_probatoire",
            "length":"P12M","period":"P24M","obligations":["soins"]}})");
    row("adjusted imprisonment",
        u"i6m\n\n\nadj\ns\ny\n"_s,
        R"({"kind":"imprisonment","total":"P6M","firm":"P6M","mode":"adjustment",
            "adjustment":{"regime":"semi_liberte","in_detention":true}})");
    row("deferred committal",
        u"i8m\n\n\nd\n14/5\nFresnes\n"_s,
        R"({"kind":"imprisonment","total":"P8M","firm":"P8M","mode":"deferred_committal",
            "deferred_committal":{"date_given":"2024-05-14","place":"Fresnes"}})");
    row("home detention",
        u"h4m\ny\n"_s,
        R"({"kind":"home_detention","length":"P4M","place_and_hours_fixed":true})");
    row("community service",
        u"s105\n18m\ng\n2 mois\n"_s,
        R"({"kind":"community_service","hours":105,"deadline":"P18M","consent":"given",
            "fallback":"2 mois"})");
    row("fine",
        u"f300,50\n100\n50\n3 fois\n"_s,
        R"({"kind":"fine","amount_cents":30050,"suspended_cents":10000,"deposit_cents":5000,
            "instalments":"3 fois"})");
    row("fine with a surcharge",
        u"f300\n\n\n\n\n\n+v\n30\n"_s,
        R"({"kind":"fine","amount_cents":30000,
            "surcharges":[{"kind":"victim_support","cents":3000}]})");
    row("day-fines", u"d90\n8\n"_s, R"({"kind":"day_fine","days":90,"per_day_cents":800})");
    row("course", u"ar\ny\n"_s, R"({"kind":"course","course":"road_safety","complementary":true})");
    row("penal constraint",
        u"p3a\n\nsoins\ntravail\n\n"_s,
        R"({"kind":"penal_constraint","length":"P3Y","obligations":["soins","travail"]})");
    row("reparation",
        u"rfleurs\n200\n6m\n"_s,
        R"({"kind":"reparation","form":"fleurs","amount_cents":20000,"deadline":"P6M"})");
    row("licence", u"ls\n6m\n"_s, R"({"kind":"licence","measure":"suspension","length":"P6M"})");
    row("ban",
        u"bw\n5a\n\nne pas porter d'arme\n"_s,
        R"({"kind":"ban","subject":"weapons","length":"P5Y","text":"ne pas porter d'arme"})");
    row("confiscation", u"ccouteau\n"_s, R"({"kind":"confiscation","text":"couteau"})");
    row("socio-judicial supervision",
        u"jsoins\n5a\n"_s,
        R"({"kind":"socio_judicial_supervision","text":"soins","length":"P5Y"})");
    row("registration", u"gFIJAIS\n"_s, R"({"kind":"registration","text":"FIJAIS"})");
    row("other", u"oaffichage\n"_s, R"({"kind":"other","text":"affichage"})");
}

void tst_JudgmentForm::typesEachKindOfPenalty()
{
    QFETCH(QString, typed);
    QFETCH(QJsonObject, expected);
    Page page;

    page.hands.press(Qt::Key_F3).type(typed);

    QCOMPARE(page.entry.at(u"/penalties/0").toObject(), expected);
}

void tst_JudgmentForm::typesAWholeJudgment()
{
    Page page;

    page.hands.press(Qt::Key_F2)
        .type(u"Durand\n\nCamille\n12/5/90\nLille\nFrance\nf\nfrançaise\n\n"_s)
        .type(u"3 rue des Essais, 93000 Bobigny\nf\n\n\nf\nfr\n\n\n\n\nn\nn\n\nn\n\n"_s)
        .type(u"24107000123\n1234/2024\n\n\n\n\n\nn\n"_s)
        .press(Qt::Key_F6)
        .type(u"+7151\nVol aggravé par deux circonstances\nn\n3/1\nAubervilliers\nn\n"_s)
        .press(Qt::Key_F3)
        .type(u"i18m\np\n12m\n24m\nsuivre des soins\n"_s)
        .type(u"réparer les dommages causés à la victime\n"_s)
        .type(u"exercer une activité professionnelle\n\n\ns\nn\n"_s)
        .press(Qt::Key_F3)
        .type(u"f300\n0\n0\n"_s)
        .press(Qt::Key_F3)
        .type(u"ac\ny\n"_s)
        .press(Qt::Key_F3)
        .type(u"bw\n5a\n\n"_s)
        .type(u"interdiction de détenir ou de porter une arme soumise à autorisation\n"_s)
        .press(Qt::Key_F11)
        .type(u"00"_s);

    const auto typed = page.entry.draft.read();
    const auto expected = law::json::readJudgment(example(u"example-mixed.json"_s));
    QVERIFY2(typed, qPrintable(typed ? QString() : typed.error().subject));
    QVERIFY(expected);
    QVERIFY(*typed == *expected);
    QCOMPARE(page.entry.plan.plan()->status, law::PlanStatus::Sure);
    qInfo("a whole judgment with four penalties: %d keys, %.0f s",
          page.hands.keys(),
          page.hands.seconds());
}

void tst_JudgmentForm::typesAUsualEntryUnderFortyFiveSeconds()
{
    Page page;

    page.hands.press(Qt::Key_F2)
        .type(u"Durand\n\nCamille\n12/5/90\nLille\n\nf\n\n\n"_s)
        .type(u"3 rue des Essais, 93000 Bobigny\nf\n\n\nf\n"_s)
        .press(Qt::Key_F3)
        .type(u"i18m\np\n12m\n24m\n\n\ns\n"_s)
        .press(Qt::Key_F3)
        .type(u"f300\n"_s)
        .press(Qt::Key_F11)
        .type(u"00"_s);

    QVERIFY(page.entry.plan.plan());
    QVERIFY(page.entry.plan.questions().empty());
    // The summons is typed at the counter: "jeudi", Enter, "9h20", Enter.
    constexpr int summons = 11;
    const double seconds = page.hands.seconds() + summons * 0.28;
    qInfo("identity, two penalties, one summons: %d keys, %.1f s",
          page.hands.keys() + summons,
          seconds);
    QCOMPARE_LT(seconds, 45.0);
}

void tst_JudgmentForm::neverSubtractsTheFirmPartByItself()
{
    Page page;

    page.hands.press(Qt::Key_F3).type(u"i18m\np\n12m\n24m\n\n"_s);

    QCOMPARE(focusedPointer(), u"/penalties/0/firm"_s);
    QVERIFY(page.entry.at(u"/penalties/0/firm").isUndefined());

    page.hands.press(Qt::Key_Return);
    QCOMPARE(page.entry.at(u"/penalties/0/firm"), QJsonValue(u"P6M"_s));
}

void tst_JudgmentForm::takesAwayWhatNoLongerApplies()
{
    Page page;
    page.hands.press(Qt::Key_F3).type(u"i18m\np\n12m\n24m\nsoins\n\n"_s);

    page.form.focusPointer(u"/penalties/0/suspended/kind"_s);
    page.hands.press(Qt::Key_Home).press(Qt::Key_Return);

    QCOMPARE(page.entry.at(u"/penalties/0").toObject(),
             object(R"({"kind":"imprisonment","total":"P18M"})"));
    QCOMPARE(focusedPointer(), u"/penalties/0/firm"_s);
}

void tst_JudgmentForm::walksInReadingOrder()
{
    Page page;
    page.hands.press(Qt::Key_F3).type(u"f300\n"_s).press(Qt::Key_F3).type(u"d90\n8\n"_s);
    page.hands.press(Qt::Key_F6).type(u"+"_s);
    page.hands.press(Qt::Key_F2);
    const QWidget *first = QApplication::focusWidget();

    QStringList parts;
    do {
        const QString part = focusedPointer().section(u'/', 1, 2);
        const QString shown = part.startsWith(u"penalties"_s) ? part : part.section(u'/', 0, 0);
        if (parts.isEmpty() || parts.last() != shown)
            parts += shown;
        page.hands.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && parts.size() < 40);

    const qsizetype offences = parts.indexOf(u"offences"_s);
    QCOMPARE(parts.first(), u"person"_s);
    QCOMPARE(parts.sliced(offences),
             (QStringList{u"offences"_s,
                          u"penalties/0"_s,
                          u"penalties/1"_s,
                          u"penalties"_s,
                          u"revocations"_s,
                          u"detention"_s,
                          u"civil_parties"_s,
                          u"appeals"_s}));
}

void tst_JudgmentForm::movesAndRemovesPenalties()
{
    Page page;
    page.hands.press(Qt::Key_F3).type(u"f300\n"_s).press(Qt::Key_F3).type(u"d90\n8\n"_s);
    page.form.focusPointer(u"/penalties/1/days"_s);

    page.hands.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.entry.at(u"/penalties/0/kind").toString(), u"day_fine"_s);
    QCOMPARE(focusedPointer(), u"/penalties/0/days"_s);

    page.hands.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.entry.draft.count(u"/penalties"), 1);
    QCOMPARE(page.entry.at(u"/penalties/0/kind").toString(), u"fine"_s);
    QCOMPARE(focusedPointer(), u"/penalties/0/amount_cents"_s);
}

void tst_JudgmentForm::writesNothingIntoTheNextItemWhenOneGoes()
{
    Page page;
    page.hands.press(Qt::Key_F3).type(u"f300\n"_s).press(Qt::Key_F3).type(u"f500\n"_s);
    page.form.focusPointer(u"/penalties/0/amount_cents"_s);

    page.hands.type(u"77"_s).press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(page.entry.at(u"/penalties/0/amount_cents"), QJsonValue(50000));
}

void tst_JudgmentForm::putsBackWhatWasRemoved()
{
    Page page;
    page.hands.press(Qt::Key_F3).type(u"f300\n"_s).press(Qt::Key_F3).type(u"f500\n"_s);
    page.form.focusPointer(u"/penalties/0/amount_cents"_s);
    page.hands.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.entry.draft.count(u"/penalties"), 1);

    page.hands.press(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(page.entry.draft.count(u"/penalties"), 2);
    QCOMPARE(page.entry.at(u"/penalties/0/amount_cents"), QJsonValue(30000));
    QCOMPARE(page.entry.at(u"/penalties/1/amount_cents"), QJsonValue(50000));
}

void tst_JudgmentForm::keepsCtrlZForTheLineBeingTyped()
{
    Page page;
    page.hands.press(Qt::Key_F3).type(u"f300\n"_s).press(Qt::Key_F3).type(u"f500\n"_s);
    page.form.focusPointer(u"/penalties/0/amount_cents"_s);
    page.hands.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);

    page.hands.type(u"7"_s).press(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(page.entry.draft.count(u"/penalties"), 1);
}

void tst_JudgmentForm::takesTheFirmPartByTab()
{
    Page page;

    page.hands.press(Qt::Key_F3).type(u"i18m\np\n12m\n24m\nsoins"_s);
    page.hands.press(Qt::Key_Tab).press(Qt::Key_Tab);

    QCOMPARE(page.entry.at(u"/penalties/0/firm"), QJsonValue(u"P6M"_s));
    QCOMPARE(page.entry.at(u"/penalties/0/suspended/obligations").toArray().size(), 1);
}

void tst_JudgmentForm::saysAtOnceWhatLooksUnusual_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("said");

    QTest::newRow("500 hours of community service")
        << u"/penalties/0"_s << QJsonValue(object(R"({"kind":"community_service","hours":500,
                                                    "consent":"given"})"))
        << u"/penalties/0/hours"_s << u"131-8"_s;
    QTest::newRow("probation of six months")
        << u"/penalties/0/suspended/period"_s << QJsonValue(u"P6M"_s)
        << u"/penalties/0/suspended/period"_s << u"132-42"_s;
    QTest::newRow("absent, contradictoire")
        << u"/presence"_s << QJsonValue(u"absent"_s) << u"/nature"_s << u"CPP 410"_s;
    QTest::newRow("no offence") << u"/offences"_s << QJsonValue(QJsonArray()) << u"/offences"_s
                                << u"No offence"_s;
    QTest::newRow("an appeal after its last day")
        << u"/appeals"_s
        << QJsonValue(QJsonArray{object(R"({"on":"2024-04-27","by":"person","scope":"penal"})")})
        << u"/appeals/0/on"_s << u"Late: the last day was Friday 26 April 2024"_s;
    QTest::newRow("an opposition, contradictoire")
        << u"/appeals"_s
        << QJsonValue(QJsonArray{object(R"({"on":"2024-04-17","kind":"opposition"})")})
        << u"/appeals/0/kind"_s << u"CPP 489"_s;
    QTest::newRow("an appeal of the prosecutor, later")
        << u"/appeals"_s
        << QJsonValue(
               QJsonArray{object(R"({"on":"2024-04-28","by":"prosecutor","scope":"penal"})")})
        << u"/appeals/0/on"_s << u"CPP 498, 500, 505"_s;
    QTest::newRow("no date of birth") << u"/person/birth_date"_s << QJsonValue(QJsonValue::Null)
                                      << u"/person/birth_date"_s << u"No date of birth"_s;
    QTest::newRow("no first name") << u"/person/first_names"_s << QJsonValue(QJsonValue::Null)
                                   << u"/person/first_names"_s << u"No first name"_s;
    QTest::newRow("no address") << u"/person/address"_s << QJsonValue(QJsonValue::Null)
                                << u"/person/address"_s << u"No address"_s;
    QTest::newRow("a NATINF alone")
        << u"/offences"_s << QJsonValue(QJsonArray{object(R"({"natinf":"7151"})")})
        << u"/offences/0/label"_s << u"NATINF code alone"_s;
    QTest::newRow("seventeen, tried as an adult")
        << u"/person/birth_date"_s << QJsonValue(u"2006-06-01"_s) << u"/court/kind"_s
        << u"a minor"_s;
}

void tst_JudgmentForm::saysAtOnceWhatLooksUnusual()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, where);
    QFETCH(QString, said);
    Page page(QDate(2024, 5, 13)); // the time to appeal is over
    QJsonObject document = example(u"example-mixed.json"_s);
    QJsonObject person = document[u"person"_s].toObject();
    person.remove(u"minor_at_facts"_s);
    document[u"person"_s] = person;
    desk::JudgmentDraft typed;
    typed.replace(document);
    typed.set(pointer, value);

    page.entry.draft.replace(typed.document());

    const auto fields = page.form.findChildren<ui::Field *>();
    const auto field = std::ranges::find(fields, where, &ui::Field::pointer);
    QVERIFY(field != fields.end());
    QVERIFY2((*field)->remark().text.contains(said), qPrintable((*field)->remark().text));
    QVERIFY((*field)->remark().kind == ui::Remark::Kind::Doubt);
    QCOMPARE(page.entry.at(pointer), value.isNull() ? QJsonValue(QJsonValue::Undefined) : value);
}

void tst_JudgmentForm::saysNothingOfARemedyInTime()
{
    Page page(QDate(2024, 5, 13));
    QJsonObject document = example(u"example-mixed.json"_s);
    document[u"appeals"_s] =
        QJsonArray{object(R"({"on":"2024-04-26","by":"person","scope":"penal"})")};

    page.entry.draft.replace(document);

    const auto fields = page.form.findChildren<ui::Field *>();
    const auto on = std::ranges::find(fields, u"/appeals/0/on"_s, &ui::Field::pointer);
    QVERIFY(on != fields.end());
    QVERIFY2((*on)->remark().kind != ui::Remark::Kind::Doubt, qPrintable((*on)->remark().text));
}

void tst_JudgmentForm::marksASuspendedPartThatIsLonger()
{
    Page page;
    page.hands.press(Qt::Key_F3).type(u"i12m\np\n13m\n"_s);

    const auto fields = page.form.findChildren<ui::Field *>();
    const auto remarkAt = [&fields](const QString &pointer) {
        return (*std::ranges::find(fields, pointer, &ui::Field::pointer))->remark();
    };
    QVERIFY(remarkAt(u"/penalties/0/suspended/length"_s).kind == ui::Remark::Kind::Refusal);
    QVERIFY(remarkAt(u"/penalties/0/suspended/length"_s).text.contains(u"12 month"_s));
    // Nothing stands there in grey.
    QVERIFY(!remarkAt(u"/penalties/0/firm"_s).text.contains(u"grey"_s));
}

void tst_JudgmentForm::saysAmountsInEuros()
{
    Page page;
    QJsonObject document = example(u"example-mixed.json"_s);
    document[u"penalties"_s] =
        QJsonArray{object(R"({"kind":"fine","amount_cents":30000,"suspended_cents":40000})")};

    page.entry.draft.replace(document);

    const auto *bar = page.form.findChild<ui::QuestionBar *>();
    const QString said = bar->findChild<QLabel *>()->text();
    QVERIFY2(said.contains(u"300"_s) && !said.contains(u"cents"_s), qPrintable(said));
}

void tst_JudgmentForm::addsByEnterAndBySpace_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void tst_JudgmentForm::addsByEnterAndBySpace()
{
    QFETCH(Qt::Key, key);
    Page page;
    page.hands.press(Qt::Key_F3).type(u"f300\n"_s);

    page.hands.press(Qt::Key_F6).press(key);

    QCOMPARE(focusedPointer(), u"/offences/0/natinf"_s);
    QCOMPARE(page.entry.at(u"/offences").toArray().size(), 1);
}

void tst_JudgmentForm::leadsToTheKindOfResidenceThatIsMissing()
{
    Page page;
    QJsonObject document = example(u"example-mixed.json"_s);
    QJsonObject person = document[u"person"_s].toObject();
    person[u"residence"_s] = QJsonObject{{u"judicial_court"_s, u"Bobigny"_s}};
    document[u"person"_s] = person;
    page.entry.draft.replace(document);

    page.hands.press(Qt::Key_F7);

    QCOMPARE(focusedPointer(), u"/person/residence/kind"_s);
}

void tst_JudgmentForm::saysLengthsAndDatesInWords()
{
    Page page;
    page.entry.draft.replace(example(u"example-mixed.json"_s));

    page.entry.draft.set(u"/penalties/0/firm"_s, u"P8M"_s);

    const auto *bar = page.form.findChild<ui::QuestionBar *>();
    const QString said = bar->findChild<QLabel *>()->text();
    QVERIFY2(said.contains(u"18 month"_s) && !said.contains(u"P18M"_s), qPrintable(said));
}

void tst_JudgmentForm::tellsNoneFromNotAsked()
{
    Page page;
    QVERIFY(page.entry.at(u"/revocations").isUndefined());

    page.hands.press(Qt::Key_F11).type(u"0"_s);
    QVERIFY(page.entry.at(u"/revocations").isArray());
    QVERIFY(page.entry.at(u"/detention").isUndefined());

    page.hands.press(Qt::Key_F11).type(u"?"_s);
    QVERIFY(page.entry.at(u"/revocations").isUndefined());
}

void tst_JudgmentForm::asksInPlaceAndLeadsThere()
{
    Page page;
    QJsonObject document = example(u"example-mixed.json"_s);
    document.remove(u"revocations"_s);

    page.entry.draft.replace(document);
    QCOMPARE(page.entry.plan.plan()->status, law::PlanStatus::Question);
    page.hands.press(Qt::Key_F7);

    QCOMPARE(focusedPointer(), u"/revocations"_s);
    page.hands.type(u"0"_s);
    QCOMPARE(page.entry.plan.plan()->status, law::PlanStatus::Sure);
}

void tst_JudgmentForm::marksWhatIsRefusedAndKeepsTheRest()
{
    Page page;
    page.entry.draft.replace(example(u"example-mixed.json"_s));
    page.form.focusPointer(u"/penalties/0/firm"_s);

    page.hands.type(u"8m\n"_s);

    QVERIFY(page.entry.plan.refusal());
    QCOMPARE(page.entry.plan.refusal()->subject, u"/penalties/0/firm"_s);
    QCOMPARE(page.entry.at(u"/penalties/0/suspended/length").toString(), u"P12M"_s);
    page.hands.press(Qt::Key_F7);
    QCOMPARE(focusedPointer(), u"/penalties/0/firm"_s);
    const auto words = QApplication::focusWidget()->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(words, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"✗"_s);
    }));
}

void tst_JudgmentForm::saysWhyATextCannotBeRead()
{
    Page page;
    page.entry.draft.replace(example(u"example-mixed.json"_s));
    page.form.focusPointer(u"/penalties/0/firm"_s);

    page.hands.type(u"8x\n"_s);

    const auto *bar = page.form.findChild<ui::QuestionBar *>();
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u"Type a length with its units"_s));
    QCOMPARE(page.entry.at(u"/penalties/0/firm"), QJsonValue(u"8x"_s));
}

void tst_JudgmentForm::bringsTheFieldIntoSight()
{
    Page page;
    const QWidget *viewport = page.form.findChild<QScrollArea *>()->viewport();

    page.entry.draft.replace(example(u"example-mixed.json"_s));
    page.form.focusPointer(u"/penalties/3/text"_s);

    const QWidget *focused = QApplication::focusWidget();
    const auto isInSight = [&] {
        const QPoint corner =
            viewport->mapFromGlobal(focused->mapToGlobal(focused->rect().bottomRight()));
        return viewport->rect().contains(corner);
    };
    QTRY_VERIFY(isInSight());
}

void tst_JudgmentForm::showsADraftThatComesBack()
{
    Page page;
    page.entry.draft.replace(example(u"example-mixed.json"_s));
    EntryDesk another;
    ui::JudgmentForm copy(another.context);

    QVERIFY(another.draft.restore(page.entry.draft.text()));

    QCOMPARE(another.draft.document(), page.entry.draft.document());
    QVERIFY(copy.findChildren<ui::Field *>().size() > 60);
}

BEX_TEST(tst_JudgmentForm);
#include "tst_JudgmentForm.moc"
