// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/ClosingNote.h"

#include <QCloseEvent>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace bex::ui
{

ClosingNote::ClosingNote()
{
    constexpr int margin = 24;
    setMargin(margin);
    setTextFormat(Qt::PlainText);
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    //: Title of a note while the program closes
    setWindowTitle(tr("Guichet BEX closes"));
    setText(tr("The register is being backed up. This note goes away when the copy is made;\n"
               "the computer is to stay on until then."));
}

void ClosingNote::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

void ClosingNote::waitFor(desk::BackupDesk &backups)
{
    using namespace std::chrono_literals;
    // The one of the start first, if it is not made yet; then the one of what was written since.
    for (int copies = 0; copies < 2; ++copies) {
        backups.begin();
        if (!backups.isRunning())
            return;
        ClosingNote note;
        QEventLoop waiting;
        connect(&backups, &desk::BackupDesk::changed, &waiting, [&] {
            if (!backups.isRunning())
                waiting.quit();
        });
        // A small register is copied before anybody could read.
        QTimer::singleShot(300ms, &note, &QWidget::show);
        waiting.exec();
        note.hide();
    }
}

} // namespace bex::ui
