// SPDX-License-Identifier: EUPL-1.2
#include "ui/prompt/LineDialog.h"

#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bex::ui
{

LineDialog::LineDialog(const Prompter::Message &question, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(question.proposed))
    , m_complaint(new QLabel)
    , m_needed(question.needed)
{
    auto *text = new QLabel(question.text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{text, m_line, m_complaint, buttons})
        column->addWidget(part);
    setWindowTitle(question.title);
    text->setWordWrap(true);
    text->setBuddy(m_line);
    m_line->setAccessibleName(question.text);
    m_line->selectAll();
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, accentsOf(palette()).refusal);
    m_complaint->setPalette(tinted);
    connect(m_line, &QLineEdit::textEdited, m_complaint, &QLabel::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &LineDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(480);
}

QString LineDialog::line() const
{
    return m_line->text();
}

void LineDialog::accept()
{
    if (m_needed.isEmpty() || !m_line->text().trimmed().isEmpty()) {
        QDialog::accept();
        return;
    }
    m_complaint->setText(m_needed);
    m_line->setFocus();
}

} // namespace bex::ui
