// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/FunctionBar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bex::ui
{

FunctionBar::FunctionBar(Shortcuts &shortcuts)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    for (const Command command : {Command::EditPerson,
                                  Command::EditPenalties,
                                  Command::ChooseSlot,
                                  Command::ShowWhy,
                                  Command::PrintAll,
                                  Command::HandOver,
                                  Command::Leave,
                                  Command::NextPerson})
        add(shortcuts[command], Shortcuts::keyOf(command));
    retranslate();
}

void FunctionBar::add(QAction &action, const QKeySequence &key)
{
    auto *button = new QPushButton;
    button->setFocusPolicy(Qt::NoFocus);
    button->setEnabled(action.isEnabled());
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    m_keys.push_back({&action, key, button});
}

void FunctionBar::retranslate()
{
    for (const Key &key : m_keys) {
        //: Button of the foot of the window. %1 the key, %2 what it does
        key.button->setText(
            tr("%1  %2").arg(key.key.toString(QKeySequence::NativeText), key.action->text()));
    }
}

} // namespace bex::ui
