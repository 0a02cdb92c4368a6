// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PrintSet.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::Languages;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class tst_PrintSet : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryPaperAndTheIndex()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"new/out/"_s);
        const auto set = mixedCase().set(Languages::FrenchAndEnglish);

        const auto index = papers::printSet(set, out);

        QVERIFY(index);
        const auto json = QJsonDocument::fromJson(bytesOf(out + u"index.json"_s)).object();
        QCOMPARE(json[u"format"].toString(), u"bex-papers/1"_s);
        QCOMPARE(json[u"status"].toString(), u"sure"_s);
        const QJsonArray listed = json[u"papers"].toArray();
        QCOMPARE(listed.size(), static_cast<qsizetype>(set.papers.size()));
        QCOMPARE(filesIn(out).size(), listed.size() + 2); // the index and the dates of the person
        for (const QJsonValue &value : listed) {
            const QJsonObject paper = value.toObject();
            const QByteArray pdf = bytesOf(out + paper[u"file"].toString());
            QCOMPARE(paper[u"sha256"].toString().toLatin1(),
                     QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
            const bool french =
                QStringList({u"INF"_s, u"BOR"_s, u"CJN"_s}).contains(paper[u"paper"].toString());
            QCOMPARE(paper[u"languages"].toArray(),
                     french ? QJsonArray({u"fr"_s}) : QJsonArray({u"fr"_s, u"en"_s}));
            QVERIFY(paper[u"pages"].toInt() > 0);
        }
    }

    void writesTheDatesOfThePersonBesideTheirSheet()
    {
        const QTemporaryDir folder;
        const auto set = mixedCase().set(Languages::French);

        const auto index = papers::printSet(set, folder.path());

        QVERIFY(index);
        const auto memo =
            std::ranges::find(index->papers, law::PaperKind::Memo, &papers::PrintedPaper::kind);
        QVERIFY(memo != index->papers.end());
        QCOMPARE(memo->agenda, memo->file.chopped(4) + u".ics"_s);
        QCOMPARE(bytesOf(folder.filePath(memo->agenda)), paperOf(set, memo->kind).agenda);
        QVERIFY(bytesOf(folder.filePath(u"index.json"_s))
                    .contains(QByteArray("\"agenda\":\"" + memo->agenda.toUtf8() + '"')));
        const auto others =
            std::ranges::count(index->papers, QString(), &papers::PrintedPaper::agenda);
        QCOMPARE(others, static_cast<std::ptrdiff_t>(index->papers.size()) - 1);
    }

    void spellsTheIndexAsTheContract()
    {
        papers::PrintedIndex index;
        index.papers = {{law::PaperKind::Jap,
                         u"02-convocation-jap.pdf"_s,
                         Languages::FrenchAndEnglish,
                         1,
                         {law::Copy::C, law::Copy::D, law::Copy::J},
                         "ab",
                         false}};

        QCOMPARE(papers::toJson(index),
                 QByteArray(R"({"format":"bex-papers/1","status":"sure","papers":[{"paper":"JAP",)"
                            R"("file":"02-convocation-jap.pdf","languages":["fr","en"],"pages":1,)"
                            R"("copies":["C","D","J"],"sha256":"ab","complete":false}]})"));
    }

    void usesADirectoryThatIsThere()
    {
        const QTemporaryDir folder;

        const auto index = papers::printSet(mixedCase().set(Languages::French), folder.path());

        QVERIFY(index);
        QVERIFY(QFile::exists(folder.filePath(u"index.json"_s)));
    }

    void refusesADirectoryThatHoldsASet()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        const auto set = mixedCase().set(Languages::French);
        QVERIFY(papers::printSet(set, out));
        const QByteArray before = bytesOf(out + u"/index.json"_s);

        const auto again = papers::printSet(set, out);

        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(bytesOf(out + u"/index.json"_s), before);
        QCOMPARE(filesIn(folder.path()), QStringList{u"out"_s});
    }

    void leavesNothingWhereAFileStandsInTheWay()
    {
        const QTemporaryDir folder;
        const auto set = mixedCase().set(Languages::French);
        const auto named = papers::printSet(set, folder.filePath(u"probe"_s));
        QVERIFY(named);
        const QString last = named->papers.back().file;
        const QString out = folder.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(out));
        QFile inTheWay(out + u'/' + last);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(inTheWay.write("kept"), 4);
        inTheWay.close();

        const auto index = papers::printSet(set, out);

        QVERIFY(!index);
        QCOMPARE(filesIn(out), QStringList{last});
        QCOMPARE(bytesOf(out + u'/' + last), QByteArray("kept"));
    }

    void refusesAFileWhereADirectoryBelongs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"out"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        QVERIFY(!papers::printSet(mixedCase().set(Languages::French), file.fileName()));
        QCOMPARE(filesIn(folder.path()), QStringList{u"out"_s});
    }
};

BEX_TEST(tst_PrintSet);
#include "tst_PrintSet.moc"
