// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Phrasing.h"
#include "models/papers/Typography.h"
#include "resources/ResourceBytes.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using papers::Phrasing;

class tst_Phrasing : public QObject
{
    Q_OBJECT

    const papers::PaperLanguage m_ofFrance = papers::frenchOfPapers();
    const papers::PaperLanguage m_ofEngland = *papers::readLanguage(u"en"_s, resources::bytes);
    const Phrasing m_french{m_ofFrance};
    const Phrasing m_english{m_ofEngland};

private slots:
    void namesTheWeekday()
    {
        QCOMPARE(m_french.date(QDate(2024, 4, 26)), u"vendredi 26\u00a0avril\u00a02024"_s);
        QCOMPARE(m_english.date(QDate(2024, 4, 26)), u"Friday 26\u00a0April\u00a02024"_s);
    }

    void saysTheFirstOfAMonth()
    {
        QCOMPARE(m_french.date(QDate(2024, 5, 1)), u"mercredi 1er\u00a0mai\u00a02024"_s);
    }

    void saysTheHour_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");

        QTest::newRow("morning") << QTime(9, 30) << u"9 h 30"_s << u"9:30 a.m."_s;
        QTest::newRow("sharp") << QTime(14, 0) << u"14 h"_s << u"2:00 p.m."_s;
        QTest::newRow("few minutes") << QTime(10, 5) << u"10 h 05"_s << u"10:05 a.m."_s;
        QTest::newRow("noon") << QTime(12, 0) << u"12 h"_s << u"12:00 p.m."_s;
    }

    void saysTheHour()
    {
        QFETCH(const QTime, time);
        QFETCH(const QString, french);
        QFETCH(const QString, english);

        QCOMPARE(papers::withPlainSpaces(m_french.hour(time)), french);
        QCOMPARE(papers::withPlainSpaces(m_english.hour(time)), english);
    }

    void writesSums()
    {
        const law::Money sum = law::Money::ofCents(123456);

        QCOMPARE(m_french.money(sum), u"1\u202f234,56\u00a0€"_s);
        QCOMPARE(m_english.money(sum), u"€1,234.56"_s);
        QCOMPARE(m_french.money(law::Money::ofEuros(1000000)), u"1\u202f000\u202f000,00\u00a0€"_s);
    }

    void keepsLengthsAsPronounced_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");

        QTest::newRow("months") << u"P18M"_s << u"18 mois"_s << u"18 months"_s;
        QTest::newRow("year, day") << u"P1Y1D"_s << u"1 an et 1 jour"_s << u"1 year and 1 day"_s;
        QTest::newRow("all") << u"P2Y1M10D"_s << u"2 ans, 1 mois et 10 jours"_s
                             << u"2 years, 1 month and 10 days"_s;
    }

    void keepsLengthsAsPronounced()
    {
        QFETCH(const QString, iso);
        QFETCH(const QString, french);
        QFETCH(const QString, english);
        const auto length = law::LegalDuration::fromIso(iso);
        QVERIFY(length);

        QCOMPARE(papers::withPlainSpaces(m_french.duration(*length)), french);
        QCOMPARE(papers::withPlainSpaces(m_english.duration(*length)), english);
    }

    void joinsTheSeat_data()
    {
        QTest::addColumn<QString>("seat");
        QTest::addColumn<QString>("french");

        QTest::newRow("consonant") << u"Bobigny"_s << u"de Bobigny"_s;
        QTest::newRow("accent") << u"Évry"_s << u"d'Évry"_s;
        QTest::newRow("article") << u"Le Mans"_s << u"du Mans"_s;
        QTest::newRow("plural") << u"Les Sables-d'Olonne"_s << u"des Sables-d'Olonne"_s;
        QTest::newRow("feminine") << u"La Rochelle"_s << u"de La Rochelle"_s;
    }

    void joinsTheSeat()
    {
        QFETCH(const QString, seat);
        QFETCH(const QString, french);

        QCOMPARE(m_french.of(seat), french);
        QCOMPARE(m_english.of(seat), u"of "_s + seat);
    }

    void keepsNumbersAndArticlesTogether()
    {
        QCOMPARE(papers::typeset(u"1 500 € (article R. 55-5)"_s, m_ofFrance),
                 u"1\u202f500\u00a0€ (article\u00a0R.\u00a055-5)"_s);
        QCOMPARE(papers::typeset(u"06 12 34 56 78"_s, m_ofFrance), u"06 12 34 56 78"_s);
    }

    void setsFrenchSpaces()
    {
        const QString text = u"Attention : « payer » en 1 mois ; 20 % ? Oui ! n° 3, 5 €"_s;

        QCOMPARE(papers::typeset(text, m_ofFrance),
                 u"Attention\u00a0: «\u00a0payer\u00a0» en 1 mois\u202f; 20\u00a0%\u202f? "
                 "Oui\u202f! n°\u00a03, 5\u00a0€"_s);
        QCOMPARE(papers::typeset(text, m_ofEngland), text);
    }
};

BEX_TEST(tst_Phrasing);
#include "tst_Phrasing.moc"
