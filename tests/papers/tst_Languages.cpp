// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Sheet.h"
#include "models/papers/Templates.h"
#include "resources/ResourceBytes.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PlaceholderLanguage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::Templates;

namespace
{

/// The shipped files, one of them with other bytes.
Result<Templates> loadedWith(const QString &name, const QString &text)
{
    return Templates::load(
        [&](QStringView asked) { return asked == name ? text.toUtf8() : resources::bytes(asked); });
}

QStringList linesOf(const QString &name)
{
    return QString::fromUtf8(resources::bytes(name)).split(u'\n');
}

bool isWords(const QString &line)
{
    return !line.trimmed().isEmpty() && !line.startsWith(u'#') && !line.startsWith(u"version") &&
           !line.startsWith(u"title");
}

/// The forms and the parts of the English folder.
QStringList englishForms()
{
    QStringList names;
    for (const papers::Form &form : papers::allForms()) {
        if (form.forThePerson)
            names += u"papers/en/"_s + form.name + u".txt"_s;
    }
    for (const QString &part : {u"appointment"_s,
                                u"decision"_s,
                                u"duties"_s,
                                u"identity"_s,
                                u"identity-full"_s,
                                u"money"_s,
                                u"penalties"_s,
                                u"remedies"_s,
                                u"signature"_s,
                                u"warnings"_s})
        names += u"papers/en/parts/"_s + part + u".txt"_s;
    return names;
}

law::Person speaking(const QString &language)
{
    law::Person person;
    person.language = language;
    return person;
}

} // namespace

/// A language is a folder of texts: a whole one, or none.
class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void refusesAFolderThatLacksASentence()
    {
        const QString name = u"papers/en/sentences.txt"_s;
        const QStringList lines = linesOf(name);

        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!isWords(lines[i]))
                continue;
            QStringList rest = lines;
            rest.removeAt(i);
            const auto loaded = loadedWith(name, rest.join(u'\n'));

            const QString key = lines[i].section(u" = "_s, 0, 0);
            QVERIFY2(!loaded, qPrintable(key));
            QCOMPARE(loaded.error().site, "papers.sentence-in-one-language"_L1);
            QCOMPARE(loaded.error().subject, name + u": "_s + key);
        }
    }

    void refusesAFolderThatLacksALine_data()
    {
        QTest::addColumn<QString>("file");

        for (const QString &file : englishForms())
            QTest::newRow(qPrintable(file)) << file;
    }

    // A line of words, a header, a part: whatever is taken out, the folder is refused.
    void refusesAFolderThatLacksALine()
    {
        QFETCH(const QString, file);
        const QStringList lines = linesOf(file);
        QStringList taken;

        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!isWords(lines[i]))
                continue;
            QStringList rest = lines;
            rest.removeAt(i);
            if (loadedWith(file, rest.join(u'\n')))
                taken += lines[i];
        }

        QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
    }

    void refusesAFolderThatLacksAForm()
    {
        for (const QString &file : englishForms())
            QVERIFY2(!loadedWith(file, {}), qPrintable(file));
    }

    void namesTheBrickThatDiffers()
    {
        const QString file = u"papers/en/JAP.txt"_s;
        QString text = QString::fromUtf8(resources::bytes(file));
        text.replace(u"[text if appointments.order]"_s, u"[text]"_s);

        const auto loaded = loadedWith(file, text);

        QVERIFY(!loaded);
        QVERIFY2(loaded.error().expected.startsWith(u"[text if appointments.order]"),
                 qPrintable(loaded.error().expected));
        QVERIFY(loaded.error().subject.startsWith(file));
    }

    void refusesALanguageThatDoesNotSayHowItCounts()
    {
        const QString name = u"papers/en/language.txt"_s;
        const QStringList lines = linesOf(name);

        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool more = lines[i].contains(u".2 = ");
            if (!isWords(lines[i]) || more)
                continue;
            QStringList rest = lines;
            rest.removeAt(i);

            QVERIFY2(!loadedWith(name, rest.join(u'\n')), qPrintable(lines[i]));
        }
    }

    void refusesALanguageThatRunsNowhere()
    {
        const QString name = u"papers/en/language.txt"_s;
        const QString text = QString::fromUtf8(resources::bytes(name));

        const auto nowhere = loadedWith(name, QString(text).replace(u"left-to-right"_s, u"up"_s));
        const auto perhaps = loadedWith(name, QString(text).replace(u"= yes"_s, u"= perhaps"_s));

        QCOMPARE(nowhere.error().site, "papers.language-direction"_L1);
        QCOMPARE(perhaps.error().site, "papers.language-offered"_L1);
    }

    void takesAFolderWithoutAnotherLineOfCode()
    {
        const auto loaded = Templates::load(withPlaceholderArabic());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().subject));

        for (const PaperCase &each : allCases()) {
            const auto set = papers::compose(each.occasion(papers::Languages{u"ar"_s}), *loaded);

            QVERIFY2(set, qPrintable(set ? QString() : each.name + u": "_s + set.error().subject));
            for (const papers::PaperContent &paper : set->papers)
                QVERIFY(!papers::plainText(paper, papers::Column::Beside)
                             .contains(QRegularExpression(u"\\bthe\\b"_s)));
        }
    }

    void offersNobodyALanguageThatIsBeingPrepared()
    {
        const auto prepared = Templates::load(withPlaceholderArabic());
        const auto offered = Templates::load([](QStringView name) {
            return withPlaceholderArabic()(name).replace("offered = no", "offered = yes");
        });
        QVERIFY(prepared && offered);

        QCOMPARE(papers::languagesFor(speaking(u"ar"_s), *prepared), papers::Languages::French);
        QCOMPARE(papers::languagesFor(speaking(u"ar"_s), *offered), papers::Languages{u"ar"_s});
        QCOMPARE(papers::languagesFor(speaking(u"arabe"_s), shippedForms()),
                 papers::Languages::French);
        QVERIFY(shippedForms().besideFrench(u"ar") == nullptr);
    }

    void saysOnThePaperWhichColumnIsAuthentic()
    {
        const auto set = mixedCase().set(papers::Languages::FrenchAndEnglish);

        QCOMPARE(set.papers.front().frame.authentic,
                 u"Seul le texte français fait foi ; l'anglais est donné pour information. – Only "
                 "the French text is authentic; the English is given for information."_s);
    }
};

BEX_TEST(tst_Languages);
#include "tst_Languages.moc"
