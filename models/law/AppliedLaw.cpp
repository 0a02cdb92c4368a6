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

int AppliedLaw::figure(Parameter parameter) const
{
    const SettledFigure *own = settled(parameter);
    return own ? own->value : m_book.value(parameter, m_day).value;
}

Confidence AppliedLaw::confidence(Parameter parameter) const
{
    return settled(parameter) ? Confidence::Verified : m_book.value(parameter, m_day).confidence;
}

const SettledFigure *AppliedLaw::settled(Parameter parameter) const
{
    const auto own = m_practice.settled.find(parameter);
    const bool isFor = own != m_practice.settled.end() &&
                       (own->second.since.isNull() || own->second.since <= m_day);
    return isFor ? &own->second : nullptr;
}

} // namespace bex::law
