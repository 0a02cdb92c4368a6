// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/Section.h"

#include <QFont>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace bex::ui
{

Section::Section(const QKeySequence &key, QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_title(new QLabel(this))
    , m_keyLabel(new QLabel(this))
{
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_title->setFont(font);
    m_keyLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_keyLabel);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(body);
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, &Section::called);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    // Its names of keys are those of the language: Shift, Maj.
    m_keyLabel->setText(m_key.toString(QKeySequence::NativeText));
}

} // namespace bex::ui
