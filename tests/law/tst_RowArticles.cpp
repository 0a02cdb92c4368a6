// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/Vocabulary.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QStringList>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

QString shown(const law::ArticleRef &article)
{
    if (!article.inForce && !article.lastDay)
        return article.cited();
    const auto iso = [](const std::optional<QDate> &day) {
        return day ? day->toString(Qt::ISODate) : QString();
    };
    return u"%1 (%2..%3)"_s.arg(article.cited(), iso(article.inForce), iso(article.lastDay));
}

/// "BEX-04 | verified | CPP 474, al. 1 (2020-03-24..)"
QString shown(law::RuleId row)
{
    const law::RuleEntry &entry = test::lawBook().rule(row);
    QStringList articles;
    for (const law::ArticleRef &article : entry.articles)
        articles << shown(article);
    return QStringList{
        QString::fromUtf8(row.text()), law::json::word(entry.confidence), articles.join(u"; "_s)}
        .join(u" | "_s);
}

} // namespace

/// By which articles each row is founded, and how sure it is: the columns of law-core section 4,
/// written down in rows.txt, which nothing but the text of the law may change.
class tst_RowArticles final : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfTheText()
    {
        QFile file(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/law/rows.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QStringList found;
        for (const law::RuleId row : test::lawBook().rows())
            found << shown(row);
        wanted.sort();
        found.sort();

        QCOMPARE_GT(found.size(), 150);
        for (const QString &row : found)
            QVERIFY2(wanted.contains(row), qPrintable(u"not in rows.txt: "_s + row));
        for (const QString &row : wanted)
            QVERIFY2(found.contains(row), qPrintable(u"not in the book: "_s + row));
    }
};

BEX_TEST(tst_RowArticles);
#include "tst_RowArticles.moc"
