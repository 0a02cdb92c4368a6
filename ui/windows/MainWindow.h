// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace bex::ui
{

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
    struct Parts;

    void place();
    void on(Command command, const std::function<void()> &obey);
    void connectHearings();
    void connectPerson();
    void connectPapers();
    void connectView();
    void connectMessages();
    void openLastHearing();
    void showPlace();
    void nameWindow();
    void retranslate();

    Dependencies m_outside;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bex::ui
