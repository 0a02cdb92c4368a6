// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Values.h"

namespace bex::papers
{

void Values::set(const QString &name, const std::optional<QString> &text)
{
    m_lines[name] = text ? QStringList{*text} : QStringList();
}

std::optional<QStringList> Values::lines(const QString &name) const
{
    const auto found = m_lines.constFind(name);
    return found == m_lines.constEnd() ? std::nullopt : std::optional(*found);
}

const std::vector<Values> *Values::each(const QString &list) const
{
    const auto found = m_each.constFind(list);
    return found == m_each.constEnd() ? nullptr : &*found;
}

bool Values::applies(const QString &name) const
{
    if (const auto text = lines(name))
        return !text->isEmpty();
    const auto *items = each(name);
    return items != nullptr && !items->empty();
}

Values Values::within(const Values &outer) const
{
    Values all = outer;
    all.m_lines.insert(m_lines);
    for (auto item = m_each.cbegin(); item != m_each.cend(); ++item)
        all.m_each.insert(item.key(), item.value());
    return all;
}

} // namespace bex::papers
