// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/Hands.h"

#include <QApplication>
#include <QTest>

namespace bex::test
{

Hands::Hands(QWidget &window)
    : m_window(window)
{
    m_window.show();
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        qWarning("the window never became active");
}

Hands &Hands::type(const QString &text)
{
    for (const QChar character : text) {
        if (character == u'\n') {
            press(Qt::Key_Return);
            continue;
        }
        ++m_keys;
        const auto key = static_cast<Qt::Key>(character.toUpper().unicode());
        QTest::sendKeyEvent(QTest::Click, target(), key, QString(character), Qt::NoModifier);
    }
    return *this;
}

Hands &Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(target(), key, modifiers);
    return *this;
}

QWidget *Hands::target() const
{
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus : &m_window;
}

} // namespace bex::test
