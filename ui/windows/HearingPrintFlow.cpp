// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/HearingPrintFlow.h"

#include "ui/printing/HearingPrintDialog.h"

namespace bex::ui
{

HearingPrintFlow::HearingPrintFlow(const Dependencies &outside,
                                   const desk::RollDesk &desk,
                                   QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_window(window)
{
}

void HearingPrintFlow::open(Shortcuts &shortcuts)
{
    if (!m_desk.hearing())
        return;
    auto *dialog = new HearingPrintDialog(m_outside, *m_desk.hearing(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The keys of a window are deaf in another one, unless they are given to it too.
    dialog->addActions({&shortcuts[Command::SwitchLanguage], &shortcuts[Command::SwitchTheme]});
    dialog->open();
}

} // namespace bex::ui
