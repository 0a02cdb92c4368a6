// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/Typography.h"
#include "resources/ResourceBytes.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PaperJudgments.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using law::PaperKind;
using papers::Languages;

namespace
{

QString read(const papers::PaperContent &paper)
{
    return papers::withPlainSpaces(papers::plainText(paper, papers::Column::French));
}

QString summonsOf(const law::Judgment &judgment, PaperKind kind)
{
    return read(paperOf(routed({}, judgment).set(Languages::French), kind));
}

/// A case whose slots are all at this place.
PaperCase at(const QString &place)
{
    PaperCase made = mixedCase();
    for (auto &[step, slot] : made.appointments)
        slot.place = place;
    return made;
}

const QStringList &termsOfWork()
{
    static const QStringList marks{u"(article 131-22 du code pénal)"_s,
                                   u"(article R. 623-14 du code pénitentiaire)"_s,
                                   u"(article R. 623-16 du code pénitentiaire)"_s};
    return marks;
}

} // namespace

/// What one summons says when several penalties call to one service, and where that is.
class tst_SummonsTerms : public QObject
{
    Q_OBJECT

private slots:
    void sayOfWorkWhatItsOwnSummonsSays()
    {
        const QString own = summonsOf(withPenalty(service()), PaperKind::Tigc);
        const QString shared = summonsOf(reinforcedWithService(), PaperKind::Spr);

        for (const QString &mark : termsOfWork()) {
            QVERIFY2(own.contains(mark), qPrintable(own));
            QVERIFY2(shared.contains(mark), qPrintable(shared));
        }
        QVERIFY(shared.contains(u"sert aussi à organiser votre travail d'intérêt général"_s));
        QVERIFY(shared.contains(u"votre carte Vitale et vos horaires de travail"_s));
        QVERIFY(!own.contains(u"sert aussi"_s));
    }

    void sayNothingOfWorkThatNobodyDoes()
    {
        const QString text = summonsOf(withPenalty(reinforced(), false), PaperKind::Spr);

        for (const QString &mark : termsOfWork())
            QVERIFY(!text.contains(mark));
        QVERIFY(!text.contains(u"sert aussi"_s));
    }

    // Until March 2020 others decided of the terms of the work.
    void citeNothingThatWasNotLawYet()
    {
        law::Judgment judgment = withPenalty(service());
        judgment.pronouncedOn = QDate(2019, 6, 4);
        judgment.offences.clear();
        for (const auto &paper : routed({}, judgment).set(Languages::French).papers)
            QVERIFY(!read(paper).contains(termsOfWork().front()));
    }

    void uniteThreePenaltiesOfOneAppointment()
    {
        const QString text = [] {
            for (const auto &paper :
                 routed({}, prisonHomeAndService(true)).set(Languages::French).papers) {
                if (papers::isSummons(paper.kind) && read(paper).contains(u"(SPIP) Le "_s))
                    return read(paper);
            }
            return QString();
        }();

        QVERIFY2(text.contains(termsOfWork().front()), qPrintable(text));
        QVERIFY2(text.contains(u"bracelet"_s), qPrintable(text));
        QVERIFY2(text.contains(u"en prendre soin"_s), qPrintable(text));
        QVERIFY2(text.contains(u"justificatif du logement"_s), qPrintable(text));
        QVERIFY2(text.contains(u"peine d'emprisonnement (article"_s), qPrintable(text));
    }

    void areMissedWhenAFormLeavesThemOut()
    {
        const QString part = u"papers/fr/parts/terms.txt"_s;
        const QString english = u"papers/en/parts/terms.txt"_s;
        const auto forms = papers::Templates::load([&](QStringView asked) {
            return asked == part || asked == english
                       ? resources::bytes(asked).replace("- {{terms}}", "- \u2026")
                       : resources::bytes(asked);
        });
        QVERIFY(forms);

        for (const law::Judgment &judgment : {withPenalty(service()), reinforcedWithService()}) {
            const PaperCase each = routed({}, judgment);
            const auto set = papers::compose(each.occasion(Languages::French), *forms);
            QVERIFY(!set);
            QCOMPARE(set.error().site, "papers.incomplete"_L1);
        }
    }

