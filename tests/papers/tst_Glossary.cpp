// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Glossary.h"
#include "models/papers/Typography.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PaperJudgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::inWordsOf;

namespace
{

const papers::PaperLanguage &english()
{
    return *shippedForms().besideFrench(u"en");
}

} // namespace

class tst_Glossary : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheFolderKnows_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("said");

        QTest::newRow("nationality") << u"britannique"_s << u"British"_s;
        QTest::newRow("capital") << u"Sénégalaise"_s << u"Senegalese"_s;
        QTest::newRow("country") << u"Royaume-Uni"_s << u"United Kingdom"_s;
        QTest::newRow("hours")
            << u"du lundi au vendredi, de 9 h à 12 h et de 13 h 30 à 17 h"_s
            << u"from Monday to Friday, from 9:00 a.m. to 12:00 p.m. and from 1:30 p.m. to "
               "5:00 p.m."_s;
        QTest::newRow("payment")
            << u"carte bancaire au guichet du tribunal, ou chèque à l'ordre du Trésor public"_s
            << u"bank card at the court's counter, or cheque payable to the Trésor public"_s;
        // Half a translation says another thing.
        QTest::newRow("half known")
            << u"du lundi au pont de l'Ascension"_s << u"du lundi au pont de l'Ascension"_s;
        QTest::newRow("begins alike") << u"turcomane"_s << u"turcomane"_s;
        QTest::newRow("no hour") << u"25 h"_s << u"25 h"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void saysWhatTheFolderKnows()
    {
        QFETCH(const QString, french);
        QFETCH(const QString, said);

        QCOMPARE(papers::withPlainSpaces(inWordsOf(english(), french)), said);
        QCOMPARE(inWordsOf(shippedForms().french(), french), french);
    }

    void reachesThePapers()
    {
        PaperCase each = mixedCase();
        each.judgment.person.nationality = u"britannique"_s;
        each.profile.accountant.hours = u"du lundi au jeudi"_s;
        each.profile.meansOfPayment = u"carte ou chèque"_s;
        const auto set = each.set(papers::Languages::FrenchAndEnglish);
        const auto &statement = paperOf(set, law::PaperKind::Rcp);
        const QString french = papers::plainText(statement, papers::Column::French);
        const QString beside = papers::plainText(statement, papers::Column::Beside);

        for (const QString &word :
             {u"British"_s, u"from Monday to Thursday"_s, u"card or cheque"_s})
            QVERIFY2(beside.contains(word), qPrintable(beside));
        for (const QString &word : {u"britannique"_s, u"du lundi au jeudi"_s})
            QVERIFY2(french.contains(word), qPrintable(french));
    }
};

BEX_TEST(tst_Glossary);
#include "tst_Glossary.moc"
