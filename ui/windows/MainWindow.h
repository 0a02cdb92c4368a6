// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Dependencies.h"

#include <QMainWindow>

#include <memory>

namespace bex::ui
{

struct CounterParts;

/// The counter: the roll on the left, the work in the middle, the proof on the right.
///
/// It only places the parts; each is a class of its own. Before making it,
/// `apply(application, settings.theme())` and `languages.use(…)` were called.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Dependencies &dependencies);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void place();
    void openLastHearing();
    void showWhoIsHere();
    void showWhoActs();
    void followHearing();
    void showPlace();
    void nameWindow();
    void retranslate();

    std::unique_ptr<CounterParts> m_parts;
};

} // namespace bex::ui
