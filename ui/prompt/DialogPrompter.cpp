// SPDX-License-Identifier: EUPL-1.2
#include "ui/prompt/DialogPrompter.h"

#include "ui/prompt/PageDialog.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace bex::ui
{

void DialogPrompter::tell(QWidget *parent, const Message &message)
{
    QMessageBox::information(parent, message.title, message.text);
}

bool DialogPrompter::confirm(QWidget *parent, const Message &message)
{
    return QMessageBox::question(parent, message.title, message.text) == QMessageBox::Yes;
}

bool DialogPrompter::approve(QWidget *parent, const Page &page)
{
    return PageDialog(page, parent).exec() == QDialog::Accepted;
}

std::optional<int> DialogPrompter::choose(QWidget *parent, const Choice &choice)
{
    bool chosen = false;
    const QString answer = QInputDialog::getItem(
        parent, choice.message.title, choice.message.text, choice.options, 0, false, &chosen);
    if (!chosen)
        return std::nullopt;
    return static_cast<int>(choice.options.indexOf(answer));
}

std::optional<QString> DialogPrompter::line(QWidget *parent, const Message &message)
{
    bool typed = false;
    const QString line =
        QInputDialog::getText(parent, message.title, message.text, QLineEdit::Normal, {}, &typed);
    return typed ? std::optional(line) : std::nullopt;
}

std::optional<QString> DialogPrompter::openFile(QWidget *parent, const FileQuestion &question)
{
    const QString file =
        QFileDialog::getOpenFileName(parent, question.title, question.startIn, question.filter);
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

std::optional<QString> DialogPrompter::folder(QWidget *parent, const FileQuestion &question)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, question.title, question.startIn);
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

} // namespace bex::ui
