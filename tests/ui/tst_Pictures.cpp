// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/KeptCase.h"
#include "models/desk/PersonDesk.h"
#include "models/law/Route.h"
#include "models/law/json/Vocabulary.h"
#include "models/papers/Pages.h"
#include "models/papers/PaperSet.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "tests/ui/ScriptedOutput.h"
#include "ui/court/CourtWindow.h"
#include "ui/penalties/PenaltiesWindow.h"
#include "ui/people/PeopleWindow.h"
#include "ui/printing/HearingPrintDialog.h"
#include "ui/printing/SheetPreview.h"
#include "ui/prompt/LineDialog.h"
#include "ui/prompt/PageDialog.h"
#include "ui/text/CorrectionText.h"
#include "ui/theme/Theme.h"
#include "ui/today/JudgmentCheck.h"
#include "ui/today/TodayWindow.h"
#include "ui/windows/HelpWindow.h"
#include "ui/windows/MainWindow.h"
#include "ui/windows/NewHearingDialog.h"
#include "ui/windows/NewPersonDialog.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// Grabs every window and dialog, in both languages and both themes, for people to look at.
///
/// With BEX_REFRESH_SCREENSHOTS set, the pictures of the README are made anew as well.
class tst_Pictures final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void windows_data();
    void windows();
    void events_data() { windows_data(); }
    void events();
    void court_data() { windows_data(); }
    void court();
    void dialogs_data() { windows_data(); }
    void dialogs();
    void people_data() { windows_data(); }
    void people();
    void penalties_data() { windows_data(); }
    void penalties();
    void today_data() { windows_data(); }
    void today();
    void printQueue_data() { windows_data(); }
    void printQueue();
    void twiceAsLarge();
    void papers_data();
    void papers();

private:
    QDir m_pictures;
};

namespace
{

/// Draws the window as a screen of this density shows it.
QImage picture(QWidget &window, qreal scale)
{
    QImage image(window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    window.render(&painter);
    return image;
}

/// The picture of the README that shows the same, by its file; nothing for all the others.
QString shotOf(const QString &picture)
{
    static const QHash<QString, QString> shots{
        {u"counter-booked-fr-light.png"_s, u"counter-fr.png"_s},
        {u"counter-booked-en-light.png"_s, u"counter-en.png"_s},
        {u"counter-booked-fr-dark.png"_s, u"counter-fr-dark.png"_s},
        {u"entry-penalties-fr-light.png"_s, u"entry-fr.png"_s},
        {u"entry-penalties-en-light.png"_s, u"entry-en.png"_s},
    };
    return shots.contains(picture) ? qEnvironmentVariable("BEX_SOURCE_DIR") +
                                         u"/resources/screenshots/"_s + shots.value(picture)
                                   : QString();
}

/// The preview follows a moment later, and its pages are laid out after that.
void letSettle()
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

void setTheHearing(CounterStage &stage)
{
    const law::Judgment mixed = aMixedJudgment();
    stage.expect(u"Abadie"_s, mixed);
    stage.expect(u"Benoit"_s, mixed);
    const auto third = stage.expect(u"Durand"_s, mixed);
    stage.expect(u"Elkaïm"_s);
    const auto left = stage.expect(u"Faure"_s, mixed);
    stage.expect(u"Garnier"_s, mixed);
    stage.giveSlots();
    auto &roll = stage.record().roll();
    QVERIFY(roll.moveTo(third, registry::RollState::Detained));
    QVERIFY(roll.leave(left, u"NOT_RECEIVED"_s));
}

/// Durand was convicted a fortnight ago, has an appointment and a fine, and spoke Arabic.
void setTheOtherCases(CounterStage &stage)
{
    stage.openHearingOf(QDate(2024, 4, 2));
    const auto first = stage.expect(u"Durand"_s, aMixedJudgment());
    const auto steps = stage.record().stores().steps.of(first);
    const auto spip = std::ranges::find(*steps, u"SPIP"_s, &registry::KeptStep::paper);
    QVERIFY(stage.record().counter().setAppointment(
        spip->id, {{QDate(2024, 5, 14), QTime(10, 0), u"SPIP 93"_s}, {}}));
    registry::IssuedPaper paper;
    paper.kind = u"REC"_s;
    paper.languages = {u"fr"_s};
    paper.pdf = "%PDF-1.4";
    paper.copies = {u"C"_s};
    registry::HandOver handed{{paper}, {}, {}, {}};
    handed.receipt.language = u"ar"_s;
    QVERIFY(stage.record().counter().handOver(first, handed));
    stage.openHearingOf(QDate(2024, 3, 5));
    stage.expect(u"Durant"_s, aJudgmentWith(fineOf(500)));
    QVERIFY(desk::bringPenaltiesTo(QDate(2024, 4, 16), stage.record(), lawBook()));
    stage.openHearing();
    stage.expect(u"Durand"_s, aMixedJudgment());
    stage.giveSlots();
    QVERIFY(stage.record().court().addSlots(
        {{u"jap"_s, {QDate(2024, 5, 14), QTime(14, 0), u"cabinet 2"_s}, 2}}));
}

/// Its summonses rest on figures that nobody has confirmed.
law::Judgment markedJudgment()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    judgment.pronouncedOn = QDate(2024, 10, 15);
    return judgment;
}

} // namespace

