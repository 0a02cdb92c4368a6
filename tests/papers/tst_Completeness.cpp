// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Completeness.h"
#include "models/papers/ReadTemplate.h"
#include "models/papers/Sheet.h"
#include "resources/ResourceBytes.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QTest>

#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

/// A shipped form as the test changed it; all others as they ship.
papers::Templates::Read withChanged(const QString &name, const QByteArray &bytes)
{
    return [name, bytes](QStringView asked) {
        return asked == name ? bytes : resources::bytes(asked);
    };
}

QStringList shippedFiles(const QString &folder)
{
    QStringList names;
    QDirIterator files(u":/bex/papers/"_s + folder, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(u".txt"_s))
            names += path.sliced(QStringView(u":/bex/").size());
    }
    names.sort();
    return names;
}

/// Some case is refused with these forms. The richest stand last.
bool isNoticed(const papers::Templates &forms)
{
    for (const PaperCase &each : std::views::reverse(allCases())) {
        if (!papers::compose(each.occasion(papers::Languages::FrenchAndEnglish), forms))
            return true;
    }
    return false;
}

} // namespace

class tst_Completeness : public QObject
{
    Q_OBJECT

private slots:
    void passesWhatShips()
    {
        for (const PaperCase &each : allCases()) {
            const auto set =
                papers::compose(each.occasion(papers::Languages::FrenchAndEnglish), shippedForms());

            QVERIFY2(set, qPrintable(set ? QString() : each.name + u": "_s + set.error().subject));
        }
    }

