// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/Typography.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using law::Mention;

namespace
{

/// Words that a mention alone says, in French, whoever reads the paper. They stand here and not
/// in the forms: a sentence that lost its sense is noticed.
const std::map<Mention, QStringList> &frenchMarks()
{
    static const std::map<Mention, QStringList> words = {
        {Mention::M2, {u"Contact : "_s}},
        {Mention::M3, {u"mise à exécution en établissement pénitentiaire (en prison)"_s}},
        {Mention::M4, {u"mise à exécution à tout moment par la force publique"_s}},
        {Mention::M5, {u"pourra ordonner votre emprisonnement pour la durée de la peine"_s}},
        {Mention::M6, {u"la somme est diminuée de 20 %, dans la limite de 1 500 €"_s}},
        {Mention::M7,
         {u"vous est restitué si vous le demandez au comptable public"_s,
          u"est restitué à la personne condamnée si elle le demande"_s}},
        {Mention::M8, {u"payés ensemble dans ce délai"_s}},
        {Mention::M9, {u"le fonds de garantie des victimes pourra les recouvrer"_s}},
        {Mention::M10, {u"Chaque jour-amende non payé peut devenir un jour d'emprisonnement"_s}},
        {Mention::M11,
         {u"peut ordonner l'exécution de ce que la juridiction a fixé"_s,
          u"l'emprisonnement ou l'amende dont le jugement fixe le maximum"_s}},
        {Mention::M12, {u"Vous devez respecter chacune des obligations écrites ci-dessus"_s}},
        {Mention::M13, {u"une attestation vous est remise"_s}},
        {Mention::M14, {u"doit se présenter pour y être incarcérée"_s}},
        {Mention::M15, {u"Date, signature du procureur de la République et sceau"_s}},
        {Mention::M16, {u"inclus, par une déclaration au greffe"_s}},
        {Mention::M17, {u"l'application des peines en sera informé et pourra en tirer"_s}},
    };
    return words;
}

/// The same of the courtesy column.
const std::map<Mention, QStringList> &englishMarks()
{
    static const std::map<Mention, QStringList> words = {
        {Mention::M2, {u"Contact: "_s}},
        {Mention::M3, {u"will be enforced in prison if you do not appear"_s}},
        {Mention::M4, {u"may be enforced at any time by law-enforcement agencies"_s}},
        {Mention::M5, {u"may order your imprisonment for the length of the penalty"_s}},
        {Mention::M6, {u"the sum is reduced by 20 %, up to €1,500"_s}},
        {Mention::M7, {u"is paid back if you ask the public accountant"_s}},
        {Mention::M8, {u"are paid together within that time"_s}},
        {Mention::M9, {u"the victims' guarantee fund may recover them"_s}},
        {Mention::M10, {u"Each unpaid day-fine may become a day of imprisonment"_s}},
        {Mention::M11,
         {u"may order the execution of the maximum that the court has set"_s,
          u"of which the judgment sets the maximum"_s}},
        {Mention::M12, {u"You must respect each of the obligations written above"_s}},
        {Mention::M13, {u"you receive a certificate"_s}},
        {Mention::M16, {u"by a declaration at the registry"_s}},
        {Mention::M17, {u"will be informed and may draw all consequences"_s}},
    };
    return words;
}

bool says(const QString &text, const QStringList &marks)
{
    return std::ranges::any_of(marks, [&](const QString &mark) { return text.contains(mark); });
}

/// The mentions that the plan orders of the steps a paper serves, told by the plan alone.
law::EnumSet<Mention> ordered(const papers::PaperContent &paper, const law::Plan &plan)
{
    law::EnumSet<Mention> all;
    for (const int step : paper.steps)
        all |= plan.steps.at(static_cast<std::size_t>(step)).mentions;
    return all;
}

bool isOwed(Mention mention, const papers::PaperContent &paper, const law::Plan &plan)
{
    const auto all = ordered(paper, plan);
    // The remedies of a transmission stand on the person's sheet, the rest on the slip.
    const bool apart = paper.form == u"TRA-personne"_s;
    if (paper.kind == law::PaperKind::Tra && apart != (mention == Mention::M16))
        return false;
    // The sheet "Ce que je dois faire" explains the mentions that the acts carry.
    if (paper.kind == law::PaperKind::Memo)
        return false;
    // Where to be and when stands on an order of committal too (M14).
    if (mention == Mention::M2)
        return all.contains(Mention::M2) || all.contains(Mention::M14);
    // A remedy that does not run has no day to be told.
    if (mention == Mention::M16)
        return all.contains(Mention::M16) && !plan.remedies.empty();
    return all.contains(mention);
}

class Tally final
{
public:
    explicit Tally(papers::Column column = papers::Column::French)
        : m_column(column)
    {
    }

