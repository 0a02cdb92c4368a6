// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/SourceTree.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// Each place that fails has a name of its own, and app/ERRORS.md says what it means.
class tst_ErrorSites final : public QObject
{
    Q_OBJECT

private slots:
    void usesEachSiteOnce();
    void documentsEachSite();
    void documentsNothingElse();
    void saysWhatTheUserCanDo();
};

namespace
{

// Whatever the room is called: "room.what-failed". Of one word it may also be a file's name,
// unless its room is known.
constexpr auto siteName = R"((?:(?:[a-z]+\.[a-z0-9]+-|(?:app|desk|json|law|papers|registry)\.))"
                          R"([a-z0-9]+(?:-[a-z0-9]+)*))";

/// Where each site is made in the source: "room.what-failed"_L1.
std::map<QString, QStringList> sitesInSource()
{
    const QRegularExpression site(uR"re("(%1)"_L1)re"_s.arg(QLatin1StringView(siteName)));
    std::map<QString, QStringList> sites;
    for (const SourceLine &line : sourceLines(sourceFiles({u"app"_s, u"models"_s, u"ui"_s}))) {
        auto matches = site.globalMatch(line.text);
        while (matches.hasNext())
            sites[matches.next().captured(1)].append(line.place());
    }
    return sites;
}

/// The rows of app/ERRORS.md: | site | what happened | what the user can do |
std::map<QString, QStringList> sitesInList()
{
    const QRegularExpression site(uR"(^`?(%1)`?$)"_s.arg(QLatin1StringView(siteName)));
    std::map<QString, QStringList> rows;
    for (const QString &line : sourceText(u"app/ERRORS.md"_s).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 3)
            continue;
        const auto match = site.match(cells.at(1).trimmed());
        if (match.hasMatch())
            rows[match.captured(1)] = cells;
    }
    return rows;
}

} // namespace

void tst_ErrorSites::usesEachSiteOnce()
{
    QStringList repeated;
    for (const auto &[site, places] : sitesInSource()) {
        if (places.size() > 1)
            repeated += places;
    }

    QCOMPARE_EQ(repeated, QStringList());
}

void tst_ErrorSites::documentsEachSite()
{
    const auto list = sitesInList();
    QStringList undocumented;
    for (const auto &[site, places] : sitesInSource()) {
        if (!list.contains(site))
            undocumented += places;
    }

    QCOMPARE_EQ(undocumented, QStringList());
}

void tst_ErrorSites::documentsNothingElse()
{
    const auto source = sitesInSource();
    QStringList stale;
    for (const auto &[site, cells] : sitesInList()) {
        if (!source.contains(site))
            stale.append(site);
    }

    QCOMPARE_EQ(stale, QStringList());
}

void tst_ErrorSites::saysWhatTheUserCanDo()
{
    QStringList silent;
    for (const auto &[site, cells] : sitesInList()) {
        if (cells.size() != 5 || cells.at(2).trimmed().isEmpty() || cells.at(3).trimmed().isEmpty())
            silent.append(site);
    }

    QCOMPARE_EQ(silent, QStringList());
}

BEX_TEST(tst_ErrorSites);

#include "tst_ErrorSites.moc"