    void passesWhatFollowsEachEvent_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : scenarioNames().filter(u"after/"_s))
            QTest::newRow(qPrintable(name)) << name;
    }

    /// Whatever happened, what is still due can be printed.
    void passesWhatFollowsEachEvent()
    {
        QFETCH(const QString, name);
        const auto history = scenario(name);
        QVERIFY(history);
        PaperCase each = routed(name, history->asKnown());
        each.plan = planOfScenario(name);
        each.appointments.clear();
        const auto set =
            papers::compose(each.occasion(papers::Languages::FrenchAndEnglish), shippedForms());

        QVERIFY2(set, qPrintable(set ? QString() : set.error().site + u' ' + set.error().subject));
    }

    void coversEveryPaper()
    {
        for (const papers::Form &form : papers::allForms())
            QCOMPARE(paperOnForm(form.name, papers::Languages::French).form, form.name);
    }

    void noticesEachNameTakenOut_data()
    {
        QTest::addColumn<QString>("file");

        for (const QString &folder : {u"fr"_s, u"en"_s}) {
            for (const QString &file : shippedFiles(folder))
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    // {{e}} is an ending that agrees, it says nothing; every other name of every form,
    // part and sentence is a thing that must be printed.
    void noticesEachNameTakenOut()
    {
        QFETCH(const QString, file);
        const QString text = QString::fromUtf8(resources::bytes(file));
        QStringList unnoticed;

        qsizetype from = 0;
        for (const QString &name : papers::placeholders(text)) {
            const qsizetype at = text.indexOf(u"{{"_s, from);
            from = at + name.size() + 4;
            if (name == u"e"_s || text.lastIndexOf(u'#', at) > text.lastIndexOf(u'\n', at))
                continue;
            QString changed = text;
            changed.remove(at, name.size() + 4);
            const auto forms = papers::Templates::load(withChanged(file, changed.toUtf8()));
            if (forms && isNoticed(*forms) == false)
                unnoticed += name + u" in "_s + text.mid(at - 20, 40).simplified();
            // A sentence changed in one language alone is refused before anything is composed.
        }

        QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(u'\n')));
    }

    // The two languages changed alike, so that only what is composed can tell.
    void noticesEachNameTakenOutOfASentence_data()
    {
        QTest::addColumn<QString>("file");

        QTest::newRow("sentences") << u"sentences.txt"_s;
        QTest::newRow("plain words") << u"plain.txt"_s;
    }

    void noticesEachNameTakenOutOfASentence()
    {
        QFETCH(const QString, file);
        const QString inFrench = u"papers/fr/"_s + file;
        const QString inEnglish = u"papers/en/"_s + file;
        const QString french = QString::fromUtf8(resources::bytes(inFrench));
        const QString english = QString::fromUtf8(resources::bytes(inEnglish));
        QStringList unnoticed;

        for (const QString &line : french.split(u'\n')) {
            const QString key = line.section(u" = "_s, 0, 0);
            for (const QString &name : papers::placeholders(line)) {
                if (name == u"e"_s || line.startsWith(u'#'))
                    continue;
                const auto without = [&](QString text) {
                    const qsizetype start = text.indexOf(u'\n' + key + u" = "_s);
                    if (start < 0)
                        return text.toUtf8();
                    const qsizetype at = text.indexOf(u"{{"_s + name + u"}}"_s, start);
                    return text.remove(at, name.size() + 4).toUtf8();
                };
                const auto read = [&](QStringView asked) {
                    if (asked == inFrench)
                        return without(french);
                    if (asked == inEnglish)
                        return without(english);
                    if (asked == u"papers/fr/others.txt")
                        return without(QString::fromUtf8(resources::bytes(asked)));
                    return resources::bytes(asked);
                };
                const auto forms = papers::Templates::load(read);
                QVERIFY2(forms, qPrintable(key));
                if (!isNoticed(*forms))
                    unnoticed += key + u": "_s + name;
            }
        }

        QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(u'\n')));
    }

    void noticesABrickTakenOut()
    {
        const PaperCase each = mixedCase();
        papers::PaperSet set = each.set(papers::Languages::French);
        auto &bricks = set.papers.front().bricks;
        const auto weapons = std::ranges::find_if(bricks, [](const papers::Brick &brick) {
            return papers::plainText(brick.french).contains(u"porter une arme"_s);
        });
        QVERIFY(weapons != bricks.end());
        bricks.erase(weapons);

        const auto checked = papers::checkCompleteness(
            set, each.occasion(papers::Languages::French), shippedForms());

        QVERIFY(!checked);
        QVERIFY2(checked.error().subject.contains(u"peine 4"_s),
                 qPrintable(checked.error().subject));
    }

    void refusesAThreatThatThePlanDoesNotMake()
    {
        const QString name = u"papers/fr/SPIP.txt"_s;
        const QString threat = shippedForms()
                                   .sentence(u"M3", shippedForms().french())
                                   .replace(u"{{length}}"_s, u"x"_s);
        const QByteArray form = resources::bytes(name) + "\n[warning]\n" + threat.toUtf8() + "\n";
        const QByteArray english = resources::bytes(u"papers/en/SPIP.txt") + "\n[warning]\nx\n";
        const auto forms = papers::Templates::load([&](QStringView asked) {
            return asked == name                    ? form
                   : asked == u"papers/en/SPIP.txt" ? english
                                                    : resources::bytes(asked);
        });
        QVERIFY(forms);

        const auto set = papers::compose(mixedCase().occasion(papers::Languages::French), *forms);

        QVERIFY(!set);
        QCOMPARE(set.error().site, "papers.mention-out-of-place"_L1);
    }

    void doesNotFindAShortLengthInALongOne()
    {
        PaperCase each = mixedCase();
        papers::PaperSet set = each.set(papers::Languages::French);
        auto &prison = std::get<law::Imprisonment>(each.judgment.penalties[0].detail);
        prison.firm = law::LegalDuration::of(0, 2, 0); // the paper says 12, 18, 24 and 6

        const auto checked = papers::checkCompleteness(
            set, each.occasion(papers::Languages::French), shippedForms());

        QVERIFY(!checked);
    }
};

BEX_TEST(tst_Completeness);
#include "tst_Completeness.moc"
