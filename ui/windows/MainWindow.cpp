// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/MainWindow.h"

#include <QCloseEvent>
#include <QEvent>

namespace bex::ui
{

struct MainWindow::Parts {
};

MainWindow::MainWindow(const Dependencies &dependencies)
    : m_outside(dependencies)
    , m_parts(std::make_unique<Parts>())
{
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::retranslate()
{
    setWindowTitle(tr("Guichet BEX"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
}

} // namespace bex::ui
