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
    retranslate();
}

void StatusLine::retranslate()
{
    setAccessibleName(tr("What was done last"));
    setText(m_sentence ? m_sentence() : QString());
}

} // namespace bex::ui
