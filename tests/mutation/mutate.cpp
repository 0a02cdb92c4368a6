// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventRuleTable.h"
#include "models/law/rules/RuleTable.h"
#include "resources/ResourceBytes.h"
#include "tests/mutation/Results.h"
#include "tests/mutation/Trial.h"
#include "tests/support/LawFiles.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>

// mutate RESULTS [PART…]: plays every mutant whose key begins with a PART, and tells who noticed.
using namespace Qt::Literals::StringLiterals;
using namespace bex::mutation;

namespace
{

bex::law::LawBook::Sources sourcesThatShip()
{
    return {bex::resources::bytes(u"law/parameters.json"),
            bex::resources::bytes(u"law/rules.json"),
            bex::resources::bytes(u"law/holidays.json")};
}

std::vector<Mutant> allMutants(const QString &here)
{
    const QString lists = here + u"/altered"_s;
    std::vector<Mutant> all = rowMutants();
    for (const auto &family : {dataMutants(sourcesThatShip()), sourceMutants(lists.toStdString())})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

bool isOfParts(const Mutant &mutant, const QStringList &parts)
{
    return parts.isEmpty() || std::ranges::any_of(parts, [&](const QString &part) {
               return mutant.key.starts_with(part.toStdString());
           });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "mutate RESULTS [PART…]\n");
        return 2;
    }
    const QString source = qEnvironmentVariable("BEX_SOURCE_DIR", u"."_s);
    const QString here = QCoreApplication::applicationDirPath();
    const std::vector<Mutant> all = allMutants(here);
    Results results(arguments[1], source + u"/tests/mutation/equivalent.txt"_s);
    if (!results.equivalentsExist(all))
        return 1;

    const TriedLaw law{{bex::law::ruleTable().begin(), bex::law::ruleTable().end()},
                       {bex::law::eventRuleTable().begin(), bex::law::eventRuleTable().end()},
                       sourcesThatShip()};
    Scenarios scenarios(law);
    Trials trials(scenarios, law, here);
    if (const auto broken = trials.brokenTest()) {
        std::fprintf(stderr, "the law itself fails %s: nothing to try\n", qPrintable(*broken));
        return 1;
    }
    std::vector<Mutant> mutants;
    std::ranges::copy_if(all, std::back_inserter(mutants), [&](const Mutant &mutant) {
        return isOfParts(mutant, arguments.mid(2)) && !results.isSettled(mutant);
    });
    trials.run(mutants, [&](const Mutant &mutant, const std::optional<QString> &noticed) {
        results.tell(mutant, noticed);
    });
    std::vector<Mutant> asked;
    std::ranges::copy_if(all, std::back_inserter(asked), [&](const Mutant &mutant) {
        return isOfParts(mutant, arguments.mid(2));
    });
    return results.summary(asked) == 0 ? 0 : 1;
}
