// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QWidget>

namespace bex::test
{

/// Two hands on a keyboard: types into whatever has the focus, and counts.
class Hands final
{
public:
    /// Shows the window and waits until it has the keyboard.
    explicit Hands(QWidget &window);

    /// Each character is a key; a line end is Enter.
    Hands &type(const QString &text);
    Hands &press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    [[nodiscard]] int keys() const { return m_keys; }
    /// By the keystroke-level model, a good typist: 0.28 s a key.
    [[nodiscard]] double seconds() const { return m_keys * 0.28; }

private:
    [[nodiscard]] QWidget *target() const;

    QWidget &m_window;
    int m_keys = 0;
};

} // namespace bex::test
