// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// Both files of words ship complete.
class tst_Translations final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void frenchTypographyKeepsItsSpaces();
};

namespace
{

QString source(const QString &language)
{
    return qEnvironmentVariable("BEX_SOURCE_DIR") + u"/translations/bex_"_s + language + u".ts"_s;
}

/// Runs `look` on every translation of a file.
template <typename Look> void forEachTranslation(const QString &language, Look look)
{
    QFile file(source(language));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "translation"_L1) {
            const QString type = reader.attributes().value("type"_L1).toString();
            look(type, reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

} // namespace

void tst_Translations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");

    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void tst_Translations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    int seen = 0;
    QStringList marked;

    forEachTranslation(language, [&](const QString &type, const QString &text) {
        ++seen;
        if (!type.isEmpty() || text.trimmed().isEmpty())
            marked.append(type + u' ' + text);
    });

    QVERIFY(seen > 0);
    QCOMPARE_EQ(marked, QStringList());
}

void tst_Translations::frenchTypographyKeepsItsSpaces()
{
    QStringList wrong;

    forEachTranslation(u"fr"_s, [&wrong](const QString &, const QString &text) {
        for (const QString &line : text.split(u'\n')) {
            for (const QString &mark : {u" :"_s, u" ;"_s, u" ?"_s, u" !"_s, u"« "_s, u" »"_s}) {
                if (line.trimmed().contains(mark))
                    wrong.append(line.trimmed());
            }
        }
    });

    QCOMPARE_EQ(wrong, QStringList());
}

BEX_TEST(tst_Translations);
#include "tst_Translations.moc"
