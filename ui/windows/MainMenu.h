// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Shortcuts.h"

#include <QMenuBar>

#include <initializer_list>

namespace bex::ui
{

/// Every command under a word, for whoever does not know its key yet.
class MainMenu final : public QMenuBar
{
    Q_OBJECT

public:
    explicit MainMenu(Shortcuts &shortcuts);

    void retranslate();

private:
    QMenu *menu(Shortcuts &shortcuts, std::initializer_list<Command> commands);

    QMenu *m_hearing;
    QMenu *m_person;
    QMenu *m_papers;
    QMenu *m_register;
    QMenu *m_court;
    QMenu *m_view;
    QMenu *m_help;
};

} // namespace bex::ui