void tst_Pictures::initTestCase()
{
    m_pictures = QDir(qEnvironmentVariable("BEX_BINARY_DIR") + u"/pictures"_s);
    QVERIFY(m_pictures.mkpath(u"."_s));
}

void tst_Pictures::cleanupTestCase()
{
    ui::apply(*qApp, ui::Theme::Light);
}

void tst_Pictures::windows_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("dark");

    QTest::newRow("fr-light") << true << false;
    QTest::newRow("fr-dark") << true << true;
    QTest::newRow("en-light") << false << false;
    QTest::newRow("en-dark") << false << true;
}

void tst_Pictures::windows()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window) {
        letSettle();
        const QImage image = picture(window, 1);
        QVERIFY(image.save(m_pictures.filePath(name + suffix)));
        const QString shot = shotOf(name + suffix);
        if (qEnvironmentVariableIsSet("BEX_REFRESH_SCREENSHOTS") && !shot.isEmpty())
            QVERIFY(image.save(shot));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);

    {
        ui::MainWindow empty(stage.outside());
        empty.resize(1366, 768);
        empty.show();
        keep(u"first-page"_s, empty);
    }
    setTheHearing(stage);
    ui::MainWindow window(stage.outside());
    window.resize(1366, 768);
    Hands hands(window);
    hands.press(Qt::Key_F12);
    keep(u"counter"_s, window);
    hands.press(Qt::Key_Return);
    keep(u"counter-booked"_s, window);
    hands.press(Qt::Key_F8);
    keep(u"why"_s, window);
    hands.press(Qt::Key_F8, Qt::ControlModifier);
    keep(u"why-not"_s, window);
    hands.press(Qt::Key_Escape).press(Qt::Key_F8).press(Qt::Key_F10);
    keep(u"receipt"_s, window);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_J, Qt::ControlModifier);
    keep(u"journal"_s, window);
    hands.press(Qt::Key_R, Qt::ControlModifier);
    keep(u"papers-kept"_s, window);
    hands.press(Qt::Key_F10, Qt::ShiftModifier);
    keep(u"departure"_s, window);
    hands.press(Qt::Key_R, Qt::ControlModifier).press(Qt::Key_F2);
    keep(u"entry"_s, window);
    hands.press(Qt::Key_F3);
    keep(u"entry-penalties"_s, window);

    ui::NewHearingDialog hearing({QDate(2024, 4, 16), u"TJ de Bobigny"_s, {}, {}}, nullptr);
    hearing.show();
    keep(u"new-hearing"_s, hearing);
    ui::NewPersonDialog person(nullptr);
    person.show();
    keep(u"new-person"_s, person);
}

