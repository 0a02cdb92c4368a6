// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/facts/Facts.h"

namespace bex::papers
{

/// Adds facts by name; what is not known is not asked for.
class Adder final
{
public:
    Adder(Facts &facts, const Scope &scope)
        : m_facts(facts)
        , m_scope(scope)
    {
    }

    void add(const QString &what, const QString &text) { m_facts.push_back(Fact{what, text}); }
    void add(const QString &what, const std::optional<QString> &text)
    {
        if (text && !text->trimmed().isEmpty())
            add(what, asEntered(*text));
    }
    void addLines(const QString &what, const law::ServiceAddress &service)
    {
        for (const QString &line : linesOf(service, m_scope))
            add(what, line);
    }

private:
    Facts &m_facts;
    const Scope &m_scope;
};

} // namespace bex::papers
