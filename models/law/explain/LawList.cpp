// SPDX-License-Identifier: EUPL-1.2
#include "models/law/explain/LawList.h"

#include "models/law/events/EventRuleTable.h"
#include "models/law/rules/RuleTable.h"
#include "models/law/rules/Trial.h"

namespace bex::law
{

namespace
{

/// A row of the counter, or of the events after it.
template <typename AnyRule> LawCase caseOf(const AnyRule &rule, const VersionDays &days)
{
    LawCase one{rule.versions, days, {}};
    for (const auto &condition : rule.conditions)
        one.conditions.push_back({condition.name, true});
    return one;
}

} // namespace

std::vector<LawRow> lawList(const LawBook &book)
{
    std::vector<LawRow> list;
    for (const RuleId id : book.rows()) {
        LawRow row{id, book.rule(id), {}};
        for (const Rule *rule : ruleTable()) {
            if (rule->id == id)
                row.cases.push_back(caseOf(*rule, daysOf(*rule, book)));
        }
        for (const EventRule *rule : eventRuleTable()) {
            if (rule->id == id)
                row.cases.push_back(caseOf(*rule, daysOf(rule->versions)));
        }
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace bex::law
