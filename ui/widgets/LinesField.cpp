// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/LinesField.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace bex::ui
{

LinesField::LinesField(desk::JsonDraft &draft, const QString &pointer, QWidget *parent)
    : Field(draft, pointer, parent)
    , m_stack(new QWidget(this))
    , m_column(new QVBoxLayout(m_stack))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    setEditor(m_stack);
    setLineCount(1);
}

void LinesField::showDraft()
{
    if (isBeingTyped())
        return;
    const QJsonArray texts = value().toArray();
    setLineCount(texts.size() + 1);
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        m_lines[row]->setText(texts.at(row).toString());
        m_lines[row]->setModified(false);
        m_lines[row]->setAccessibleName(label());
    }
}

void LinesField::commit()
{
    if (std::ranges::none_of(m_lines, &QLineEdit::isModified))
        return;
    for (QLineEdit *line : std::as_const(m_lines))
        line->setModified(false);
    const QStringList texts = typed();
    draft().set(pointer(),
                texts.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonArray::fromStringList(texts));
    showDraft();
}

void LinesField::forgetTyped()
{
    for (QLineEdit *line : std::as_const(m_lines))
        line->setModified(false);
}

void LinesField::setUsual(const QStringList &texts)
{
    m_usual = texts;
}

void LinesField::passOver()
{
    commit();
    // The empty line is for Enter: a length typed after Tab belongs to the next field.
    const qsizetype lastFilled = m_lines.size() - 2;
    if (lastFilled >= 0 && m_lines[lastFilled]->hasFocus())
        m_lines.last()->setFocus(Qt::TabFocusReason);
}

bool LinesField::eventFilter(QObject *watched, QEvent *event)
{
    if (!opensUsual(watched, *event))
        return Field::eventFilter(watched, event);
    chooseUsual(static_cast<QLineEdit *>(watched));
    return true;
}

bool LinesField::opensUsual(const QObject *watched, const QEvent &event) const
{
    return event.type() == QEvent::KeyPress && !m_usual.isEmpty() &&
           static_cast<const QKeyEvent &>(event).key() == Qt::Key_Down &&
           qobject_cast<const QLineEdit *>(watched) != nullptr;
}

void LinesField::chooseUsual(QLineEdit *line)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &text : std::as_const(m_usual)) {
        connect(menu->addAction(text), &QAction::triggered, line, [this, line, text] {
            line->setText(text);
            line->setModified(true);
            commit();
            m_lines.last()->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->popup(line->mapToGlobal(line->rect().bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

QWidget *LinesField::firstStop() const
{
    return m_lines.first();
}

QStringList LinesField::typed() const
{
    QStringList texts;
    for (const QLineEdit *line : m_lines) {
        if (const QString text = line->text().trimmed(); !text.isEmpty())
            texts += text;
    }
    return texts;
}

bool LinesField::isBeingTyped() const
{
    return std::ranges::any_of(
        m_lines, [](const QLineEdit *line) { return line->hasFocus() && line->isModified(); });
}

void LinesField::setLineCount(qsizetype count)
{
    while (m_lines.size() > count) {
        // Later: the key that emptied it may still be on its way through it.
        m_lines.last()->hide();
        m_lines.takeLast()->deleteLater();
    }
    while (m_lines.size() < count) {
        auto *line = new QLineEdit(m_stack);
        line->installEventFilter(this);
        m_column->addWidget(line);
        if (!m_lines.isEmpty())
            setTabOrder(m_lines.last(), line);
        line->show(); // at once: the focus may be on its way to it
        m_lines += line;
    }
}

} // namespace bex::ui