/// What happened after the counter: an appeal, then a move, and the list of both.
void tst_Pictures::events()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window) {
        letSettle();
        QVERIFY(picture(window, 1).save(m_pictures.filePath(name + suffix)));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    setTheHearing(stage);
    stage.setNow(QDateTime(QDate(2024, 5, 13), QTime(9, 0)));
    ui::MainWindow window(stage.outside());
    window.resize(1366, 768);
    Hands hands(window);
    hands.press(Qt::Key_F12).press(Qt::Key_Return).press(Qt::Key_F7);
    keep(u"events-empty"_s, window);
    hands.type(french ? u"non\n2/5\ndev\nn"_s : u"no\n2/5\nb\nn"_s);
    keep(u"events-no-show"_s, window);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    keep(u"events-after"_s, window);
    hands.press(Qt::Key_F7).type(french ? u"dés\n3/5\npro"_s : u"with\n3/5\npro"_s);
    keep(u"events-refused"_s, window);
    hands.press(Qt::Key_F7)
        .type(french ? u"ch\n\n1 rue du Port, 69001 Lyon\ndom\nLyon\n"_s
                     : u"ch\n\n1 rue du Port, 69001 Lyon\nfix\nLyon\n"_s);
    keep(u"events-move"_s, window);
    hands.press(Qt::Key_F7).press(Qt::Key_Tab).press(Qt::Key_Tab).press(Qt::Key_Tab);
    keep(u"events-list"_s, window);
}

void tst_Pictures::court()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window) {
        letSettle();
        QVERIFY(picture(window, 1).save(m_pictures.filePath(name + suffix)));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    stage.giveSlots();
    auto &acts = stage.record().court();
    const law::LawBook &book = test::lawBook();
    QVERIFY(acts.decideFigure({law::Parameter::SpipWindowDays,
                               book.value(law::Parameter::SpipWindowDays, QDate(2024, 9, 30)),
                               25,
                               QDate(2024, 9, 30),
                               u"note de service du 1er octobre 2024"_s,
                               u"Mme Exemple, présidente"_s}));
    ui::CourtWindow window(stage.outside());
    Hands hands(window);
    keep(u"court-identity"_s, window);
    hands.press(Qt::Key_F3).press(Qt::Key_Down);
    keep(u"court-services"_s, window);
    hands.press(Qt::Key_F4).press(Qt::Key_Down);
    keep(u"court-practice"_s, window);
    hands.press(Qt::Key_Up).press(Qt::Key_Return).type(u"15\n\n\n\n\n"_s);
    keep(u"court-practice-refused"_s, window);
    hands.press(Qt::Key_F5);
    keep(u"court-slots"_s, window);
    hands.press(Qt::Key_F6).press(Qt::Key_Down);
    keep(u"court-papers"_s, window);
    hands.press(Qt::Key_Return).press(Qt::Key_A, Qt::ControlModifier).press(Qt::Key_Delete);
    keep(u"court-papers-refused"_s, window);
    hands.press(Qt::Key_Z, Qt::ControlModifier);

    stage.expect(u"Durand"_s, markedJudgment());
    ui::MainWindow counter(stage.outside());
    counter.resize(1366, 768);
    Hands atTheCounter(counter);
    atTheCounter.press(Qt::Key_F12).press(Qt::Key_F8);
    keep(u"counter-marked"_s, counter);
}

/// What stops the hands, and what helps them.
void tst_Pictures::dialogs()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window) {
        window.show();
        letSettle();
        QVERIFY(picture(window, 1).save(m_pictures.filePath(name + suffix)));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    const auto entry = stage.expect(u"Durand"_s, aMixedJudgment());
    const ui::Dependencies outside = stage.outside();
    desk::PersonDesk person(
        stage.record(), {lawBook(), {frenchWords(), englishWords()}}, outside.now);
    person.show(entry);
    const auto steps = stage.record().stores().steps.of(entry);
    const auto jap = std::ranges::find(*steps, u"JAP"_s, &registry::KeptStep::paper);
    QVERIFY(stage.record().counter().setAppointment(
        jap->id, {{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s}, {}}));
    person.draft().set(u"/appeals"_s,
                       QJsonArray{QJsonObject{{u"on"_s, u"2024-04-16"_s},
                                              {u"by"_s, u"person"_s},
                                              {u"scope"_s, u"penal"_s}}});
    const auto correction = person.correction();
    QVERIFY(correction && *correction);
    registry::KeptPaper summons;
    summons.kind = u"JAP"_s;
    summons.reference = u"7K6MQ-0RT5W-5"_s;
    summons.receipt = registry::ReceiptId(1);
    ui::PageDialog page({u"Rectifier le jugement"_s,
                         ui::CorrectionText::page(**correction, {summons}, outside.words.now()),
                         u"Rectifier le jugement"_s},
                        nullptr);
    keep(u"correction"_s, page);
    ui::Prompter::Message question{u"Annuler des pièces"_s, u"Pourquoi ne comptent-elles plus ?"_s};
    question.needed = u"Une pièce ne s’annule pas sans motif."_s;
    ui::LineDialog line(question, nullptr);
    line.accept();
    keep(u"line-needed"_s, line);
    ui::MainWindow window(outside);
    Hands hands(window);
    hands.press(Qt::Key_F1);
    keep(u"help"_s, *window.findChild<ui::HelpWindow *>());
}

