// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/FirmPart.h"

#include "models/desk/TypedDuration.h"

namespace bex::desk
{

FirmPart::FirmPart(const JsonDraft &draft, const QString &penalty)
{
    const auto value = [&](QStringView key) { return draft.value(QString(penalty + key)); };
    m_total = law::LegalDuration::fromIso(value(u"/total").toString());
    m_suspended = law::LegalDuration::fromIso(value(u"/suspended/length").toString());
    m_isHalfSaid = !m_suspended && !value(u"/suspended").isUndefined();
}

std::optional<law::LegalDuration> FirmPart::left() const
{
    return m_total && !m_isHalfSaid ? remainder(*m_total, m_suspended) : std::nullopt;
}

std::optional<law::LegalDuration> FirmPart::exceeded() const
{
    const bool isLonger =
        m_total && m_suspended && m_suspended->daysOfThirty() > m_total->daysOfThirty();
    return isLonger ? m_total : std::nullopt;
}

} // namespace bex::desk
