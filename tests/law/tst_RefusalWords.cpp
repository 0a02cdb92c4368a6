// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/RefusalWords.h"
#include "resources/ResourceBytes.h"
#include "tests/law/JudgmentText.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;

namespace
{

json::RefusalWords words(QStringView name)
{
    auto loaded = json::RefusalWords::load(resources::bytes(name));
    Q_ASSERT(loaded);
    return *std::move(loaded);
}

QStringList sitesWithWords(QStringView name)
{
    return QJsonDocument::fromJson(resources::bytes(name)).object().keys();
}

/// Every site made in models/law/json that a judgment file can cause.
QStringList sitesInSource()
{
    static const QRegularExpression site(u"\"(json\\.[a-z0-9-]+)\"_L1"_s);
        QStringList sites;
    QDirIterator files(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/models/law/json"_s,
                       {u"*.cpp"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = site.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            sites.append(matches.next().captured(1));
    }
    sites.removeAll(u"json.words-unreadable"_s);
    sites.sort();
    return sites;
}

} // namespace

class tst_RefusalWords final : public QObject
{
    Q_OBJECT

private slots:
    void haveASentenceForEachRefusal();
    void sayWhatWasExpected();
    void keepFrenchSpaces();
    void sayNothingOfOtherErrors();
    void refuseBytesThatAreNoSentences();
};

void tst_RefusalWords::haveASentenceForEachRefusal()
{
    const QStringList sites = sitesInSource();

    QCOMPARE_GT(sites.size(), 30);
    QCOMPARE_EQ(sitesWithWords(u"law/words/refusals.fr.json"), sites);
    QCOMPARE_EQ(sitesWithWords(u"law/words/refusals.en.json"), sites);
}

void tst_RefusalWords::sayWhatWasExpected()
{
    const auto judgment = json::readJudgment(test::wholeJudgmentWith(u"/person/sex"_s, "\"X\""));

    QVERIFY(!judgment);
    QCOMPARE(words(u"law/words/refusals.fr.json").sentence(judgment.error()),
             u"Cette valeur n’existe pas\u00a0; est attendue\u00a0: M | F."_s);
    QCOMPARE(words(u"law/words/refusals.en.json").sentence(judgment.error()),
             u"This value does not exist; expected is: M | F."_s);
}

void tst_RefusalWords::keepFrenchSpaces()
{
    static const QRegularExpression breaking(uR"( [:;?!»])"_s);
    const auto sentences =
        QJsonDocument::fromJson(resources::bytes(u"law/words/refusals.fr.json")).object();

    for (const auto &sentence : sentences)
        QVERIFY2(!sentence.toString().contains(breaking), qPrintable(sentence.toString()));
}

void tst_RefusalWords::sayNothingOfOtherErrors()
{
    const Error error{ErrorCode::Busy, "registry.busy"_L1, {}, {}, {}};

    QVERIFY(words(u"law/words/refusals.fr.json").sentence(error).isEmpty());
}

void tst_RefusalWords::refuseBytesThatAreNoSentences()
{
    QVERIFY(!json::RefusalWords::load(""));
    QVERIFY(!json::RefusalWords::load("[]"));
    QVERIFY(!json::RefusalWords::load("{\"json.empty\": 1}"));
}

BEX_TEST(tst_RefusalWords);
#include "tst_RefusalWords.moc"
