// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/values/Scope.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

/// What the sheet holds itself to; the European guide of easy reading asks for short sentences
/// and common words and gives no figure, so these are ours.
constexpr double meanBound = 9;      ///< words a sentence
constexpr int longestBound = 25;     ///< words
constexpr double commonBound = 0.93; ///< share of common words

/// Words of law that the sheet says because the acts say them, each with its gloss beside it.
const QSet<QString> &glossed()
{
    static const QSet<QString> words = {
        u"ferme"_s,      u"sursis"_s,       u"mandat"_s,       u"dépôt"_s,
        u"différé"_s,    u"relevé"_s,       u"condamnation"_s, u"dispense"_s,
        u"appel"_s,      u"opposition"_s,   u"pourvoi"_s,      u"greffe"_s,
        u"recours"_s,    u"définitive"_s,   u"jap"_s,          u"spip"_s,
        u"pjj"_s,        u"délit"_s,        u"jours-amende"_s, u"pénale"_s,
        u"contrainte"_s, u"semi-liberté"_s, u"placement"_s,    u"sanction-réparation"_s,
        u"cassation"_s,  u"comptable"_s,    u"procureur"_s};
    return words;
}

QSet<QString> commonWords()
{
    QFile file(qEnvironmentVariable("BEX_SOURCE_DIR") +
               u"/tests/papers/data/common-words.fr.txt"_s);
    QSet<QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(word.toLower());
    }
    return words;
}

/// The sentences the sheet itself makes; names, addresses and what a court typed are not its
/// own, and stand as a figure would.
QStringList sentencesOf(const papers::Templates &forms)
{
    QStringList texts;
    for (const QString &key : forms.keysUnder(u"plain."_s)) {
        if (!key.startsWith(u"agenda."_s))
            texts += forms.sentence(QString(u"plain."_s + key), forms.french());
    }
    return texts;
}

QStringList wordsOf(QString sentence)
{
    static const QRegularExpression name(u"\\{\\{[^}]*\\}\\}"_s);
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}-]+"_s);
    sentence.replace(name, u"0"_s);
    return sentence.toLower().split(apart, Qt::SkipEmptyParts);
}

struct Figures {
    int sentences = 0;
    int words = 0;
    int counted = 0; ///< words of language, neither figures nor glossed
    int common = 0;
    int longest = 0;
    QString longestSentence;
    QSet<QString> rare;
};

void measure(const QString &text, const QSet<QString> &common, Figures &figures)
{
    static const QRegularExpression end(u"[.?!:](?=\\s|$)|\n"_s);
    static const QRegularExpression figure(u"^[\\d-]+$"_s);
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
        const QStringList words = wordsOf(sentence);
        if (words.isEmpty())
            continue;
        ++figures.sentences;
        figures.words += static_cast<int>(words.size());
        if (words.size() > figures.longest) {
            figures.longest = static_cast<int>(words.size());
            figures.longestSentence = sentence;
        }
        for (const QString &word : words) {
            if (figure.match(word).hasMatch() || glossed().contains(word))
                continue;
            ++figures.counted;
            if (common.contains(word))
                ++figures.common;
            else
                figures.rare.insert(word);
        }
    }
}

QStringList quoted(const std::vector<QString> &obligations)
{
    return {obligations.begin(), obligations.end()};
}

/// The words of one sheet without what others typed: names, addresses, the court's own terms.
QString ownWordsOf(const PaperCase &each)
{
    const auto memo = paperOf(each.set(papers::Languages::French), law::PaperKind::Memo);
    QString text = papers::plainText(memo, papers::Column::French);
    QStringList typed{papers::fullName(each.judgment.person)};
    const auto addService = [&typed](const law::ServiceAddress &service) {
        typed += QStringList{service.name, service.phone, service.hours} + service.address;
    };
    for (const auto &[recipient, service] : each.profile.services)
        addService(service);
    addService(each.profile.accountant);
    typed += each.profile.meansOfPayment;
    for (const auto &[step, slot] : each.appointments)
        typed += slot.place;
    // An obligation is quoted as the court worded it: whoever shortened it would judge anew.
    for (const law::Penalty &penalty : each.judgment.penalties) {
        if (const auto *prison = std::get_if<law::Imprisonment>(&penalty.detail))
            typed += quoted(prison->suspended.value_or(law::Suspension()).obligations);
        if (const auto *constraint = std::get_if<law::PenalConstraint>(&penalty.detail))
            typed += quoted(constraint->obligations);
        typed += penalty.note.value_or(QString());
    }
    typed += each.profile.courtName;
    typed += each.profile.ownAddress.address;
    for (const law::CivilParty &party : each.judgment.civilParties)
        typed += party.name.value_or(QString());
    // The line that says which decision it is belongs to the acts.
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u"Décision du"_s); });
    text = lines.join(u'\n');
    for (const QString &words : typed) {
        if (!words.isEmpty())
            text.replace(words, u"0"_s);
    }
    return text;
}

void hold(const Figures &figures)
{
    const double mean = double(figures.words) / figures.sentences;
    const double share = double(figures.common) / figures.counted;
    QStringList rare = figures.rare.values();
    rare.sort();
    qInfo("%d sentences, %.1f words each, the longest %d, %.1f %% common words",
          figures.sentences,
          mean,
          figures.longest,
          100 * share);
    QVERIFY2(mean <= meanBound, qPrintable(QString::number(mean)));
    QVERIFY2(figures.longest <= longestBound, qPrintable(figures.longestSentence));
    QVERIFY2(share >= commonBound, qPrintable(rare.join(u' ')));
}

} // namespace

/// How hard the French of "Ce que je dois faire" is to read, measured.
class tst_Readability : public QObject
{
    Q_OBJECT

private slots:
    void holdsItsBoundsInEverySentence()
    {
        const QSet<QString> common = commonWords();
        QVERIFY(common.size() > 1400);
        Figures figures;

        for (const QString &text : sentencesOf(shippedForms()))
            measure(text, common, figures);

        hold(figures);
    }

    void holdsItsBoundsOnEverySheet()
    {
        const QSet<QString> common = commonWords();
        Figures figures;
        int sheets = 0;

        for (const QString &file : scenarioFiles()) {
            const PaperCase each = caseOf(file);
            const bool told = std::ranges::any_of(each.plan.steps, [](const law::Step &step) {
                return step.paper == law::PaperKind::Rcp;
            });
            if (!told)
                continue;
            ++sheets;
            measure(ownWordsOf(each), common, figures);
        }

        QVERIFY(sheets > 300);
        hold(figures);
    }
};

BEX_TEST(tst_Readability);
#include "tst_Readability.moc"
