// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventRuleTable.h"
#include "models/law/json/Vocabulary.h"
#include "models/law/rules/RuleTable.h"
#include "tests/mutation/Mutant.h"

#include <map>

namespace bex::mutation
{

using namespace law;

namespace
{

/// The rows of the counter.
struct OfTheCounter {
    using Row = Rule;
    using RowCondition = Condition;
    using RowSubject = Subject;
    static constexpr auto rows = &TriedLaw::rows;
    static constexpr auto prefix = "row ";
};

/// The rows of the events.
struct OfTheEvents {
    using Row = EventRule;
    using RowCondition = EventCondition;
    using RowSubject = EventSubject;
    static constexpr auto rows = &TriedLaw::eventRows;
    static constexpr auto prefix = "event row ";
};

/// A process plays one mutant, so one place for the altered row is enough.
template <typename Kind> struct Altered {
    typename Kind::Row row;
    std::vector<typename Kind::RowCondition> conditions;
};

template <typename Kind> Altered<Kind> &alteredFrom(TriedLaw &tried, std::size_t index)
{
    static Altered<Kind> altered{*(tried.*Kind::rows)[index], {}};
    const auto &conditions = altered.row.conditions;
    altered.conditions.assign(conditions.begin(), conditions.end());
    altered.row.conditions = altered.conditions;
    (tried.*Kind::rows)[index] = &altered.row;
    return altered;
}

template <typename Kind> bool (*negated)(const typename Kind::RowSubject &) = nullptr;

template <typename Kind> bool isOtherwise(const typename Kind::RowSubject &subject)
{
    return !negated<Kind>(subject);
}

template <typename Kind>
void dropCondition(TriedLaw &tried, std::size_t index, std::size_t condition)
{
    auto &altered = alteredFrom<Kind>(tried, index);
    altered.conditions.erase(altered.conditions.begin() + static_cast<std::ptrdiff_t>(condition));
    altered.row.conditions = altered.conditions;
}

template <typename Kind>
void negateCondition(TriedLaw &tried, std::size_t index, std::size_t condition)
{
    auto &altered = alteredFrom<Kind>(tried, index);
    negated<Kind> = altered.conditions[condition].holds;
    altered.conditions[condition].holds = isOtherwise<Kind>;
}

template <typename Kind> void toggleVersion(TriedLaw &tried, std::size_t index, LawVersion version)
{
    auto &altered = alteredFrom<Kind>(tried, index);
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

template <typename Kind>
void addMutantsOf(const typename Kind::Row &row,
                  std::size_t index,
                  const std::string &name,
                  std::vector<Mutant> &mutants)
{
    const auto add = [&](const std::string &change, std::function<void(TriedLaw &)> play) {
        mutants.push_back({name + " | " + change, name, std::move(play)});
    };
    add("dropped", [index](TriedLaw &tried) {
        auto &rows = tried.*Kind::rows;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(index));
    });
    for (std::size_t i = 0; i < row.conditions.size(); ++i) {
        const std::string condition(row.conditions[i].name);
        add("without " + condition, [=](TriedLaw &tried) { dropCondition<Kind>(tried, index, i); });
        add("not " + condition, [=](TriedLaw &tried) { negateCondition<Kind>(tried, index, i); });
    }
    for (const auto &version : json::spellings<LawVersion>()) {
        if (!isComputed(version.value))
            continue;
        const bool has = row.versions.contains(version.value);
        add((has ? "without " : "also in ") +
                std::string(version.word.data(), static_cast<std::size_t>(version.word.size())),
            [=](TriedLaw &tried) { toggleVersion<Kind>(tried, index, version.value); });
    }
}

template <typename Kind>
void addMutantsOfAll(std::span<const typename Kind::Row *const> rows, std::vector<Mutant> &mutants)
{
    std::map<std::string, int> times;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        std::string name = Kind::prefix + std::string(rows[index]->id.text());
        if (const int time = ++times[name]; time > 1)
            name += " (" + std::to_string(time) + ")";
        addMutantsOf<Kind>(*rows[index], index, name, mutants);
    }
}

} // namespace

std::vector<Mutant> rowMutants()
{
    std::vector<Mutant> mutants;
    addMutantsOfAll<OfTheCounter>(ruleTable(), mutants);
    addMutantsOfAll<OfTheEvents>(eventRuleTable(), mutants);
    return mutants;
}

} // namespace bex::mutation