    [[nodiscard]] const std::map<Mention, QStringList> &marks() const
    {
        return m_column == papers::Column::French ? frenchMarks() : englishMarks();
    }

    void check(const PaperCase &each, const papers::PaperContent &paper)
    {
        if (m_column == papers::Column::Beside && !paper.languages.areTwo())
            return;
        const QString text = papers::withPlainSpaces(papers::plainText(paper, m_column));
        for (const auto &[mention, words] : marks()) {
            const bool wants = isOwed(mention, paper, each.plan);
            if (says(text, words) != wants)
                wrong += u"%1, %2: M%3 %4"_s.arg(each.name,
                                                 paper.form,
                                                 QString::number(static_cast<int>(mention)),
                                                 wants ? u"is missing"_s : u"is out of place"_s);
            if (wants)
                seen.insert(mention);
        }
    }

    QStringList wrong;
    law::EnumSet<Mention> seen;

private:
    papers::Column m_column;
};

} // namespace

/// Each mandatory mention of law-core 4.0 stands where the plan orders it, and nowhere else.
class tst_Mentions : public QObject
{
    Q_OBJECT

private slots:
    void standWhereTheyAreOrderedAlone()
    {
        Tally tally;
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(papers::Languages::French).papers)
                tally.check(each, paper);
        }

        QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
        for (const auto &[mention, words] : tally.marks())
            QVERIFY2(tally.seen.contains(mention),
                     qPrintable(u"no case orders M%1"_s.arg(static_cast<int>(mention))));
    }

    void standInTheOtherColumnToo()
    {
        Tally tally(papers::Column::Beside);
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(papers::Languages::FrenchAndEnglish).papers)
                tally.check(each, paper);
        }

        QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
        for (const auto &[mention, words] : tally.marks())
            QVERIFY2(tally.seen.contains(mention),
                     qPrintable(u"no case orders M%1"_s.arg(static_cast<int>(mention))));
    }

    // M1 has no words of its own: who, which court, which day, which number.
    void nameWhoWasSentencedWhereAndWhen()
    {
        int papersSeen = 0;
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(papers::Languages::French).papers) {
                if (paper.kind == law::PaperKind::Memo ||
                    !ordered(paper, each.plan).contains(Mention::M1))
                    continue;
                ++papersSeen;
                const QString text =
                    papers::withPlainSpaces(papers::plainText(paper, papers::Column::French));
                const QString where = each.name + u' ' + paper.form;
                QVERIFY2(text.contains(each.judgment.person.familyName.toUpper()),
                         qPrintable(where));
                QVERIFY2(text.contains(QString::number(each.judgment.pronouncedOn.year())),
                         qPrintable(where));
                QVERIFY2(text.contains(each.judgment.court.judicialCourt), qPrintable(where));
                QVERIFY2(text.contains(each.judgment.parquetNumber.value_or(u"____"_s)),
                         qPrintable(where));
            }
        }
        QVERIFY(papersSeen > 20);
    }

    void standWhereEveryScenarioOrdersThem()
    {
        Tally tally;
        for (const QString &file : scenarioFiles()) {
            const PaperCase each = caseOf(file);
            for (const auto &paper : each.set(papers::Languages::French).papers)
                tally.check(each, paper);
        }

        QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
    }
};

BEX_TEST(tst_Mentions);
#include "tst_Mentions.moc"
