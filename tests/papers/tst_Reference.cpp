// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Pages.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/Reference.h"
#include "models/papers/Sheet.h"
#include "models/papers/layout/Geometry.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/Tool.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::Languages;
using papers::readReference;

namespace
{

constexpr qreal dotsPerInch = 200;

QRect codeIn(const QImage &page, bool large)
{
    namespace geometry = papers::geometry;
    const qreal scale = page.height() / geometry::pageHeight;
    const QRectF code = geometry::codePlace(large);
    const qreal quiet = code.width() / 25 * 4 - 0.5;
    const QRectF place = code.adjusted(-quiet, -quiet, quiet, quiet);
    return QRectF(place.topLeft() * scale, place.size() * scale).toRect();
}

bool isBlank(const QImage &page, const QRect &place)
{
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (page.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

/// As a scanner that sends the keys of an American keyboard is read by a French one.
QString onTheWrongKeyboard(const QString &payload)
{
    static const QHash<QChar, QChar> french{{u'1', u'&'},
                                            {u'2', u'é'},
                                            {u'3', u'"'},
                                            {u'4', u'\''},
                                            {u'5', u'('},
                                            {u'6', u'-'},
                                            {u'7', u'è'},
                                            {u'8', u'_'},
                                            {u'9', u'ç'},
                                            {u'0', u'à'},
                                            {u'A', u'Q'},
                                            {u'Q', u'A'},
                                            {u'W', u'Z'},
                                            {u'Z', u'W'},
                                            {u'M', u'?'},
                                            {u':', u'M'}};
    QString typed = payload;
    for (QChar &key : typed)
        key = french.value(key, key);
    return typed;
}

/// Every reference of every case: enough to meet each sign.
std::set<QString> manyReferences()
{
    std::set<QString> references;
    for (const PaperCase &each : allCases()) {
        for (const papers::PaperContent &paper : each.set(Languages::French).papers)
            references.insert(paper.reference);
    }
    return references;
}

} // namespace

class tst_Reference : public QObject
{
    Q_OBJECT

private slots:
    void standsOnTheReceiptOfWhatIsHandedOver()
    {
        const auto set = mixedCase().set(Languages::FrenchAndEnglish);
        const auto &receipt = paperOf(set, law::PaperKind::Rec);
        for (const auto column : {papers::Column::French, papers::Column::Beside}) {
            const QString text = papers::plainText(receipt, column);
            for (const auto &paper : set.papers) {
                const bool isHanded = papers::isSummons(paper.kind) ||
                                      paper.kind == law::PaperKind::Rcp ||
                                      paper.kind == law::PaperKind::Memo;
                QCOMPARE(text.contains(paper.reference), isHanded);
            }
        }
    }

    // A receipt of another day tells of the statement that was handed, not of one made that day.
    void isThatOfThePaperThatCameOut()
    {
        PaperCase each = mixedCase();
        each.issued = {{{law::PaperKind::Rcp, {}}, u"3J98T-DRVV0-Z"_s}};
        const auto set = each.set(Languages::French);
        const QString text =
            papers::plainText(paperOf(set, law::PaperKind::Rec), papers::Column::French);

        QVERIFY(text.contains(u"pièce 3J98T-DRVV0-Z"_s));
        QVERIFY(!text.contains(paperOf(set, law::PaperKind::Rcp).reference));
    }

    void staysWhileThePaperSaysTheSame()
    {
        const auto first = mixedCase().set(Languages::French);
        const auto second = mixedCase().set(Languages::French);

        QVERIFY(first.papers == second.papers);
    }

    void changesWithWhatThePaperSays()
    {
        const papers::PaperContent paper = mixedCase().set(Languages::French).papers.front();
        papers::PaperContent other = paper;
        other.bricks.back().french.back().runs.back().text += u'.';

        QVERIFY(papers::referenceOf(other, {}) != paper.reference);
    }

    void isAnotherInAnotherRegister()
    {
        const papers::PaperContent paper = mixedCase().set(Languages::French).papers.front();

        QVERIFY(papers::referenceOf(paper, "salt") != papers::referenceOf(paper, "pepper"));
    }

    void tellsThePapersOfASetApart()
    {
        for (const PaperCase &each : allCases()) {
            std::set<QString> references;
            const auto set = each.set(Languages::French);
            for (const papers::PaperContent &paper : set.papers)
                references.insert(paper.reference);
            QCOMPARE(references.size(), set.papers.size());
        }
    }

    void isReadAsItWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");

        const QString meant = u"7K6MQ-0RT5W-5"_s;
        QTest::newRow("as printed") << u"7K6MQ-0RT5W-5"_s << meant;
        QTest::newRow("small letters") << u"7k6mq-0rt5w-5"_s << meant;
        QTest::newRow("no dashes") << u"7K6MQ0RT5W5"_s << meant;
        QTest::newRow("spaces") << u"  7K6MQ 0RT5W 5 "_s << meant;
        QTest::newRow("O for zero") << u"7K6MQ-ORT5W-5"_s << meant;
        QTest::newRow("by a reader") << u"BEX1:7K6MQ0RT5W5"_s << meant;
        QTest::newRow("digits without Shift") << u"èk-mq-àrt(w-("_s << meant;
        QTest::newRow("reader on the wrong keyboard") << u"BEX&MèK-?AàRT(Z("_s << meant;
        QTest::newRow("a wrong sign") << u"7K6MQ-0RT5V-5"_s << QString();
        QTest::newRow("two signs swapped") << u"7K6QM-0RT5W-5"_s << QString();
        QTest::newRow("too short") << u"7K6MQ-0RT5W"_s << QString();
        QTest::newRow("a name") << u"Durand"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void isReadAsItWasTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, meant);

        QCOMPARE(readReference(typed).value_or(QString()), meant);
    }

