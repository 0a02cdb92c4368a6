// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"

#include <QDialog>

class QTextBrowser;

namespace bex::ui
{

/// Every key, the version, and where the register and the settings are.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Dependencies &outside, Shortcuts &shortcuts, QWidget *parent);

    void open() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString keys();
    [[nodiscard]] QString whereabouts() const;

    Dependencies m_outside;
    Shortcuts &m_shortcuts;
    QTextBrowser *m_page;
};

} // namespace bex::ui
