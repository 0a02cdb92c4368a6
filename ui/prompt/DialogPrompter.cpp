// SPDX-License-Identifier: EUPL-1.2
#include "ui/prompt/DialogPrompter.h"

#include "ui/prompt/LineDialog.h"
#include "ui/prompt/PageDialog.h"

#include <QFileDialog>
#include <QFileIconProvider>
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
    const auto byEnter = message.enter == Enter::AnswersNo ? QMessageBox::No : QMessageBox::Yes;
    return QMessageBox::question(
               parent, message.title, message.text, QMessageBox::Yes | QMessageBox::No, byEnter) ==
           QMessageBox::Yes;
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
    LineDialog dialog(message, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.line()) : std::nullopt;
}

std::optional<QString> DialogPrompter::openFile(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.title, question.startIn, question.filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog);
}

std::optional<QString> DialogPrompter::folder(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.title, question.startIn);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog);
}

std::optional<QString> DialogPrompter::chosenIn(QFileDialog &dialog)
{
    // Qt's own translations leave this word in English.
    class Kinds final : public QFileIconProvider
    {
    public:
        [[nodiscard]] QString type(const QFileInfo &file) const override
        {
            //: Kind of a file in a list of files (FR: dossier)
            return file.isDir() ? DialogPrompter::tr("Folder") : QFileIconProvider::type(file);
        }
    };
    Kinds kinds;
    dialog.setIconProvider(&kinds);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

} // namespace bex::ui
