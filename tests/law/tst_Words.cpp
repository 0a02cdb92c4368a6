// SPDX-License-Identifier: EUPL-1.2
#include "models/law/words/Words.h"
#include "resources/ResourceBytes.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;
using bex::test::englishWords;
using bex::test::frenchWords;
using bex::test::length;

namespace
{

/// The same text with ordinary spaces, to compare what is said and not how it breaks.
QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

QString worked(const Words &words, const std::vector<FirmTerm> &terms)
{
    return plain(words.working(terms));
}

std::vector<FirmTerm> eightAndFiveLessForty()
{
    return {{FirmTerm::Kind::Firm, length(u"P8M"), 0},
            {FirmTerm::Kind::Revoked, length(u"P5M"), 0},
            {FirmTerm::Kind::Detained, {}, 40}};
}

} // namespace

class tst_Words final : public QObject
{
    Q_OBJECT

private slots:
    void sayADateWithItsWeekday()
    {
        QCOMPARE(plain(frenchWords().date({2024, 4, 16})), u"mardi 16 avril 2024"_s);
        QCOMPARE(plain(frenchWords().date({2024, 8, 15})), u"jeudi 15 août 2024"_s);
        QCOMPARE(plain(englishWords().date({2024, 4, 16})), u"Tuesday 16 April 2024"_s);
    }

    void sayASumInEuros()
    {
        QCOMPARE(plain(frenchWords().money(Money::ofCents(123456))), u"1 234,56 €"_s);
        QCOMPARE(plain(frenchWords().money(Money::ofCents(34160))), u"341,60 €"_s);
        QVERIFY(englishWords().money(Money::ofCents(123456)).contains(u"1,234.56"));
    }

    void keepASumOnOneLine()
    {
        QVERIFY(!frenchWords().money(Money::ofCents(123456)).contains(u' '));
    }

    void sayALengthAsPronounced_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");

        QTest::newRow("months") << u"P18M"_s << u"18 mois"_s << u"18 months"_s;
        QTest::newRow("one month") << u"P1M"_s << u"1 mois"_s << u"1 month"_s;
        QTest::newRow("a year and a day")
            << u"P1Y1D"_s << u"1 an et 1 jour"_s << u"1 year and 1 day"_s;
        QTest::newRow("twelve months are no year") << u"P12M"_s << u"12 mois"_s << u"12 months"_s;
        QTest::newRow("years and months")
            << u"P2Y6M"_s << u"2 ans et 6 mois"_s << u"2 years and 6 months"_s;
    }

    void sayALengthAsPronounced()
    {
        QFETCH(QString, iso);
        QFETCH(QString, french);
        QFETCH(QString, english);

        QCOMPARE(plain(frenchWords().duration(length(iso))), french);
        QCOMPARE(plain(englishWords().duration(length(iso))), english);
    }

    // design.md 6, law-core 6.2
    void showTheSumOfTheEffectiveDuration()
    {
        QCOMPARE(worked(frenchWords(), eightAndFiveLessForty()),
                 u"8 mois + 5 mois révoqués − 40 jours"_s);
        QCOMPARE(worked(frenchWords(), {{FirmTerm::Kind::Firm, length(u"P6M"), 0}}), u"6 mois"_s);
    }

    void putArgumentsInTheirPlaces()
    {
        const auto words =
            Words::load(Language::French, {R"({"limit": "Au plus tard %2, en %1 jours."})"});
        QVERIFY(words);

        const Reason reason{"limit", {30, QDate(2024, 5, 16)}};

        QCOMPARE(plain(words->render(reason)), u"Au plus tard jeudi 16 mai 2024, en 30 jours."_s);
    }

    void openASentenceWithACapital()
    {
        const auto words = Words::load(Language::French, {R"({"window": "%1, plus %2 jours."})"});
        QVERIFY(words);

        const Reason reason{"window", {QDate(2024, 4, 16), 30}};

        QCOMPARE(plain(words->render(reason)), u"Mardi 16 avril 2024, plus 30 jours."_s);
    }

    void doNotTakeAnArgumentForAPlace()
    {
        const auto words = Words::load(Language::French, {R"({"of": "%1 de %2."})"});
        QVERIFY(words);

        QCOMPARE(words->render(Reason{"of", {u"%2"_s, u"Bobigny"_s}}), u"%2 de Bobigny."_s);
    }

    void joinTheReasonsOfAStep()
    {
        const auto words = Words::load(Language::French, {R"({"a": "Un.", "b": "Deux."})"});
        QVERIFY(words);

        QCOMPARE(plain(words->render(std::vector{Reason{"a", {}}, Reason{"b", {}}})),
                 u"Un. Deux."_s);
    }

    void knowWhatTheyHave()
    {
        const auto words = Words::load(Language::French, {R"({"a": "Un."})"});
        QVERIFY(words);

        QVERIFY(words->has("a"));
        QVERIFY(!words->has("b"));
        QCOMPARE(words->text("a"), u"Un."_s);
        QVERIFY(words->text("b").isEmpty());
    }

    void refuseWhatIsNotAFlatObjectOfTexts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray(R"({"a": 1})");
        QTest::newRow("an object inside") << QByteArray(R"({"a": {"b": "c"}})");
        QTest::newRow("cut short") << QByteArray(R"({"a": "b")");
    }

    void refuseWhatIsNotAFlatObjectOfTexts()
    {
        QFETCH(QByteArray, json);

        const auto words = Words::load(Language::French, {json});

        QVERIFY(!words);
        QCOMPARE(words.error().code, ErrorCode::Invalid);
    }

    void haveTheSameSentencesInBothLanguages()
    {
        const auto keys = [](const char *name) {
            return QJsonDocument::fromJson(resources::bytes(QString::fromLatin1(name)))
                .object()
                .keys();
        };

        QCOMPARE(keys("law/words/fr.json"), keys("law/words/en.json"));
    }
};

BEX_TEST(tst_Words);
#include "tst_Words.moc"
