// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/Typography.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PaperJudgments.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using law::PaperKind;
using papers::Languages;

namespace
{

QString readOf(const law::Judgment &judgment, PaperKind kind)
{
    return papers::withPlainSpaces(papers::plainText(
        paperOf(routed({}, judgment).set(Languages::French), kind), papers::Column::French));
}

QString inEnglish(const law::Judgment &judgment, PaperKind kind)
{
    return papers::withPlainSpaces(
        papers::plainText(paperOf(routed({}, judgment).set(Languages::FrenchAndEnglish), kind),
                          papers::Column::Beside));
}

} // namespace

/// How papers say what was pronounced.
class tst_PenaltyWords : public QObject
{
    Q_OBJECT

private slots:
    // CP 131-32: with the imprisonment, and its length from the release on.
    void beginABanOnResidingWithPrison()
    {
        for (const PaperKind kind : {PaperKind::Rcp, PaperKind::Cjn}) {
            const QString text = readOf(bannedFromResiding(false), kind);
            QVERIFY2(text.contains(u"Début : dès le commencement de la peine d'emprisonnement"_s),
                     qPrintable(text));
            QVERIFY(text.contains(u"(article 131-32 du code pénal)"_s));
            QVERIFY(!text.contains(u"Début : le jour où la décision est définitive"_s));
        }
        QVERIFY(readOf(bannedFromResiding(true), PaperKind::Rcp)
                    .contains(u"Début : dès le prononcé de la décision. L'interdiction"_s));
    }

    void beginABanOnResidingWithTheFinalDecisionOtherwise()
    {
        law::Judgment judgment = bannedFromResiding(false);
        judgment.penalties.erase(judgment.penalties.begin());
        QVERIFY(readOf(judgment, PaperKind::Rcp)
                    .contains(u"Début : le jour où la décision est définitive"_s));

        judgment.penalties.insert(judgment.penalties.begin(),
                                  withPenalty(reinforced()).penalties.front());

        QVERIFY(!readOf(judgment, PaperKind::Rcp).contains(u"131-32"_s));
    }

    // CP 131-29: an activity as a residence; CP 131-30: staying in France not before the release.
    void beginEachBanBesidePrisonAsItsArticleSays()
    {
        using law::BanSubject;
        QVERIFY(readOf(bannedFromResiding(false, BanSubject::Activity), PaperKind::Rcp)
                    .contains(u"a pris fin (article 131-29 du code pénal)"_s));
        const QString stay =
            readOf(bannedFromResiding(false, BanSubject::Territory), PaperKind::Rcp);
        QVERIFY2(
            stay.contains(u"Début : à compter du jour où la privation de liberté a pris fin"_s),
            qPrintable(stay));
        QVERIFY(stay.contains(u"(article 131-30 du code pénal)"_s));
        QVERIFY(readOf(bannedFromResiding(true, BanSubject::Territory), PaperKind::Rcp)
                    .contains(u"est suspendue pendant l'emprisonnement ferme et reprend"_s));
    }

    void beginAnotherBanWithTheFinalDecision()
    {
        law::Judgment judgment = bannedFromResiding(false);
        std::get<law::Ban>(judgment.penalties[1].detail).subject = law::BanSubject::Place;

        QVERIFY(!readOf(judgment, PaperKind::Rcp).contains(u"131-32"_s));
    }

    void referToTheJudgmentForAHomeThatNoNoteTells()
    {
        const auto home = withPenalty(law::HomeDetention{length(u"P5M"), true}, false);
        QVERIFY(readOf(home, PaperKind::Dds)
                    .contains(u"Lieu et horaires fixés par la juridiction (voir le jugement)"_s));

        const QString noted = readOf(homeWithNote(), PaperKind::Dds);

        QVERIFY(!noted.contains(u"(voir le jugement)"_s));
        QVERIFY(noted.contains(u"Précision : chez sa sœur, de 19 h à 7 h"_s));
    }

    void leaveAPlaceForAMaximumThatIsNotKnown()
    {
        for (const PaperKind kind : {PaperKind::Tigc}) {
            const QString open = readOf(withPenalty(serviceWithoutFallback()), kind);
            QVERIFY2(open.contains(u"dont le jugement fixe le maximum (article 131-9 du code "
                                   "pénal). Maximum fixé par le jugement : ____"_s),
                     qPrintable(open));
            QVERIFY(!readOf(withPenalty(service()), kind).contains(u"____"_s));
        }
    }

    void warnThePersonAloneOfABreach()
    {
        const auto set = mixedCase().set(Languages::French);
        const auto warns = [&set](PaperKind kind) {
            return papers::plainText(paperOf(set, kind), papers::Column::French)
                .contains(u"Ne pas respecter cette interdiction"_s);
        };

        QVERIFY(warns(PaperKind::Rcp));
        QVERIFY(!warns(PaperKind::Inf));
        QVERIFY(!warns(PaperKind::Cjn));
    }

    // They are served with the rest, whoever says how or where.
    void stateTheSuspensionsRevokedOnTheSummonses()
    {
        law::Judgment judgment = withPenalty(deferred({}), false);
        judgment.revocations = {
            {length(u"P5M"), law::SuspensionRevoked::SursisSimple, law::RevokedBy::TrialCourt, {}}};

        QVERIFY(
            readOf(judgment, PaperKind::Pr).contains(u"un sursis simple à hauteur de 5 mois"_s));
        QVERIFY(readOf(aMixedSentence(), PaperKind::Jap)
                    .contains(u"un sursis simple à hauteur de 2 mois"_s));
    }

    void tellFromWhenToWhenSomebodyWasDetained()
    {
        law::Judgment judgment = aMixedSentence();
        judgment.detention = {
            {law::DetentionKind::Pretrial, 40, QDate(2024, 2, 1), QDate(2024, 3, 11)}};
        QVERIFY(
            readOf(judgment, PaperKind::Rcp)
                .contains(
                    u"Détention provisoire : 40 jours (du 1er février 2024 au 11 mars 2024)"_s));

        judgment.detention->front().to.reset();

        QVERIFY(readOf(judgment, PaperKind::Rcp).contains(u"(à compter du 1er février 2024)"_s));
    }

    void introduceTheCourtsFrenchInTheOtherColumn()
    {
        const QString text = inEnglish(aMixedSentence(), PaperKind::Rcp);

        QVERIFY(text.contains(u"Facts, in the court's words Vol"_s));
        QVERIFY(text.contains(u"Obligation, in the court's words: suivre des soins"_s));
        QVERIFY(text.contains(u"In the court's words: interdiction de détenir"_s));
        QVERIFY(inEnglish(withPenalty(service()), PaperKind::Tigc)
                    .contains(u"in its own words: trois mois d'emprisonnement"_s));
    }

    // CPP 707-4
    void tellWhoMayGrantInstalmentsOfAFine()
    {
        QVERIFY(readOf(aMixedSentence(), PaperKind::Rcp).contains(u"(article 707-4 du code"_s));
        QVERIFY(!readOf(withPenalty(firm(u"P6M")), PaperKind::Rcp).contains(u"707-4"_s));
    }
};

BEX_TEST(tst_PenaltyWords);
#include "tst_PenaltyWords.moc"