    void giveTheAddressWithTheRoom_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("place");

        QTest::newRow("room") << u"salle B"_s << u"salle B, ASSO, 4 rue Neuve, 93000 Bobigny"_s;
        QTest::newRow("name of the service") << u"asso"_s << u"asso, 4 rue Neuve, 93000 Bobigny"_s;
        QTest::newRow("street") << u"salle B, 4 rue Neuve"_s
                                << u"salle B, 4 rue Neuve, 93000 Bobigny"_s;
        QTest::newRow("whole address") << u"mairie, 1 place du Bourg, 93200 Saint-Denis"_s
                                       << u"mairie, 1 place du Bourg, 93200 Saint-Denis"_s;
        QTest::newRow("nothing") << QString() << u"ASSO, 4 rue Neuve, 93000 Bobigny"_s;
    }

    void giveTheAddressWithTheRoom()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, place);
        const auto set = at(given).set(Languages::French);
        const auto &memo = paperOf(set, PaperKind::Memo);

        QVERIFY(read(paperOf(set, PaperKind::Stg)).contains(u"Lieu : "_s + place + u" Contact"_s));
        QVERIFY(read(memo).contains(u"Où : "_s + place + u" Téléphone"_s));
        QVERIFY(read(paperOf(set, PaperKind::Inf)).contains(place));
        // RFC 5545 folds its lines and escapes its commas.
        QByteArray calendar = memo.agenda;
        calendar.replace("\r\n ", "").replace("\\,", ",");
        QVERIFY(calendar.contains(place.toUtf8()));
    }

    void giveAPrisonNoAddressOfAnother()
    {
        const PaperCase dated = routed({}, withPenalty(deferred(QDate(2024, 7, 1)), false));

        const QString text = read(paperOf(dated.set(Languages::French), PaperKind::Ome));

        QVERIFY(text.contains(u"Lieu : maison d'arrêt des Essais Contact"_s));
    }

    // C-5: the margin says the day the screen says.
    void keepToTheLastDayThatCanBeUsed()
    {
        law::Judgment judgment = withPenalty(reinforced(), false);
        judgment.pronouncedOn = QDate(2026, 11, 27);
        const auto set = routed({}, judgment).set(Languages::French);

        const QStringList margin = paperOf(set, PaperKind::Spr).frame.references;

        QCOMPARE(papers::withPlainSpaces(margin.back()), u"Au plus tard le 11 décembre 2026"_s);
    }

    void tellTheServicesInTheOrderOfTheirDays()
    {
        PaperCase each = mixedCase();
        auto first = each.appointments.begin();
        auto last = std::prev(each.appointments.end());
        std::swap(first->second.on, last->second.on);

        const QString text = read(paperOf(each.set(Languages::French), PaperKind::Inf));
        const QString given = text.sliced(text.indexOf(u"Convocations"_s));

        QVERIFY2(given.indexOf(u"(SPIP)"_s) < given.indexOf(u"Service chargé du stage"_s),
                 qPrintable(given));
    }

    // BEX-23: the JAP alone is informed, and the title says no more.
    void nameWhoIsInformed()
    {
        law::Judgment judgment = withPenalty(firm(u"P8M"));
        const auto title = [&]() -> QString {
            const auto set = routed({}, judgment).set(Languages::French);
            const auto &paper = paperOf(set, PaperKind::Inf);
            return paper.title + u'|' + read(paper).section(u" Le procureur"_s, 0, 0);
        };
        const QString both = u"Information du juge de l'application des peines et du SPIP"_s;
        const QString alone = u"Information du juge de l'application des peines"_s;

        QCOMPARE(title(), both + u'|' + both);
        judgment.court.japOrder = law::JapOrder::JapOnly;
        QCOMPARE(title(), alone + u'|' + alone);
    }
};

BEX_TEST(tst_SummonsTerms);
#include "tst_SummonsTerms.moc"
