// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/StatusLine.h"

namespace bex::ui
{

StatusLine::StatusLine()
{
    setContentsMargins(12, 0, 12, 6);
    setForegroundRole(QPalette::PlaceholderText);
    retranslate();
}

void StatusLine::say(Sentence sentence)
{
    m_sentence = std::move(sentence);
    m_isOfPerson = false;
    retranslate();
}

void StatusLine::sayOfPerson(Sentence sentence)
{
    say(std::move(sentence));
    m_isOfPerson = true;
}

void StatusLine::forgetPerson()
{
    if (m_isOfPerson)
        say({});
}

void StatusLine::retranslate()
{
    setAccessibleName(tr("What was done last"));
    setText(m_sentence ? m_sentence() : QString());
}

} // namespace bex::ui