/// Somebody convicted twice: proposed, compared, joined, and summoned on one day.
void tst_Pictures::people()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window) {
        letSettle();
        QVERIFY(picture(window, 1).save(m_pictures.filePath(name + suffix)));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    setTheOtherCases(stage);
    ui::MainWindow window(stage.outside());
    window.resize(1366, 768);
    Hands hands(window);
    hands.press(Qt::Key_F12).press(Qt::Key_Return);
    keep(u"people-proposed"_s, window);
    hands.press(Qt::Key_F2, Qt::ShiftModifier);
    auto *people = window.findChild<ui::PeopleWindow *>();
    QVERIFY(people != nullptr);
    keep(u"people-compared"_s, *people);
    hands.press(Qt::Key_Plus).press(Qt::Key_Down);
    keep(u"people-joined"_s, *people);
    QVERIFY(picture(*people, 2).save(m_pictures.filePath(u"people-twice"_s + suffix)));
    hands.press(Qt::Key_Escape);
    QTRY_VERIFY(window.isActiveWindow());
    keep(u"people-one-day"_s, window);
    hands.press(Qt::Key_F5).press(Qt::Key_Tab).type(u"14/5\n10h\n"_s);
    keep(u"people-same-hour"_s, window);
}

/// The register of the penalties some months later: a list, a proof, a writing.
void tst_Pictures::penalties()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window) {
        letSettle();
        QVERIFY(picture(window, 1).save(m_pictures.filePath(name + suffix)));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    setTheHearing(stage);
    const QDateTime later(QDate(2024, 9, 2), QTime(9, 0));
    stage.setNow(later);
    stage.reopen({u"Dominique Petit"_s, u"0.1.0"_s, [later] { return later; }});
    QVERIFY(desk::bringPenaltiesTo(later.date(), stage.record(), lawBook()));
    ui::PenaltiesWindow window(stage.outside());
    Hands hands(window);
    keep(u"penalties"_s, window);
    hands.press(Qt::Key_F7).press(Qt::Key_Down).press(Qt::Key_Tab);
    keep(u"penalties-writing"_s, window);
    hands.press(Qt::Key_Tab).type(french ? u"note\n"_s : u"police\n"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier).press(Qt::Key_F6);
    keep(u"penalties-diligence"_s, window);
}

/// What is due some days after the hearing, each kind of line once, and a judgment compared.
void tst_Pictures::today()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window, qreal scale = 1) {
        letSettle();
        QVERIFY(picture(window, scale).save(m_pictures.filePath(name + suffix)));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    setTheHearing(stage);
    for (int person = 0; person < 6; ++person)
        stage.expect(u"Moreau"_s, markedJudgment());
    stage.setNow(QDateTime(QDate(2024, 4, 18), QTime(9, 0)));
    ui::MainWindow counter(stage.outside());
    counter.resize(1366, 768);
    Hands hands(counter);
    keep(u"counter-due"_s, counter);
    hands.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *window = counter.findChild<ui::TodayWindow *>();
    QVERIFY(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }));
    hands.press(Qt::Key_Down).press(Qt::Key_Down).press(Qt::Key_Down);
    keep(u"today"_s, *window);
    keep(u"today-200-percent"_s, *window, 2);
    hands.press(Qt::Key_Home, Qt::ControlModifier);
    keep(u"today-slots"_s, *window);
    ui::JudgmentCheck check;
    const auto judgment = stage.record().stores().judgments.current(registry::RollEntryId(1));
    check.read(**judgment, u"ABADIE Camille"_s);
    keep(u"today-compare"_s, check);
}

