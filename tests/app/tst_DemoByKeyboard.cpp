// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoRegister.h"
#include "models/papers/Templates.h"
#include "resources/ResourceBytes.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Hands.h"
#include "tests/ui/ScriptedPrompter.h"
#include "ui/printing/SystemOutput.h"
#include "ui/windows/MainWindow.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// The demonstration as `bex --demo` opens it, by hand: from the roll to the whole set.
class tst_DemoByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void printsTheWholeSetOfEachPersonInTenKeys();
};

namespace
{

const QDate tuesday(2026, 6, 16);

QDateTime afternoon()
{
    return QDateTime(tuesday, QTime(14, 10));
}

const app::LawShelf &shelf()
{
    static const auto law = app::loadLaw();
    return *law;
}

/// The window on the demonstration, papers going into a folder.
struct Demo {
    Demo()
        : record(*app::openDemoRegister(folder.filePath(u"demo"_s), shelf(), tuesday))
        , templates(*papers::Templates::load(resources::bytes))
        , settings(folder.filePath(u"settings.ini"_s))
        , window(
              {*record,
               shelf().book,
               {shelf().french, shelf().english, shelf().frenchRefusals, shelf().englishRefusals},
               templates,
               settings,
               languages,
               prompter,
               output,
               &afternoon,
               {}})
        , hands(window)
    {
        settings.setPaperFolder(folder.path());
        settings.setActor(u"greffe"_s);
    }

    /// Who is expected at the hearing of the day and has a judgment, in the order of the roll.
    [[nodiscard]] std::vector<registry::RollEntry> expected() const
    {
        const auto hearings = record->stores().hearings.page({tuesday});
        auto people = *record->stores().roll.of(hearings->front().id);
        std::erase_if(people, [](const registry::RollEntry &entry) {
            return entry.state != registry::RollState::Expected || entry.judgment.isEmpty();
        });
        return people;
    }
    [[nodiscard]] std::vector<registry::KeptStep> summonses(registry::RollEntryId entry) const
    {
        auto steps = *record->stores().steps.of(entry);
        std::erase_if(steps, [](const registry::KeptStep &step) { return step.act != u"summons"; });
        return steps;
    }

    QTemporaryDir folder;
    std::unique_ptr<registry::Register> record;
    papers::Templates templates;
    ui::Settings settings;
    ui::LanguageSwitcher languages;
    ScriptedPrompter prompter;
    ui::SystemOutput output;
    ui::MainWindow window;
    Hands hands;
};

QSet<QString> papersOf(const std::vector<registry::KeptStep> &steps)
{
    QSet<QString> kinds;
    for (const registry::KeptStep &step : steps)
        kinds.insert(step.paper);
    kinds.remove(QString());
    return kinds;
}

} // namespace

void tst_DemoByKeyboard::printsTheWholeSetOfEachPersonInTenKeys()
{
    Demo demo;
    const auto people = demo.expected();
    QVERIFY(people.size() >= 10);
    int most = 0;

    for (const registry::RollEntry &person : people) {
        const QByteArray name = person.person.familyName.toUtf8();
        const int before = demo.hands.keys();
        demo.hands.press(Qt::Key_F12);
        for (std::size_t slot = demo.summonses(person.id).size(); slot > 0; --slot)
            demo.hands.press(Qt::Key_Return);
        demo.hands.press(Qt::Key_F9);
        const int keys = demo.hands.keys() - before;
        most = std::max(most, keys);

        QVERIFY2(keys <= 10, name.constData());
        for (const registry::KeptStep &summons : demo.summonses(person.id))
            QVERIFY2(summons.appointment.has_value(), name.constData());
        QSet<QString> printed;
        const auto kept = demo.record->stores().papers.of(person.id);
        for (const registry::KeptPaper &paper : *kept)
            printed.insert(paper.kind);
        const auto asked = papersOf(*demo.record->stores().steps.of(person.id));
        QVERIFY2((asked - printed).isEmpty(), name.constData());
    }

    QCOMPARE_EQ(demo.prompter.told, QStringList());
    qInfo("at most %d key presses from the roll to the whole set", most);
}

BEX_TEST(tst_DemoByKeyboard);
#include "tst_DemoByKeyboard.moc"
