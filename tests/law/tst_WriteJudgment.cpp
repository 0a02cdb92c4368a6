// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/law/JudgmentText.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;
using namespace bex::law::json;

namespace
{

/// `value` with about a quarter of its keys and items left out, at every depth.
QJsonValue thinned(const QJsonValue &value, QRandomGenerator &random)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &item : value.toArray()) {
            if (random.bounded(4) > 0)
                list.append(thinned(item, random));
        }
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (random.bounded(4) > 0)
            object[key] = thinned(object[key], random);
        else
            object.remove(key);
    }
    return object;
}

} // namespace

class tst_WriteJudgment final : public QObject
{
    Q_OBJECT

private slots:
    void writesTheContractBack();
    void readsBackTheSameJudgment();
    void readsBackWhateverIsLeftOut();
    void writesTheSameBytesAgain();
    void leavesOutWhatIsNotKnown();
    void keepsRevocationsAndDetentionOnceAsked();
    void keepsThePenaltiesOfAnAcquittal();
    void writesOneLine();
    void writesAYearOfBirthInFourDigits();
};

void tst_WriteJudgment::writesTheContractBack()
{
    const auto judgment = readJudgment(test::wholeJudgment());
    QVERIFY(judgment);
    const auto document = QJsonDocument::fromJson(test::wholeJudgment()).object();

    QCOMPARE(toJson(*judgment), document);
}

void tst_WriteJudgment::readsBackTheSameJudgment()
{
    const auto judgment = readJudgment(test::wholeJudgment());
    QVERIFY(judgment);

    const auto again = readJudgment(canonical(*judgment));

    QVERIFY(again);
    QVERIFY(*again == *judgment);
}

void tst_WriteJudgment::readsBackWhateverIsLeftOut()
{
    const auto whole = QJsonDocument::fromJson(test::wholeJudgment()).object();
    QRandomGenerator random(7);
    int readable = 0;

    for (int round = 0; round < 500; ++round) {
        // One part at a time: with all of them thinned, something required is always missing.
        QJsonObject document = whole;
        const QStringList keys = whole.keys();
        const QString key = keys[random.bounded(keys.size())];
        document[key] = thinned(whole[key], random);
        const auto judgment = readJudgment(document);
        if (!judgment)
            continue;
        ++readable;
        const auto again = readJudgment(canonical(*judgment));
        QVERIFY2(again, canonical(*judgment).constData());
        QVERIFY(*again == *judgment);
        QCOMPARE(canonical(*again), canonical(*judgment));
    }

    QCOMPARE_GT(readable, 100);
}

void tst_WriteJudgment::writesTheSameBytesAgain()
{
    const auto judgment = readJudgment(test::wholeJudgment());
    QVERIFY(judgment);
    const QByteArray bytes = canonical(*judgment);

    QCOMPARE(canonical(*readJudgment(bytes)), bytes);
    const QByteArray start = R"({"appeals":[{"by":"prosecutor","on":"2024-04-17",)";
    QVERIFY(bytes.startsWith(start));
    const QByteArray accent = R"("nationality":"française")";
    QVERIFY(bytes.contains(accent));
    const QByteArray quotes = R"("label":"Vol \"aggravé\"")";
    QVERIFY(bytes.contains(quotes));
}

void tst_WriteJudgment::leavesOutWhatIsNotKnown()
{
    Judgment judgment = test::aJudgmentWith(test::fineOf(300));
    judgment.revocations.reset();
    judgment.detention.reset();
    judgment.person.residence.reset();

    const QByteArray expected =
        R"({"court":{"jap_order":"jap_then_spip","judicial_court":"Bobigny",)"
        R"("kind":"tribunal_correctionnel","region":"metropole",)"
        R"("victim_support_office":true},"format":"bex-judgment/1",)"
        R"("nature":"contradictoire","notice_707_3":"none","outcome":"conviction",)"
        R"("penalties":[{"amount_cents":30000,"kind":"fine"}],)"
        R"("person":{"birth_date":"1990-05-12","custody":"free","family_name":"Durand",)"
        R"("first_names":"Camille","kind":"natural"},"presence":"present",)"
        R"("procedure":"ordinary","pronounced_on":"2024-04-16"})";

    QCOMPARE(canonical(judgment), expected);
}

void tst_WriteJudgment::keepsRevocationsAndDetentionOnceAsked()
{
    Judgment judgment = test::aJudgmentWith(test::fineOf(300));

    const QJsonObject asked = toJson(judgment);
    judgment.revocations.reset();
    judgment.detention.reset();
    const QJsonObject unasked = toJson(judgment);

    QCOMPARE(asked.value(u"revocations"), QJsonValue(QJsonArray()));
    QCOMPARE(asked.value(u"detention"), QJsonValue(QJsonArray()));
    QVERIFY(!unasked.contains(u"revocations"));
    QVERIFY(!unasked.contains(u"detention"));
    QVERIFY(!asked.contains(u"appeals"));
}

void tst_WriteJudgment::keepsThePenaltiesOfAnAcquittal()
{
    Judgment judgment = test::aJudgment();
    judgment.outcome = Outcome::Acquittal;

    const auto again = readJudgment(canonical(judgment));

    QVERIFY(again);
    QVERIFY(*again == judgment);
}

void tst_WriteJudgment::writesOneLine()
{
    const auto judgment = readJudgment(test::wholeJudgment());

    QVERIFY(judgment);
    QVERIFY(!canonical(*judgment).contains('\n'));
}

void tst_WriteJudgment::writesAYearOfBirthInFourDigits()
{
    Judgment judgment = test::aJudgmentWith(test::fineOf(300));
    judgment.person.birthDate = BirthDate{90, {}};

    const QJsonObject person = toJson(judgment).value(u"person").toObject();

    QCOMPARE(person.value(u"birth_date").toString(), u"0090"_s);
}

BEX_TEST(tst_WriteJudgment);
#include "tst_WriteJudgment.moc"
