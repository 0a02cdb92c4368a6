// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Shortcuts.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace bex::ui
{

/// The foot of the window: the keys of the counter with what they do.
///
/// Hands learn the keys from it, so it never takes the focus itself.
class FunctionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FunctionBar(Shortcuts &shortcuts);

    void retranslate();

private:
    struct Key {
        QAction *action;
        QKeySequence key;
        QPushButton *button;
    };

    void add(QAction &action, const QKeySequence &key);

    std::vector<Key> m_keys;
};

} // namespace bex::ui
