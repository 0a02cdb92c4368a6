// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/KeyField.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// Takes the focus as a whole and shows it; its buttons are for the mouse.
class Strip final : public QWidget
{
public:
    explicit Strip(QWidget *parent)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(3, 3, 3, 3);
        grid->setSpacing(2);
    }

    void addButton(QToolButton *button, int place, int columns)
    {
        static_cast<QGridLayout *>(layout())->addWidget(button, place / columns, place % columns);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!hasFocus())
            return;
        QStylePainter painter(this);
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
    void focusInEvent(QFocusEvent *) override { update(); }
    void focusOutEvent(QFocusEvent *) override { update(); }
};

} // namespace

KeyField::KeyField(desk::JsonDraft &draft, const QString &pointer, int columns, QWidget *parent)
    : Field(draft, pointer, parent)
    , m_strip(new Strip(this))
    , m_columns(columns)
{
    setEditor(m_strip);
}

void KeyField::setActions(std::vector<KeyAction> actions)
{
    m_actions = std::move(actions);
    // At once, not later: the focus chain and the tests must not meet both sets.
    qDeleteAll(m_strip->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    int place = 0;
    for (const KeyAction &action : m_actions) {
        auto *button = new QToolButton(m_strip);
        button->setText(action.key + u"  "_s + action.label);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [act = action.act] { act(); });
        static_cast<Strip *>(m_strip)->addButton(button, place++, m_columns);
    }
}

void KeyField::setSummary(std::function<QString(qsizetype)> summary)
{
    m_summary = std::move(summary);
}

void KeyField::showDraft()
{
    const QJsonValue list = value();
    if (m_summary)
        setEcho(m_summary(list.isArray() ? list.toArray().size() : -1));
}

void KeyField::commit() {}

bool KeyField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const KeyAction *action = actionOf(static_cast<const QKeyEvent &>(*event))) {
            // A copy: what it does may end in other actions being set.
            const auto act = action->act;
            act();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

const KeyAction *KeyField::actionOf(const QKeyEvent &key) const
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isUsual =
        (isEnter || key.key() == Qt::Key_Space) && key.modifiers() == Qt::NoModifier;
    const QString typed = key.text().toUpper();
    const auto found = std::ranges::find_if(m_actions, [&](const KeyAction &action) {
        return isUsual ? action.isUsual : action.key == typed;
    });
    return found == m_actions.end() ? nullptr : &*found;
}

} // namespace bex::ui
