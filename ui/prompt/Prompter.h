// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace bex::ui
{

/// Everything that stops the hands: questions and messages in a window of their own.
///
/// Injected, so that a test answers in advance. Success never asks for it.
class Prompter
{
public:
    /// What Enter alone answers to a question.
    enum class Enter { AnswersYes, AnswersNo };
    struct Message {
        QString title;
        QString text;
        Enter enter = Enter::AnswersYes; ///< no where something would be lost or left undone
        QString proposed = {};           ///< of a line: stands there, selected
        QString needed = {};             ///< of a line that may not stay empty: what is said then
    };
    struct Choice {
        Message message;
        QStringList options; ///< the first is chosen by Enter
    };
    /// Something to be read before it is confirmed.
    struct Page {
        QString title;
        QString html;
        QString confirm; ///< what the button that confirms says; Enter alone goes back
    };
    struct FileQuestion {
        QString title;
        QString startIn;
        QString filter; ///< as QFileDialog writes it
    };

    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter() = default;

    virtual void tell(QWidget *parent, const Message &message) = 0;
    [[nodiscard]] virtual bool confirm(QWidget *parent, const Message &message) = 0;
    [[nodiscard]] virtual bool approve(QWidget *parent, const Page &page) = 0;
    /// The place of the option chosen; nothing when the question was left.
    [[nodiscard]] virtual std::optional<int> choose(QWidget *parent, const Choice &choice) = 0;
    /// A line typed, as it was typed; nothing when the question was left. One that is needed
    /// is asked for until it is there.
    [[nodiscard]] virtual std::optional<QString> line(QWidget *parent, const Message &message) = 0;
    [[nodiscard]] virtual std::optional<QString> openFile(QWidget *parent,
                                                          const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> folder(QWidget *parent,
                                                        const FileQuestion &question) = 0;
};

} // namespace bex::ui
