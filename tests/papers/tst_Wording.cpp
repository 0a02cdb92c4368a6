// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/PaperSet.h"
#include "models/papers/WordingProof.h"
#include "resources/ResourceBytes.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::Wording;

namespace
{

QString shippedText(const QString &form, const QString &language)
{
    const QString name = u"papers/"_s + language + u'/' + form + u".txt"_s;
    return QString::fromUtf8(resources::bytes(name));
}

const std::vector<papers::Sample> &samples()
{
    static const auto people = *papers::samplePeople(shippedForms(), lawBook());
    return people;
}

Result<papers::Templates> proved(const std::vector<Wording> &wordings)
{
    static const law::CourtProfile profile = aProfile();
    static const std::vector<Wording> asShipped;
    return papers::proved(wordings, {shippedForms(), samples(), profile, asShipped});
}

/// Both languages of a form, each with `text` after what ships.
std::vector<Wording> withAdded(const QString &form, const QString &french, const QString &english)
{
    return {{form, u"fr"_s, 1, shippedText(form, u"fr"_s) + u"\n[text own]\n"_s + french},
            {form, u"en"_s, 1, shippedText(form, u"en"_s) + u"\n[text own]\n"_s + english}};
}

/// The bricks and parts of a form's file, each with its header.
QStringList blocksOf(const QString &text)
{
    QStringList blocks;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'['))
            blocks += line;
        else if (!blocks.isEmpty())
            blocks.back() += u'\n' + line;
    }
    return blocks;
}

QString wordsOf(const papers::PaperSet &set, law::PaperKind kind)
{
    return papers::plainText(paperOf(set, kind), papers::Column::French);
}

} // namespace

