// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/CoverSheets.h"
#include "models/papers/Pages.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/Separator.h"
#include "models/papers/Sheet.h"
#include "models/papers/Typography.h"
#include "models/papers/layout/Geometry.h"
#include "models/papers/layout/Paginator.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/Tool.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::Brick;
using papers::BrickLayout;
using papers::BrickRole;
using papers::Languages;

namespace
{

Brick brick(BrickRole role, int lines)
{
    Brick made{role, {}, {}};
    for (int i = 0; i < lines; ++i)
        made.french.push_back(papers::Paragraph{{papers::Run{u"ligne"_s, false}}, false});
    return made;
}

std::vector<BrickLayout> layouts(const std::vector<Brick> &bricks)
{
    std::vector<BrickLayout> made;
    for (const Brick &each : bricks)
        made.emplace_back(each, papers::Setting());
    return made;
}

std::vector<papers::PagePlan> pagesOf(const std::vector<Brick> &bricks)
{
    return papers::paginate(layouts(bricks), papers::PageTops{100, 40});
}

bool isInk(const QImage &image, int row)
{
    for (int x = 0; x < image.width(); ++x) {
        if (qGray(image.pixel(x, row)) < 128)
            return true;
    }
    return false;
}

/// The sheet, which stands in the build folder for whoever wants to look; null when it cannot.
QImage drawn(const papers::Separator &sheet, const QString &file)
{
    QImage image(596, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        sheet.paint(painter);
    }
    const QDir folder(qEnvironmentVariable("BEX_BINARY_DIR") + u"/pictures/papers"_s);
    return QDir().mkpath(folder.path()) && image.save(folder.filePath(file)) ? image : QImage();
}

int printedPages(const papers::Pages &pages, int from)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return -1;
    QPdfWriter writer(&buffer);
    if (!pages.print(writer, {}, from))
        return -1;
    return static_cast<int>(bytes.count("/Type /Page\n"));
}

} // namespace

