// SPDX-License-Identifier: EUPL-1.2
#include "app/RefusedRegister.h"

#include "models/registry/AutomaticBackups.h"

#include <QLocale>

namespace bex::app
{

ui::Prompter::Message RefusedRegister::message(const QString &why, const QString &registerPath)
{
    ui::Prompter::Message message{tr("The register does not open. Nothing of it was changed."),
                                  why};
    if (const auto backup =
            registry::AutomaticBackups(registerPath).last(QDateTime::currentDateTimeUtc()))
        //: %1 day and hour of a backup, %2 its file
        message.text +=
            tr("\n\nLast backup, %1:\n%2\nTo take it back, in a terminal: bex restore FILE")
                .arg(QLocale().toString(backup->at.toLocalTime(), QLocale::ShortFormat),
                     backup->path);
    return message;
}

} // namespace bex::app
