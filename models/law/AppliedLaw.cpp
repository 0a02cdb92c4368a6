// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AppliedLaw.h"

namespace bex::law
{

AppliedLaw::AppliedLaw(const LawBook &book, const Practice &practice, QDate day)
    : m_book(book)
    , m_practice(practice)
    , m_day(day)
    , m_version(versionOn(day))
{
}

bool AppliedLaw::isInForce(DatedText text) const
{
    return m_day >= m_book.firstDay(text).from;
}

Confidence AppliedLaw::confidence(DatedText text) const
{
    const FirstDay &first = m_book.firstDay(text);
    return first.isDoubtedOn(m_day) ? first.confidence : Confidence::Seed;
}

int AppliedLaw::figure(Parameter parameter) const
{
    return figure(parameter, m_day);
}

int AppliedLaw::figure(Parameter parameter, QDate event) const
{
    const SettledFigure *own = settled(parameter);
    return own ? own->value : m_book.value(parameter, event).value;
}

Confidence AppliedLaw::confidence(Parameter parameter) const
{
    return confidence(parameter, m_day);
}

Confidence AppliedLaw::confidence(Parameter parameter, QDate event) const
{
    return settled(parameter) ? Confidence::Verified : m_book.value(parameter, event).confidence;
}

const SettledFigure *AppliedLaw::settled(Parameter parameter) const
{
    const auto own = m_practice.settled.find(parameter);
    if (own == m_practice.settled.end() || !m_book.value(parameter, m_day).isOpen())
        return nullptr;
    const SettledFigure *last = nullptr;
    for (const SettledFigure &figure : own->second) {
        if (figure.since.isNull() || figure.since <= m_day)
            last = &figure;
    }
    return last;
}

} // namespace bex::law
