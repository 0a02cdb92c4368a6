// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/prompt/Prompter.h"

#include <QCoreApplication>

class QFileDialog;

namespace bex::ui
{

/// The prompter of the real program; the one place that knows QMessageBox.
class DialogPrompter final : public Prompter
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::DialogPrompter)

public:
    void tell(QWidget *parent, const Message &message) override;
    [[nodiscard]] bool confirm(QWidget *parent, const Message &message) override;
    [[nodiscard]] bool approve(QWidget *parent, const Page &page) override;
    [[nodiscard]] std::optional<int> choose(QWidget *parent, const Choice &choice) override;
    [[nodiscard]] std::optional<QString> line(QWidget *parent, const Message &message) override;
    [[nodiscard]] std::optional<QString> openFile(QWidget *parent,
                                                  const FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> folder(QWidget *parent,
                                                const FileQuestion &question) override;

private:
    [[nodiscard]] static std::optional<QString> chosenIn(QFileDialog &dialog);
};

} // namespace bex::ui
