// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/InParallel.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/PdfA.h"
#include "models/papers/Typography.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/Tool.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::Languages;

class tst_PdfA : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const papers::PaperContent &paper)
    {
        const auto bytes = papers::pdfA(papers::Pages(paper));
        if (!bytes)
            return {};
        QFile file(m_folder.filePath(papers::code(paper.kind) + u".pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return {};
        return file.fileName();
    }

private slots:
    void isWhole_data()
    {
        QTest::addColumn<int>("kind");

        for (const law::PaperKind kind : papers::printableKinds())
            QTest::newRow(qPrintable(papers::code(kind))) << static_cast<int>(kind);
    }

    void isWhole()
    {
        QFETCH(const int, kind);
        const auto paperKind = static_cast<law::PaperKind>(kind);
        const QString file =
            written(paperOf(caseWith(paperKind).set(Languages::FrenchAndEnglish), paperKind));

        const ToolAnswer checked = run(u"qpdf"_s, {u"--check"_s, file});
        const ToolAnswer fonts = run(u"pdffonts"_s, {file});

        QCOMPARE(checked.exitCode, 0);
        QCOMPARE(fonts.exitCode, 0);
        const QByteArrayList lines = fonts.output.split('\n').mid(2);
        for (const QByteArray &line : lines) {
            if (line.isEmpty())
                continue;
            QVERIFY2(line.contains("LiberationSans"), line.constData());
            const QByteArrayList words = line.simplified().split(' ');
            const qsizetype last = words.size() - 1; // … embedded, subset, unicode, object
            QCOMPARE(words.value(last - 4), QByteArray("yes"));
            QCOMPARE(words.value(last - 2), QByteArray("yes"));
        }
    }

    void isReadByOthers_data() { isWhole_data(); }

    // In the order of the columns words may come otherwise, but each line of a brick is there.
    void isReadByOthers()
    {
        QFETCH(const int, kind);
        const auto paperKind = static_cast<law::PaperKind>(kind);
        const auto set = caseWith(paperKind).set(Languages::FrenchAndEnglish);
        const papers::PaperContent &paper = paperOf(set, paperKind);

        const ToolAnswer answer =
            run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, written(paper), u"-"_s});

        const QString text = papers::withPlainSpaces(QString::fromUtf8(answer.output));
        for (const papers::Brick &brick : paper.bricks) {
            for (const papers::Passage &passage :
                 {brick.french, brick.beside.value_or(papers::Passage())}) {
                for (const papers::Paragraph &paragraph : passage) {
                    for (const papers::Run &run : paragraph.runs) {
                        for (const QString &cell : run.text.split(papers::cellMark))
                            QVERIFY2(text.contains(papers::withPlainSpaces(cell)),
                                     qPrintable(cell));
                    }
                }
            }
        }
    }

    void saysThatItIsPdfA()
    {
        const auto set = mixedCase().set(Languages::French);
        const auto bytes = papers::pdfA(papers::Pages(set.papers.front()));
        QVERIFY(bytes);

        QVERIFY(bytes->startsWith("%PDF-1.4"));
        QVERIFY(bytes->contains("pdfaid:part=\"1\""));
        QVERIFY(bytes->contains("pdfaid:conformance=\"B\""));
        QVERIFY(bytes->contains("/GTS_PDFA1"));
        QVERIFY(bytes->contains("Relevé de condamnation pénale"));
    }

    void hasNothingTransparent()
    {
        const QString file = written(mixedCase().set(Languages::FrenchAndEnglish).papers.front());

        const ToolAnswer plain =
            run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});

        QVERIFY(!plain.output.contains("/SMask <<"));
        QVERIFY(!plain.output.contains("/S /Transparency"));
        for (const QByteArray &key : {QByteArray("/ca "), QByteArray("/CA ")}) {
            for (qsizetype at = plain.output.indexOf(key); at >= 0;
                 at = plain.output.indexOf(key, at + 1))
                QVERIFY(plain.output.sliced(at + key.size(), 1) == "1");
        }
    }

    void isTheSameFileOnWhicheverCoreItIsMade()
    {
        const auto set = mixedCase().set(Languages::FrenchAndEnglish);
        std::vector<QByteArray> made(4 * set.papers.size());
        const auto paperAt = [&set](std::size_t at) { return set.papers[at % set.papers.size()]; };

        papers::inParallel(made.size(), [&](std::size_t at) {
            made[at] = papers::pdfA(papers::Pages(paperAt(at))).value_or(QByteArray());
        });

        for (std::size_t at = 0; at < made.size(); ++at)
            QVERIFY(made[at] == papers::pdfA(papers::Pages(paperAt(at))).value());
    }

    void isAnotherFileInAnotherLanguage()
    {
        const auto identity = [](Languages languages) {
            const auto set = mixedCase().set(languages);
            const QByteArray pdf = papers::pdfA(papers::Pages(set.papers.front())).value();
            const qsizetype at = pdf.indexOf("/ID [ <");
            return pdf.sliced(at, 40);
        };

        QVERIFY(identity(Languages::French) != identity(Languages::FrenchAndEnglish));
    }

    void isTheSameFileWhenPrintedAgain()
    {
        const auto set = mixedCase().set(Languages::FrenchAndEnglish);

        const auto first = papers::pdfA(papers::Pages(set.papers.front()));
        QTest::qSleep(1100); // the clock that must not be read has moved on
        const auto second = papers::pdfA(papers::Pages(set.papers.front()));

        QVERIFY(first && second);
        QVERIFY(*first == *second);
        QVERIFY(first->contains("/CreationDate (D:20240417000000"));
    }
};

BEX_TEST(tst_PdfA);
#include "tst_PdfA.moc"
