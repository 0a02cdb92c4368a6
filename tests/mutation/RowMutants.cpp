// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/Vocabulary.h"
#include "models/law/rules/RuleTable.h"
#include "tests/mutation/Mutant.h"

#include <map>

namespace bex::mutation
{

using namespace law;

namespace
{

/// A process plays one mutant, so one place for the altered row is enough.
struct Altered {
    Rule row;
    std::vector<Condition> conditions;
    bool (*negated)(const Subject &) = nullptr;
};

Altered &alteredFrom(TriedLaw &tried, std::size_t index)
{
    static Altered altered{*tried.rows[index], {}};
    const auto &conditions = altered.row.conditions;
    altered.conditions.assign(conditions.begin(), conditions.end());
    altered.row.conditions = altered.conditions;
    tried.rows[index] = &altered.row;
    return altered;
}

bool (*negated)(const Subject &) = nullptr;

bool isOtherwise(const Subject &subject)
{
    return !negated(subject);
}

void dropRow(TriedLaw &tried, std::size_t index)
{
    tried.rows.erase(tried.rows.begin() + static_cast<std::ptrdiff_t>(index));
}

void dropCondition(TriedLaw &tried, std::size_t index, std::size_t condition)
{
    Altered &altered = alteredFrom(tried, index);
    altered.conditions.erase(altered.conditions.begin() + static_cast<std::ptrdiff_t>(condition));
    altered.row.conditions = altered.conditions;
}

void negateCondition(TriedLaw &tried, std::size_t index, std::size_t condition)
{
    Altered &altered = alteredFrom(tried, index);
    negated = altered.conditions[condition].holds;
    altered.conditions[condition].holds = isOtherwise;
}

void toggleVersion(TriedLaw &tried, std::size_t index, LawVersion version)
{
    Altered &altered = alteredFrom(tried, index);
    Versions versions;
    for (const auto &known : json::spellings<LawVersion>()) {
        if (altered.row.versions.contains(known.value) != (known.value == version))
            versions.insert(known.value);
    }
    altered.row.versions = versions;
}

bool isComputed(LawVersion version)
{
    return everComputed.contains(version);
}

void addMutantsOf(const Rule &row,
                  std::size_t index,
                  const std::string &name,
                  std::vector<Mutant> &mutants)
{
    const auto add = [&](const std::string &change, std::function<void(TriedLaw &)> play) {
        mutants.push_back({name + " | " + change, name, std::move(play)});
    };
    add("dropped", [index](TriedLaw &tried) { dropRow(tried, index); });
    for (std::size_t i = 0; i < row.conditions.size(); ++i) {
        const std::string condition(row.conditions[i].name);
        add("without " + condition, [=](TriedLaw &tried) { dropCondition(tried, index, i); });
        add("not " + condition, [=](TriedLaw &tried) { negateCondition(tried, index, i); });
    }
    for (const auto &version : json::spellings<LawVersion>()) {
        if (!isComputed(version.value))
            continue;
        const bool has = row.versions.contains(version.value);
        add((has ? "without " : "also in ") +
                std::string(version.word.data(), static_cast<std::size_t>(version.word.size())),
            [=](TriedLaw &tried) { toggleVersion(tried, index, version.value); });
    }
}

} // namespace

std::vector<Mutant> rowMutants()
{
    std::vector<Mutant> mutants;
    std::map<std::string, int> times;
    const auto rows = ruleTable();
    for (std::size_t index = 0; index < rows.size(); ++index) {
        std::string name = "row " + std::string(rows[index]->id.text());
        if (const int time = ++times[name]; time > 1)
            name += " (" + std::to_string(time) + ")";
        addMutantsOf(*rows[index], index, name, mutants);
    }
    return mutants;
}

} // namespace bex::mutation
