// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventRuleTable.h"
#include "models/law/rules/RuleTable.h"
#include "resources/ResourceBytes.h"
#include "tests/mutation/Results.h"
#include "tests/mutation/SourceMutants.h"
#include "tests/mutation/Trial.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::mutation;

namespace
{

/// One row mutant in so many is tried here; `tests/mutate` tries them all.
constexpr std::size_t oneIn = 80;

QString equivalents()
{
    return qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/mutation/equivalent.txt"_s;
}

TriedLaw lawThatShips()
{
    return {{law::ruleTable().begin(), law::ruleTable().end()},
            {law::eventRuleTable().begin(), law::eventRuleTable().end()},
            {resources::bytes(u"law/parameters.json"),
             resources::bytes(u"law/rules.json"),
             resources::bytes(u"law/holidays.json")}};
}

/// The lists that `alter` writes, of every source of the law.
void listSources(const QDir &out)
{
    const QDir root(qEnvironmentVariable("BEX_SOURCE_DIR"));
    const QString program = QCoreApplication::applicationDirPath() + u"/alter"_s;
    QDirIterator sources(
        root.filePath(u"models/law"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const QString source = sources.next();
        const QString path = root.relativeFilePath(source);
        const QString name = QString(path).replace(u'/', u'_');
        QCOMPARE(QProcess::execute(program, {source, path, u"1"_s, QString(), out.filePath(name)}),
                 0);
    }
}

QStringList alterationsOf(std::string_view source)
{
    const std::vector<Token> tokens = tokensOf(source);
    QStringList keys;
    for (const Body &body : bodiesOf(tokens)) {
        for (const SourceMutant &mutant : mutantsOf(source, tokens, body))
            keys << QString::fromStdString(mutant.key);
    }
    return keys;
}

} // namespace

/// The short form of `tests/mutate`: that its list of arguments is of today, and that the tests
/// of the law notice a sample.
class tst_Mutation final : public QObject
{
    Q_OBJECT

private slots:
    void everyMutantArguedEquivalentStillExists()
    {
        const QTemporaryDir lists;
        listSources(QDir(lists.path()));

        std::vector<Mutant> all = rowMutants();
        for (const auto &family :
             {dataMutants(lawThatShips().sources), sourceMutants(lists.path().toStdString())})
            all.insert(all.end(), family.begin(), family.end());

        QCOMPARE_GT(all.size(), std::size_t(4000));
        QVERIFY(Results(QString(), equivalents()).equivalentsExist(all));
    }

    void everyMutantOfARowHasAKeyOfItsOwn()
    {
        std::set<std::string> keys;
        for (const Mutant &mutant : rowMutants())
            QVERIFY2(keys.insert(mutant.key).second, mutant.key.c_str());
    }

    void aSampleOfTheRowsIsNoticed()
    {
        const TriedLaw law = lawThatShips();
        Scenarios scenarios(law);
        const Results known(QString(), equivalents());
        std::vector<Mutant> sample;
        const std::vector<Mutant> rows = rowMutants();
        for (std::size_t i = 0; i < rows.size(); i += oneIn) {
            if (!known.isSettled(rows[i]))
                sample.push_back(rows[i]);
        }
        QStringList survivors;

        Trials(scenarios, law, {}).run(sample, [&](const Mutant &mutant, const auto &noticed) {
            if (!noticed)
                survivors << QString::fromStdString(mutant.key);
        });

        QCOMPARE_GT(sample.size(), std::size_t(20));
        QVERIFY2(survivors.isEmpty(), qPrintable(u'\n' + survivors.join(u'\n')));
    }

    void altersEachPlaceOfABody()
    {
        const QStringList found = alterationsOf("int f(int a)\n"
                                                "{\n"
                                                "    if (a < 3)\n"
                                                "        g(a);\n"
                                                "    return a + 1;\n"
                                                "}\n");

        const QStringList wanted{
            u"if (a < 3) | (a < 3) → (false)"_s,
            u"if (a < 3) | (a < 3) → (true)"_s,
            u"if (a < 3) | < → <="_s,
            u"if (a < 3) | 3 → 4"_s,
            u"if (a < 3) | 3 → 2"_s,
            u"g(a); | g(a); → nothing"_s,
            u"return a + 1; | + → -"_s,
            u"return a + 1; | 1 → 2"_s,
            u"return a + 1; | 1 → 0"_s,
        };
        QCOMPARE(found, wanted);
    }
};

BEX_TEST(tst_Mutation);
#include "tst_Mutation.moc"
