// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Pages.h"
#include "models/papers/Sheet.h"
#include "models/papers/layout/Geometry.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::BrickRole;
using papers::Languages;

namespace
{

/// The paper of the first case that fills the form, with data as long as reality gets; the
/// case of six penalties before all others.
papers::PaperContent longestOn(const QString &form, Languages languages)
{
    std::vector<PaperCase> cases{longestCase()};
    for (const PaperCase &each : allCases())
        cases.push_back(lengthened(each));
    for (const PaperCase &each : cases) {
        const auto set = each.set(languages);
        const auto found = std::ranges::find(set.papers, form, &papers::PaperContent::form);
        if (found != set.papers.end())
            return *found;
    }
    qFatal("no case fills form %s", qPrintable(form));
}

bool hasInk(const QImage &image, const QRect &place)
{
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                return true;
        }
    }
    return false;
}

/// A page at one pixel a point: beyond the column, and between text and footer, it is white.
void keepsToItsColumn(const QImage &page, bool large)
{
    const papers::Extent body = papers::geometry::bodyOf(large);
    const int right = qCeil(body.left + body.width) + 2;
    const int bottom = qCeil(papers::geometry::bodyBottom) + 2;
    const int footer = qFloor(papers::geometry::footerTop) - 1;
    QVERIFY2(!hasInk(page, QRect(right, 0, page.width() - right, page.height())),
             "ink beyond the column");
    QVERIFY2(!hasInk(page, QRect(0, bottom, page.width(), footer - bottom)),
             "ink between text and footer");
    QVERIFY2(!hasInk(page, QRect(0, page.height() - 12, page.width(), 12)), "ink below the footer");
}

bool isHeading(BrickRole role)
{
    return role == BrickRole::Heading || role == BrickRole::NewPage;
}

/// Of two pages, the second goes on where the first ends.
void goesOnWell(const std::vector<BrickRole> &before, const std::vector<BrickRole> &page)
{
    QVERIFY2(!isHeading(before.back()), "a heading alone at the end of a page");
    const auto signature = std::ranges::find(page, BrickRole::Signature);
    if (signature != page.end())
        QVERIFY2(std::any_of(page.begin(), signature, std::not_fn(isHeading)),
                 "a signature where nothing is said");
    const auto sectionOf = [](const std::vector<BrickRole> &roles) {
        const auto last = std::find_if(roles.rbegin(), roles.rend(), isHeading);
        return last != roles.rend() &&
               std::find(roles.rbegin(), last, BrickRole::Signature) == last;
    };
    if (sectionOf(before) && page.front() == BrickRole::Box)
        QFAIL("a penalty on a new page without the heading of its section");
}

} // namespace

class tst_Longest : public QObject
{
    Q_OBJECT

private slots:
    void staysWhole_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<Languages>("languages");

        for (const papers::Form &form : papers::allForms()) {
            QTest::newRow(qPrintable(form.name + u".fr"_s)) << form.name << Languages::French;
            if (form.forThePerson)
                QTest::newRow(qPrintable(form.name + u".fr+en"_s))
                    << form.name << Languages::FrenchAndEnglish;
        }
    }

    // The pictures stand in the build folder, for whoever wants to look.
    void staysWhole()
    {
        QFETCH(const QString, form);
        QFETCH(const Languages, languages);
        const QDir folder(qEnvironmentVariable("BEX_BINARY_DIR") + u"/pictures/longest"_s);
        QVERIFY(QDir().mkpath(folder.path()));

        const papers::Pages pages(longestOn(form, languages));

        for (int page = 0; page < pages.count(); ++page) {
            keepsToItsColumn(pages.image(page, 72), pages.content().large);
            const QString file = u"%1.%2.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()),
                                                    QString::number(page + 1));
            QVERIFY(pages.image(page, 96).save(folder.filePath(file)));
            if (page > 0)
                goesOnWell(pages.rolesOn(page - 1), pages.rolesOn(page));
        }
    }

    void keepsTheHeadingOfAPenaltyLongerThanAPage()
    {
        law::Suspension probation{
            law::SuspensionKind::SursisProbatoire, length(u"P12M"), length(u"P24M"), {}};
        for (int number = 1; number <= 120; ++number)
            probation.obligations.push_back(u"Obligation n° %1, dite en entier"_s.arg(number));
        const auto set =
            routed({}, aJudgmentWith(law::Imprisonment{length(u"P12M"), probation, {}, {}, {}, {}}))
                .set(Languages::French);
        const papers::Pages pages(paperOf(set, law::PaperKind::Rcp));

        QVERIFY(pages.count() > 2);
        int continued = 0;
        for (int page = 1; page < pages.count(); ++page) {
            goesOnWell(pages.rolesOn(page - 1), pages.rolesOn(page));
            const auto roles = pages.rolesOn(page);
            continued += std::ranges::find(roles, BrickRole::Box) != roles.end() ? 1 : 0;
        }
        QVERIFY(continued > 0);
    }
};

BEX_TEST(tst_Longest);
#include "tst_Longest.moc"
