// SPDX-License-Identifier: EUPL-1.2
#include "models/law/LawBook.h"

#include "models/law/LawBookReader.h"

#include <algorithm>

namespace bex::law
{

std::vector<ArticleRef> RuleEntry::articlesOn(QDate day) const
{
    std::vector<ArticleRef> inForce;
    inForce.reserve(articles.size());
    for (const ArticleRef &article : articles) {
        if (article.isOf(day))
            inForce.push_back(article);
    }
    return inForce;
}

Result<LawBook> LawBook::load(const Sources &sources)
{
    return LawBookReader().read(sources);
}

const DatedValue &LawBook::value(Parameter parameter, QDate on) const
{
    const auto &values = m_parameters[static_cast<std::size_t>(parameter)];
    const auto after = std::ranges::upper_bound(values, on, {}, &DatedValue::from);
    return after == values.begin() ? values.front() : *std::prev(after);
}

const FirstDay &LawBook::firstDay(DatedText text) const
{
    return m_firstDays[static_cast<std::size_t>(text)];
}

const RuleEntry &LawBook::rule(RuleId id) const
{
    static const RuleEntry unknown;
    const auto found = m_rules.find(id.text());
    return found == m_rules.end() ? unknown : found->second;
}

std::vector<RuleId> LawBook::rows() const
{
    std::vector<RuleId> rows;
    for (const auto &[id, entry] : m_rules)
        rows.emplace_back(std::string_view(id));
    std::ranges::sort(rows);
    return rows;
}

} // namespace bex::law