void tst_Pictures::printQueue()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto keep = [&](const QString &name, QWidget &window) {
        letSettle();
        QVERIFY(picture(window, 1).save(m_pictures.filePath(name + suffix)));
    };
    ui::apply(*qApp, dark ? ui::Theme::Dark : ui::Theme::Light);
    ScriptedOutput output;
    CounterStage stage;
    stage.printTo(output);
    stage.languages().use(french ? law::Language::French : law::Language::English);
    for (const auto &name : {u"Abadie"_s, u"Benoit"_s, u"Durand"_s, u"Elkaïm"_s})
        stage.expect(name, aJudgmentWith(fineOf(300)));
    stage.expect(u"Faure"_s);
    stage.expect(u"Garnier"_s, aMixedJudgment());
    ui::HearingPrintDialog dialog(stage.outside(), stage.openHearing(), nullptr);
    Hands hands(dialog);
    const auto rests = [&dialog] {
        const auto *print = dialog.findChild<QPushButton *>(u"print"_s);
        return QTest::qWaitFor([print] { return print->isEnabled(); }, 20000);
    };
    QVERIFY(rests());
    keep(u"print-hearing"_s, dialog);
    output.jamAt = 5;
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(output.jamAt, 0);
    QVERIFY(rests());
    keep(u"print-hearing-jam"_s, dialog);
    hands.press(Qt::Key_F8);
    keep(u"print-hearing-preview"_s, *dialog.findChild<ui::SheetPreview *>());
    QTest::keyClick(dialog.findChild<ui::SheetPreview *>(), Qt::Key_Escape);
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    hands.press(Qt::Key_Return);
    const auto *progress = dialog.findChild<QProgressBar *>();
    QTRY_COMPARE(progress->value(), progress->maximum());
    QVERIFY(rests());
    keep(u"print-hearing-left"_s, dialog);
}

void tst_Pictures::twiceAsLarge()
{
    CounterStage stage;
    stage.languages().use(law::Language::French);
    setTheHearing(stage);
    ui::MainWindow window(stage.outside());
    window.resize(1366, 768);
    Hands hands(window);
    hands.press(Qt::Key_F12);
    letSettle();

    const QImage image = picture(window, 2);

    QCOMPARE_EQ(image.size(), QSize(2732, 1536));
    QVERIFY(image.save(m_pictures.filePath(u"counter-200-percent.png"_s)));
}

void tst_Pictures::papers_data()
{
    QTest::addColumn<papers::Languages>("languages");

    QTest::newRow("fr") << papers::Languages::French;
    QTest::newRow("fr-en") << papers::Languages::FrenchAndEnglish;
}

void tst_Pictures::papers()
{
    QFETCH(papers::Languages, languages);
    CounterStage stage;
    const law::Judgment judgment = aMixedJudgment();
    const law::Plan plan = law::route(judgment, lawBook(), {});
    const auto profile = stage.record().stores().court.profile();
    const papers::Occasion occasion{judgment,
                                    plan,
                                    *profile,
                                    {},
                                    {QDate(2024, 4, 16), u"Bobigny"_s, {}},
                                    languages,
                                    {},
                                    {},
                                    true};

    const auto set = papers::compose(occasion, stage.templates());

    QVERIFY(set);
    for (const papers::PaperContent &content : set->papers) {
        const papers::Pages pages(content);
        const QString kind = law::json::word(content.kind).toString();
        for (int page = 0; page < pages.count(); ++page) {
            const QString file = u"paper-%1-%2-%3.png"_s.arg(
                kind, QString::fromLatin1(QTest::currentDataTag()), QString::number(page + 1));
            QVERIFY(pages.image(page, 96).save(m_pictures.filePath(file)));
        }
    }
}

BEX_TEST(tst_Pictures);
#include "tst_Pictures.moc"
