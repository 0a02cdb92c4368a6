// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/prompt/Prompter.h"

#include <QQueue>
#include <QTextDocumentFragment>

namespace bex::test
{

/// Answers what was written down before, and remembers what was said.
class ScriptedPrompter final : public ui::Prompter
{
public:
    QQueue<QString> files;
    QQueue<int> choices;
    QQueue<bool> answers; ///< yes when nothing was written down
    QQueue<QString> lines;
    QStringList told;

    void tell(QWidget *, const Message &message) override { told.append(message.text); }
    [[nodiscard]] bool confirm(QWidget *, const Message &message) override
    {
        told.append(message.text);
        return answers.isEmpty() || answers.dequeue();
    }
    [[nodiscard]] bool approve(QWidget *, const Page &page) override
    {
        told.append(QTextDocumentFragment::fromHtml(page.html).toPlainText());
        return answers.isEmpty() || answers.dequeue();
    }
    [[nodiscard]] std::optional<int> choose(QWidget *, const Choice &choice) override
    {
        told.append(choice.message.text);
        return choices.isEmpty() ? std::nullopt : std::optional(choices.dequeue());
    }
    [[nodiscard]] std::optional<QString> line(QWidget *, const Message &message) override
    {
        told.append(message.text);
        return lines.isEmpty() ? std::nullopt : std::optional(lines.dequeue());
    }
    [[nodiscard]] std::optional<QString> openFile(QWidget *, const FileQuestion &) override
    {
        return nextFile();
    }
    [[nodiscard]] std::optional<QString> folder(QWidget *, const FileQuestion &) override
    {
        return nextFile();
    }

private:
    [[nodiscard]] std::optional<QString> nextFile()
    {
        return files.isEmpty() ? std::nullopt : std::optional(files.dequeue());
    }
};

} // namespace bex::test
