// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/PaperSet.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using law::PaperKind;
using papers::Languages;

namespace
{

QString french(const papers::PaperContent &paper)
{
    return papers::plainText(paper, law::Language::French);
}

} // namespace

class tst_Compose : public QObject
{
    Q_OBJECT

private slots:
    void composesEveryScenarioOfTheLaw_data()
    {
        QTest::addColumn<QString>("path");

        const QDir folder(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            if (!name.endsWith(u".core.json"_s))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    void composesEveryScenarioOfTheLaw()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto judgment = law::json::readJudgment(file.readAll());
        QVERIFY(judgment);
        PaperCase each = routed(path, *judgment);

        const auto filled = compose(each.occasion(Languages::FrenchAndEnglish), shippedForms());
        each.profile = {};
        each.appointments.clear();
        each.printed = {};
        const auto blank = compose(each.occasion(Languages::FrenchAndEnglish), shippedForms());

        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().subject));
        QVERIFY2(blank, qPrintable(blank ? QString() : blank.error().subject));
    }

    void threatensPrisonOnTheJudgesSummonsAlone()
    {
        const auto set = mixedCase().set(Languages::French);

        QVERIFY(french(paperOf(set, PaperKind::Jap)).contains(u"poursuivie en prison"_s));
        QVERIFY(!french(paperOf(set, PaperKind::Spip)).contains(u"poursuivie en prison"_s));
    }

    void tellsTheOrderOfTheTwoAppointments()
    {
        const QString text = french(paperOf(mixedCase().set(Languages::French), PaperKind::Jap));

        QVERIFY(text.indexOf(u"D'abord"_s) > 0);
        QVERIFY(text.indexOf(u"D'abord"_s) < text.indexOf(u"Ensuite"_s));
    }

    void listsAddresseesInTheOrderOfTheContract()
    {
        const auto set = mixedCase().set(Languages::French);
        const auto &paper = paperOf(set, PaperKind::Rcp);

        QCOMPARE(paper.frame.addressees,
                 QStringList(
                     {u"Personne condamnée"_s, u"Dossier"_s, u"Comptable public"_s, u"Avocat"_s}));
    }

    void saysOnEachBilingualPaperThatFrenchIsAuthentic()
    {
        const PaperCase each = mixedCase();

        for (const auto &paper : each.set(Languages::FrenchAndEnglish).papers)
            QVERIFY(paper.frame.authentic.contains(u"Seul le texte français fait foi"_s));
        for (const auto &paper : each.set(Languages::French).papers)
            QVERIFY(paper.frame.authentic.isEmpty());
    }

    void carriesEveryBrickInBothLanguages()
    {
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(Languages::FrenchAndEnglish).papers)
                QVERIFY(std::ranges::all_of(paper.bricks, [](const papers::Brick &brick) {
                    return brick.english && !brick.english->empty();
                }));
        }
    }

    void leavesASlotThatIsNotGivenToTheHand()
    {
        PaperCase each = mixedCase();
        each.appointments.clear();

        const auto set = each.set(Languages::French);

        QVERIFY(!paperOf(set, PaperKind::Jap).complete);
        QVERIFY(french(paperOf(set, PaperKind::Jap)).contains(u"________"_s));
        QVERIFY(paperOf(set, PaperKind::Rcp).complete);
    }

    void printsNoWordOfACourtThatSaysNothingOfItself()
    {
        PaperCase each = mixedCase();
        each.profile = {};

        const auto set = each.set(Languages::French);

        QVERIFY(paperOf(set, PaperKind::Rcp).frame.letterhead.first().startsWith(u'_'));
    }

    void showsBothReadingsOfAnUndecidedDiscount()
    {
        const auto found = std::ranges::find(allCases(), u"readings"_s, &PaperCase::name);
        QVERIFY(found != allCases().end());

        const QString text = french(paperOf(found->set(Languages::French), PaperKind::Rcp));

        QVERIFY(text.contains(u"1\u202f001,60\u00a0€"_s));
        QVERIFY(text.contains(u"981,60\u00a0€"_s));
    }

    void givesEachCivilPartyANoticeOfItsOwn()
    {
        const auto set = caseWith(PaperKind::Pcn).set(Languages::French);

        QStringList notices;
        for (const auto &paper : set.papers) {
            if (paper.kind == PaperKind::Pcn)
                notices += french(paper);
        }

        QCOMPARE(notices.size(), 2);
        QVERIFY(notices[0].contains(u"Dominique Petit"_s));
        QVERIFY(!notices[0].contains(u"Claude Legrand"_s));
        QVERIFY(notices[1].contains(u"Claude Legrand"_s));
    }

    void printsWhatLooksLikeAMarkOfTheFormsAsItWasEntered()
    {
        PaperCase each = mixedCase();
        each.judgment.penalties[3].note = u"voir {{person.name}} et **la liste** <b>"_s;

        const QString text = french(paperOf(each.set(Languages::French), PaperKind::Rcp));

        QVERIFY(text.contains(u"voir {{person.name}} et **la liste** <b>"_s));
    }

    void setsFrenchSpacesEverywhere()
    {
        static const QRegularExpression wrong(u"[^ ] [;:?!»](?!/)|« "_s);
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(Languages::French).papers) {
                const auto match = wrong.match(french(paper));
                QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
            }
        }
    }

    void composesTheSameTwice()
    {
        const PaperCase each = mixedCase();

        QVERIFY(each.set(Languages::FrenchAndEnglish).papers ==
                each.set(Languages::FrenchAndEnglish).papers);
    }
};

BEX_TEST(tst_Compose);
#include "tst_Compose.moc"