class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void fitsEachSummonsOnOnePage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("bilingual");

        for (const law::PaperKind kind : papers::printableKinds()) {
            if (!papers::isSummons(kind))
                continue;
            QTest::newRow(qPrintable(papers::code(kind) + u".fr"_s))
                << static_cast<int>(kind) << false;
            QTest::newRow(qPrintable(papers::code(kind) + u".fr+en"_s))
                << static_cast<int>(kind) << true;
        }
    }

    void fitsEachSummonsOnOnePage()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, bilingual);
        const auto paperKind = static_cast<law::PaperKind>(kind);
        const auto set =
            caseWith(paperKind).set(bilingual ? Languages::FrenchAndEnglish : Languages::French);

        QCOMPARE(papers::Pages(paperOf(set, paperKind)).count(), 1);
    }

    void neverPartsABrick()
    {
        const auto bricks = std::vector<Brick>(30, brick(BrickRole::Box, 6));
        const auto made = layouts(bricks);

        for (const auto &page : pagesOf(bricks)) {
            for (const auto &placed : page)
                QVERIFY(placed.top + made[placed.brick].height() <= papers::geometry::bodyBottom);
        }
    }

    void namesASectionAgainOnTheNextPage()
    {
        std::vector<Brick> bricks{brick(BrickRole::Heading, 1)};
        bricks.resize(20, brick(BrickRole::Box, 6));

        const auto pages = pagesOf(bricks);

        QVERIFY(pages.size() > 1);
        for (const auto &page : pages)
            QCOMPARE(page.front().brick, std::size_t(0));
    }

    void keepsAHeadingWithWhatFollows()
    {
        for (int before = 30; before < 60; ++before) {
            const auto pages = pagesOf({brick(BrickRole::Text, before),
                                        brick(BrickRole::Heading, 1),
                                        brick(BrickRole::Text, 3)});

            QCOMPARE(pages.back().back().brick, std::size_t(2));
            QVERIFY(pages.back().size() != 1);
        }
    }

    void neverLeavesASignatureAlone()
    {
        for (int before = 20; before < 60; ++before) {
            const auto pages = pagesOf({brick(BrickRole::Text, before),
                                        brick(BrickRole::Text, 2),
                                        brick(BrickRole::Signature, 2)});

            QVERIFY(pages.back().size() >= 2);
        }
    }

    // A court's own paragraph: endless words, and a strong one last.
    void partsAParagraphWhoseLastRunIsShort()
    {
        const QString words = u"Le greffe est ouvert tous les matins. "_s.repeated(400);
        for (const QString &last : {u"Merci."_s, u" "_s, QString()}) {
            Brick own{BrickRole::Text,
                      {papers::Paragraph{{papers::Run{words, false}, papers::Run{last, true}}}},
                      {}};

            const auto parts = papers::parted(own, papers::Setting(), 600);

            QVERIFY(parts.size() > 1);
            QString text;
            for (const Brick &part : parts) {
                QVERIFY(BrickLayout(part, papers::Setting()).height() <= 600);
                text += papers::plainText(part.french);
            }
            QCOMPARE(text, QString(words + last));
        }
    }

    void leavesWholeWhatNothingMakesSmaller()
    {
        const Brick one{BrickRole::Text, {papers::Paragraph{{papers::Run{u"x"_s, false}}}}, {}};

        QCOMPARE(papers::parted(one, papers::Setting(), 1).size(), std::size_t(1));
    }

    // D. 48-2-5: the prison alone receives a certified copy.
    void certifiesTheCopyOfThePrisonAlone()
    {
        const papers::Pages pages(paperOnForm(u"OME"_s, Languages::French));
        const auto words = [&pages](law::Copy copy) {
            QTemporaryDir folder;
            const QString file = folder.filePath(u"order.pdf"_s);
            QPdfWriter writer(file);
            const bool printed = pages.print(writer, papers::Exemplar{copy, 1, 4});
            return printed
                       ? QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).output)
                       : QString();
        };

        const QString prison = words(law::Copy::E);
        QVERIFY2(prison.contains(u"Copie certifiée conforme"_s), qPrintable(prison));
        QVERIFY(prison.contains(u"Sceau"_s));
        for (const law::Copy other : {law::Copy::C, law::Copy::D, law::Copy::P}) {
            const QString text = words(other);
            QVERIFY(text.contains(u"Ordre de mise à exécution"_s));
            QVERIFY(!text.contains(u"certifiée conforme"_s));
        }
    }

    // The order itself stays with the prosecutor, and the prison has a certified copy.
    void marksTheCopiesOfAnOrder()
    {
        const papers::PaperContent order = paperOnForm(u"OME"_s, Languages::French);
        const auto mark = std::ranges::find_if(order.bricks, [](const Brick &each) {
            return papers::plainText(each.french).startsWith(u"COPIE"_s);
        });

        QVERIFY(mark != order.bricks.end());
        QVERIFY(mark->onlyFor == law::EnumSet<law::Copy>({law::Copy::C, law::Copy::D}));
        const BrickLayout layout(*mark, papers::Setting());
        QVERIFY(layout.standsOn(law::Copy::C) && layout.standsOn(law::Copy::D));
        QVERIFY(!layout.standsOn(law::Copy::P) && !layout.standsOn(law::Copy::E));
    }

    void takesASectionAlongToALastPageNearlyEmpty()
    {
        for (int before = 20; before < 60; ++before) {
            const auto pages = pagesOf({brick(BrickRole::Text, before),
                                        brick(BrickRole::Heading, 1),
                                        brick(BrickRole::Text, 12),
                                        brick(BrickRole::Heading, 1),
                                        brick(BrickRole::Text, 2)});

            // Two lines never stand alone behind a page that ends with a section.
            const bool alone = pages.size() == 2 && pages.back().front().brick == 3;
            QVERIFY2(!alone, qPrintable(QString::number(before)));
        }
    }

    void keepsWhatExplainsASumWithIt()
    {
        for (int before = 20; before < 60; ++before) {
            const auto pages = pagesOf({brick(BrickRole::Text, before),
                                        brick(BrickRole::Row, 1),
                                        brick(BrickRole::Essential, 2),
                                        brick(BrickRole::Total, 1),
                                        brick(BrickRole::Text, 4)});

            QVERIFY(pages.back().size() == 5 || pages.back().size() == 4);
        }
    }

    void saysThatASectionGoesOn()
    {
        PaperCase long_ = mixedCase();
        for (int i = 0; i < 30; ++i)
            long_.judgment.penalties.push_back(long_.judgment.penalties.back());
        long_.plan.status = law::PlanStatus::Sure;
        const papers::Pages pages(
            paperOf(long_.set(Languages::FrenchAndEnglish), law::PaperKind::Rcp));
        QVERIFY(pages.count() > 1);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"rcp.pdf"_s);
        QPdfWriter writer(file);
        QVERIFY(pages.print(writer, {}));

        const QString text =
            QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).output);

        QVERIFY(text.contains(u"Ce qui a été prononcé (suite)"_s));
        QVERIFY(text.contains(u"What was pronounced (continued)"_s));
    }

    void breaksTheStatementWell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("bilingual");

        for (const QString &name : {u"usual"_s, u"mixed"_s, u"sunday"_s, u"over-the-year"_s}) {
            QTest::newRow(qPrintable(name + u".fr"_s)) << name << false;
            QTest::newRow(qPrintable(name + u".fr+en"_s)) << name << true;
        }
    }

    // The reduced sum stands with its rule, and nobody signs a page of a few lines.
    void breaksTheStatementWell()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, bilingual);
        const auto each = std::ranges::find(allCases(), name, &PaperCase::name);
        QVERIFY(each != allCases().end());
        const auto set = each->set(bilingual ? Languages::FrenchAndEnglish : Languages::French);
        for (const law::PaperKind kind : {law::PaperKind::Rcp, law::PaperKind::Cjn}) {
            const papers::Pages pages(paperOf(set, kind));
            for (int page = 0; page < pages.count(); ++page) {
                const auto roles = pages.rolesOn(page);
                const auto sum = std::ranges::find(roles, BrickRole::Essential);
                QVERIFY(sum == roles.end() ||
                        std::find(sum, roles.end(), BrickRole::Text) != roles.end());
            }
            QVERIFY(pages.count() <= 2);
            QVERIFY(pages.count() == 1 || pages.rolesOn(1).size() > 4);
        }
    }

    void namesAPenaltyAgainWhereNoPageHoldsIt()
    {
        for (const bool facing : {false, true}) {
            Brick box = brick(BrickRole::Box, 200);
            box.french.front().runs.front() = papers::Run{u"18 mois d'emprisonnement"_s, true};
            if (facing)
                box.beside = box.french;

            const auto parts = papers::parted(box, papers::Setting{facing}, 600);

            QVERIFY(parts.size() > 1);
            std::size_t lines = 0;
            for (const Brick &part : parts) {
                QVERIFY(BrickLayout(part, papers::Setting{facing}).height() <= 600);
                QCOMPARE(part.french.front(), box.french.front());
                QCOMPARE(part.beside.has_value(), facing);
                lines += part.french.size() - 1;
            }
            QCOMPARE(lines, std::size_t(199));
        }
    }

    void printsANoteLongerThanAPage()
    {
        PaperCase each = mixedCase();
        QString note;
        for (int i = 0; i < 3000; ++i)
            note += u"mot%1 "_s.arg(i);
        each.judgment.penalties[0].note = note;
        each.judgment.penalties[0].parts = QString(9000, u'x');

        const papers::Pages pages(
            paperOf(each.set(Languages::FrenchAndEnglish), law::PaperKind::Rcp));

        QVERIFY(pages.count() > 4);
        // The footer's rule of thumb: nothing is drawn between the body and the footer.
        const QImage image = pages.image(1, 72);
        for (int row = 788; row < 796; ++row)
            QVERIFY(!isInk(image, row));
    }

    void holdsTheLongestNames()
    {
        PaperCase each = mixedCase();
        each.judgment.person.familyName =
            u"de La Rochefoucauld-Montmorency-Bouteville von und zu Hohenzollern-Sigmaringen"_s;
        each.judgment.person.firstNames = u"Marie-Antoinette Josèphe Wolfgang Amadeus Théophile"_s;
        auto &prison = std::get<law::Imprisonment>(each.judgment.penalties[0].detail);
        prison.suspended->obligations.assign(
            23,
            u"s'abstenir de paraître en tout lieu, toute catégorie de lieux ou toute zone "
            "spécialement désignés, et notamment au domicile de la victime"_s);
        const auto set = each.set(Languages::FrenchAndEnglish);

        for (const auto &paper : set.papers) {
            const papers::Pages pages(paper);
            const QImage image = pages.image(0, 72);
            for (int row = 0; row < image.height(); ++row)
                QVERIFY2(qGray(image.pixel(image.width() - 20, row)) > 128, "ink past the edge");
        }
    }

    void namesTheCopyInTheMargin()
    {
        const papers::Pages pages(paperOf(mixedCase().set(Languages::French), law::PaperKind::Rcp));
        QImage plain(596, 842, QImage::Format_RGB32);
        QImage stamped = plain;
        plain.fill(Qt::white);
        stamped.fill(Qt::white);
        {
            QPainter painter(&plain);
            pages.paint(painter, 0);
            QPainter stamping(&stamped);
            pages.paint(stamping, 0, papers::Exemplar{law::Copy::D, 2, 3});
        }

        QVERIFY(plain != stamped);
    }

    void printsFromAPageOn()
    {
        const papers::Pages pages(paperOf(catalogue().set(Languages::French), law::PaperKind::Rcp));
        QVERIFY(pages.count() > 1);

        QCOMPARE_EQ(printedPages(pages, 0), pages.count());
        QCOMPARE_EQ(printedPages(pages, 1), pages.count() - 1);
    }

    void knowsAPaperThatSaysSomethingElse()
    {
        const auto paper = mixedCase().set(Languages::French).papers.front();
        papers::PaperContent other = paper;
        other.frame.references.append(u"1234/2024"_s);
        papers::PaperContent parted = paper;
        parted.bricks.back().french.push_back(papers::Paragraph{{papers::Run{u"ab"_s}}, false});
        papers::PaperContent partedOtherwise = paper;
        partedOtherwise.bricks.back().french.push_back(
            papers::Paragraph{{papers::Run{u"a"_s}, papers::Run{u"b"_s}}, false});

        QCOMPARE_EQ(papers::fingerprint(paper),
                    papers::fingerprint(mixedCase().set(Languages::French).papers.front()));
        QVERIFY(papers::fingerprint(paper) != papers::fingerprint(other));
        QVERIFY(papers::fingerprint(parted) != papers::fingerprint(partedOtherwise));
    }

    void saysBeforeAVoidPaperWhyItDoesNotCount()
    {
        papers::VoidedPaper paper{u"JAP"_s,
                                  u"7K6MQ-0RT5W-5"_s,
                                  QDate(2024, 4, 17),
                                  u"Dominique Petit"_s,
                                  u"créneau déplacé"_s,
                                  u"3J98T-DRVV0-Z"_s,
                                  QDate(2024, 4, 18)};
        const auto cover = papers::coverOf(paper, shippedForms());
        paper.replacedBy.clear();
        const auto alone = papers::coverOf(paper, shippedForms());

        QCOMPARE(cover.words().name, u"ANNULÉE"_s);
        QCOMPARE(cover.words().about, u"Convocation devant le juge de l'application des peines"_s);
        const QString text = papers::withPlainSpaces(cover.words().papers.join(u'\n'));
        for (const QString &said : {u"mercredi 17 avril 2024 par Dominique Petit"_s,
                                    u"Motif : créneau déplacé"_s,
                                    u"pièce 3J98T-DRVV0-Z du jeudi 18 avril 2024"_s})
            QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY(alone.words().papers.contains(u"Aucune pièce ne la remplace"_s));
        QVERIFY(papers::pdfOf(cover).startsWith("%PDF"));
        QVERIFY(!drawn(cover, u"void.png"_s).isNull());
    }

    void speaksFrenchBetweenTwoPeople()
    {
        const papers::PersonsPile pile{12,
                                       u"DURAND Camille"_s,
                                       u"TJ de Bobigny"_s,
                                       {},
                                       QDate(2024, 4, 16),
                                       {{u"Convocation"_s, {law::Copy::C, law::Copy::S}}}};

        const auto words = papers::separatorOf(pile, shippedForms()).words();

        QCOMPARE(papers::withPlainSpaces(words.number), u"N° 12"_s);
        QCOMPARE(papers::withPlainSpaces(words.about), u"TJ de Bobigny · mardi 16 avril 2024"_s);
        QCOMPARE(papers::withPlainSpaces(words.papers.front()),
                 u"Convocation : Personne condamnée, SPIP"_s);
    }

    void partsTwoPeopleBySheet()
    {
        const papers::Separator separator({u"N° 12"_s,
                                           u"DURAND-VILLARET DE LA TOUR Marie-Hélène"_s,
                                           u"TJ de Bobigny, 16 avril 2024"_s,
                                           u"Pièces qui suivent"_s,
                                           QStringList(14, u"Convocation JAP – condamné, SPIP"_s)});
        const QImage image = drawn(separator, u"separator.png"_s);

        QVERIFY(!image.isNull());
        QVERIFY(isInk(image, 100));
        for (int row = 780; row < image.height(); ++row)
            QVERIFY2(!isInk(image, row), "the list runs off the sheet");
    }

    // The pictures stand in the build folder, for whoever wants to look.
    void drawsEveryPaper()
    {
        const QDir folder(qEnvironmentVariable("BEX_BINARY_DIR") + u"/pictures/papers"_s);
        QVERIFY(QDir().mkpath(folder.path()));
        for (const papers::Form &form : papers::allForms()) {
            for (const auto &languages : {Languages::French, Languages::FrenchAndEnglish}) {
                const papers::Pages pages(paperOnForm(form.name, languages));
                const QString name =
                    form.name + (languages == Languages::French ? u".fr"_s : u".fr+en"_s);
                for (int page = 0; page < pages.count(); ++page) {
                    const QString file = u"%1.%2.png"_s.arg(name).arg(page + 1);
                    QVERIFY(pages.image(page, 110).save(folder.filePath(file)));
                }
            }
        }
    }

    void drawsAPreviewQuicklyEnoughToFollowTyping()
    {
        const auto set = mixedCase().set(Languages::FrenchAndEnglish);
        const auto &paper = paperOf(set, law::PaperKind::Rcp);

        QBENCHMARK
        {
            QVERIFY(!papers::Pages(paper).image(0, 96).isNull());
        }
    }
};

BEX_TEST(tst_Pages);
#include "tst_Pages.moc"