    void isReadFromAnyKeyboard()
    {
        const auto references = manyReferences();
        QVERIFY(references.size() > 60);

        for (const QString &reference : references) {
            const QString payload = QString::fromLatin1(papers::scannedAs(reference));
            QCOMPARE(readReference(reference).value_or(QString()), reference);
            QCOMPARE(readReference(payload).value_or(QString()), reference);
            QCOMPARE(readReference(payload.toLower()).value_or(QString()), reference);
            QCOMPARE(readReference(onTheWrongKeyboard(payload)).value_or(QString()), reference);
        }
    }

    // Any one wrong sign, and any two neighbours swapped.
    void noticesASlipOfTheFinger()
    {
        const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        const QString meant = u"7K6MQ0RT5W5"_s;

        for (qsizetype at = 0; at < meant.size(); ++at) {
            for (const QChar sign : signs) {
                QString slip = meant;
                slip[at] = sign;
                QCOMPARE(readReference(slip).has_value(), slip == meant);
            }
            if (at + 1 < meant.size()) {
                QString slip = meant;
                std::swap(slip[at], slip[at + 1]);
                QCOMPARE(readReference(slip).has_value(), slip == meant);
            }
        }
    }

    void isReadFromEveryPage_data()
    {
        QTest::addColumn<QString>("form");

        for (const papers::Form &form : papers::allForms())
            QTest::newRow(qPrintable(form.name)) << form.name;
    }

    /// Read back by zbar, from the page as it prints.
    void isReadFromEveryPage()
    {
        QFETCH(const QString, form);
        const papers::Pages pages(paperOnForm(form, Languages::FrenchAndEnglish));
        const QTemporaryDir folder;

        for (int page = 0; page < pages.count(); ++page) {
            const QString file = folder.filePath(u"page.png"_s);
            QVERIFY(pages.image(page, dotsPerInch).save(file));
            const ToolAnswer read = run(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, file});
            QCOMPARE(read.exitCode, 0);
            // Another code, for the person's telephone, may stand on the page.
            const QStringList lines = QString::fromLatin1(read.output).split(u'\n');
            const QStringList codes = lines.filter(QRegularExpression(u"^BEX1:"_s));
            QCOMPARE(codes.size(), 1);
            QCOMPARE(readReference(codes.first()).value_or(QString()), pages.content().reference);
        }
    }

    void leavesTheCodeItsQuietZone()
    {
        for (const PaperCase &each : allCases()) {
            for (papers::PaperContent paper : each.set(Languages::FrenchAndEnglish).papers) {
                // Without its code nothing is left there: no addressee, no brick, no rule.
                paper.reference.clear();
                const papers::Pages pages(std::move(paper));
                for (int page = 0; page < pages.count(); ++page) {
                    const QImage image = pages.image(page, 72);
                    QVERIFY2(isBlank(image, codeIn(image, pages.content().large)),
                             qPrintable(each.name));
                }
            }
        }
    }
};

BEX_TEST(tst_Reference);
#include "tst_Reference.moc"
