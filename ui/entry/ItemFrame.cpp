// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/ItemFrame.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

ItemFrame::ItemFrame(FieldForm *form, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_key(new QLabel(this))
    , m_up(addButton(u"↑"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)))
    , m_down(addButton(u"↓"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)))
    , m_away(addButton(u"✕"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)))
    , m_form(form)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    for (QToolButton *button : {m_up, m_down})
        head->addWidget(button);
    head->addWidget(m_key);
    head->addWidget(m_away);
    m_key->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 6, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(form);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveAsked(1); });
    connect(m_away, &QToolButton::clicked, this, &ItemFrame::removalAsked);
    retranslate();
}

void ItemFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

QToolButton *ItemFrame::addButton(const QString &sign, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void ItemFrame::retranslate()
{
    //: Tool tip of a button on one item of a list (a penalty, an offence)
    m_up->setToolTip(tr("Move up (Ctrl+Shift+Up)"));
    //: Tool tip of a button on one item of a list (a penalty, an offence)
    m_down->setToolTip(tr("Move down (Ctrl+Shift+Down)"));
    //: Tool tip of a button on one item of a list (a penalty, an offence)
    m_away->setToolTip(tr("Remove (Ctrl+Shift+Delete)"));
    // The one whose key must be known before it is needed.
    m_key->setText(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete).toString(QKeySequence::NativeText));
    for (QToolButton *button : {m_up, m_down, m_away})
        button->setAccessibleName(button->toolTip());
}

void ItemFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