/// What a court may say in its own words, and what it may not leave out.
class tst_Wording : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryFormAsItShips()
    {
        for (const papers::Form &form : papers::allForms()) {
            std::vector<Wording> wordings{{form.name, u"fr"_s, 1, shippedText(form.name, u"fr"_s)}};
            if (form.forThePerson)
                wordings.push_back({form.name, u"en"_s, 1, shippedText(form.name, u"en"_s)});

            const auto held = proved(wordings);

            QVERIFY2(held, qPrintable(held ? QString() : form.name + held.error().subject));
        }
    }

    void hasSamplesForEveryForm()
    {
        for (const papers::Form &form : papers::allForms())
            QVERIFY2(std::ranges::any_of(samples(),
                                         [&](const papers::Sample &sample) {
                                             return papers::fills(sample, form.name);
                                         }),
                     qPrintable(form.name));
    }

    void hasSamplesForEveryMention()
    {
        law::EnumSet<law::Mention> ordered;
        for (const papers::Sample &sample : samples()) {
            for (const law::Step &step : sample.plan.steps)
                ordered |= step.mentions;
        }

        for (const PaperCase &each : allCases()) {
            if (each.name == u"catalogue")
                continue; // no judgment gives it
            for (const law::Step &step : each.plan.steps) {
                for (const law::Mention mention : papers::allMentions())
                    QVERIFY2(!step.mentions.contains(mention) || ordered.contains(mention),
                             qPrintable(each.name + QString::number(int(mention))));
            }
        }
    }

    void refusesEachThingTakenOut_data()
    {
        QTest::addColumn<QString>("form");

        for (const papers::Form &form : papers::allForms())
            QTest::newRow(qPrintable(form.name)) << form.name;
    }

    // Whatever is not the court's own, in each language: bricks, parts with their mentions.
    void refusesEachThingTakenOut()
    {
        QFETCH(const QString, form);
        const bool inTwo =
            !resources::bytes(u"papers/languages.txt").isEmpty() &&
            std::ranges::find(papers::allForms(), form, &papers::Form::name)->forThePerson;
        const QString french = shippedText(form, u"fr"_s);
        const QString english = inTwo ? shippedText(form, u"en"_s) : QString();
        const QStringList blocks = blocksOf(french);
        const QStringList beside = blocksOf(english);
        QStringList unnoticed;

        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (blocks[i].contains(u" own"))
                continue;
            std::vector<Wording> wordings{{form, u"fr"_s, 1, QString(french).remove(blocks[i])}};
            if (inTwo)
                wordings.push_back({form, u"en"_s, 1, QString(english).remove(beside[i])});
            if (shippedForms().with(wordings))
                unnoticed += blocks[i];
        }

        QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(u'\n')));
    }

    void namesTheMentionThatIsTakenOut()
    {
        const auto without = [](const QString &language) {
            return shippedText(u"JAP"_s, language).remove(u"[use warnings]"_s);
        };

        const auto held = proved(
            {{u"JAP"_s, u"fr"_s, 1, without(u"fr"_s)}, {u"JAP"_s, u"en"_s, 1, without(u"en"_s)}});

        QVERIFY(!held);
        QCOMPARE(held.error().site, "papers.wording-lacks"_L1);
        QVERIFY2(held.error().expected.contains(u"{{M3}}"), qPrintable(held.error().expected));
        QCOMPARE(held.error().subject, u"JAP (fr)"_s);
    }

    void refusesAWordOfTheLawThatIsChanged()
    {
        const QString text = shippedText(u"PCn"_s, u"fr"_s).replace(u"trois ans"_s, u"deux ans"_s);

        const auto held = proved({{u"PCn"_s, u"fr"_s, 1, text}});

        QVERIFY(!held);
        QCOMPARE(held.error().site, "papers.wording-lacks"_L1);
        QVERIFY(held.error().expected.contains(u"trois ans"));
    }

    void printsAFreeParagraphOnItsPaperAlone()
    {
        const auto held = proved(withAdded(
            u"JAP"_s, u"Le cabinet est au **2e étage**."_s, u"The office is upstairs."_s));
        QVERIFY2(held, qPrintable(held ? QString() : held.error().subject));

        const auto set =
            papers::compose(mixedCase().occasion(papers::Languages::FrenchAndEnglish), *held);

        QVERIFY(set);
        QVERIFY(wordsOf(*set, law::PaperKind::Jap).contains(u"Le cabinet est au 2e étage."));
        QVERIFY(!wordsOf(*set, law::PaperKind::Spip).contains(u"2e étage"));
        QVERIFY(papers::plainText(paperOf(*set, law::PaperKind::Jap), papers::Column::Beside)
                    .contains(u"The office is upstairs."));
    }

    // A paper tells the court's version from the shipped one, in its footer and in every list.
    void tellsWhoseVersionItIs()
    {
        auto wordings = withAdded(u"JAP"_s, u"Deuxième étage."_s, u"Second floor."_s);
        for (Wording &each : wordings)
            each.version = 2;
        const auto held = proved(wordings);
        QVERIFY(held);
        const QString label =
            u"JAP "_s +
            QString::number(shippedForms().form(u"JAP"_s, shippedForms().french()).version) +
            u"-J2"_s;

        const auto set = papers::compose(mixedCase().occasion({}), *held);

        QVERIFY(set);
        QVERIFY(paperOf(*set, law::PaperKind::Jap).frame.footer.contains(label));
        QVERIFY(!paperOf(*set, law::PaperKind::Spip).frame.footer.contains(u"-J"));
        QVERIFY(wordsOf(*set, law::PaperKind::Rec).contains(label));
    }

    void letsTheCourtChangeWhatToBring()
    {
        const auto worded = [](const QString &language, const QString &mark, const QString &words) {
            QString text = shippedText(u"JAP"_s, language);
            const qsizetype at = text.indexOf(mark);
            return text.replace(at, text.indexOf(u'\n', at) - at, words);
        };

        const auto held = proved(
            {{u"JAP"_s, u"fr"_s, 1, worded(u"fr"_s, u"**À apporter**"_s, u"Apportez un bail."_s)},
             {u"JAP"_s, u"en"_s, 1, worded(u"en"_s, u"**Bring"_s, u"Bring a lease."_s)}});

        QVERIFY2(held, qPrintable(held ? QString() : held.error().subject));
        const auto set = papers::compose(mixedCase().occasion({}), *held);
        QVERIFY(wordsOf(*set, law::PaperKind::Jap).contains(u"Apportez un bail."));
        // What ships is told nowhere else then: the sheet sends to the summons.
        const QString memo = wordsOf(*set, law::PaperKind::Memo);
        QVERIFY2(memo.contains(u"tout ce que dit la convocation"_s), qPrintable(memo));
    }

    void asksForTheOtherLanguage()
    {
        const auto changed =
            shippedText(u"JAP"_s, u"fr"_s).replace(u"une pièce d'identité"_s, u"votre passeport"_s);

        const auto alone = proved({{u"JAP"_s, u"fr"_s, 1, changed},
                                   {u"JAP"_s, u"en"_s, 1, shippedText(u"JAP"_s, u"en"_s)}});
        const auto added =
            proved({{u"JAP"_s, u"fr"_s, 1, changed + u"\n[text own]\nDeuxième étage.\n"_s},
                    {u"JAP"_s, u"en"_s, 1, shippedText(u"JAP"_s, u"en"_s)}});

        QVERIFY(!alone && !added);
        QCOMPARE(alone.error().site, "papers.wording-one-language"_L1);
        QVERIFY(alone.error().expected.contains(u"Bring with you"));
        QCOMPARE(added.error().site, "papers.form-differs"_L1);
        QVERIFY(added.error().expected.contains(u"[text own]"));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("site");

        QTest::newRow("a threat") << u"TRA"_s << u"[warning own]\nPrison !"_s
                                  << u"papers.wording-role"_s;
        QTest::newRow("said to the person")
            << u"TRA"_s << u"[text own]\nVous viendrez."_s << u"papers.wording-reader"_s;
        QTest::newRow("what its reader is not told")
            << u"PCn"_s << u"[text own]\n{{person.address}}"_s << u"papers.wording-name"_s;
        QTest::newRow("a mention of another paper")
            << u"BOR"_s << u"[text own]\n{{M3}}"_s << u"papers.wording-name"_s;
        QTest::newRow("an unknown name")
            << u"BOR"_s << u"[text own]\n{{nobody}}"_s << u"papers.wording-name"_s;
        QTest::newRow("a brick not said to be the court's")
            << u"BOR"_s << u"[text]\nMerci."_s << u"papers.wording-not-marked"_s;
        QTest::newRow("another title")
            << u"BOR"_s << u"title Facture"_s << u"papers.wording-title"_s;
        QTest::newRow("a form of its own") << u"XYZ"_s << QString() << u"papers.wording-unknown"_s;
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, added);
        QFETCH(const QString, site);
        const bool isProperty = added.startsWith(u"title");
        QString text = form == u"XYZ" ? QString() : shippedText(form, u"fr"_s);
        text = isProperty ? text.replace(QRegularExpression(u"title [^\n]*"_s), added)
                          : text + u'\n' + added + u'\n';

        const auto held = proved({{form, u"fr"_s, 1, text}});

        QVERIFY(!held);
        QCOMPARE(QString(held.error().site), site);
    }

    void mayThankACivilParty()
    {
        QVERIFY(
            proved({{u"PCn"_s,
                     u"fr"_s,
                     1,
                     shippedText(u"PCn"_s, u"fr"_s) + u"\n[text own]\nNous vous écoutons.\n"_s}}));
    }
};

BEX_TEST(tst_Wording);
#include "tst_Wording.moc"
