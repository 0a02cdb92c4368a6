// SPDX-License-Identifier: EUPL-1.2
#include "app/MessageLog.h"

#include "app/ExitCode.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

QString logFile()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/guichet-bex"_s;
    return QDir().mkpath(folder) ? folder + u"/bex.log"_s : QString();
}

namespace
{

constexpr qint64 largestLog = 1024 * 1024;

void writeDown(const QByteArray &line)
{
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    QFile file(logFile());
    const auto mode = file.size() > largestLog ? QIODevice::Truncate : QIODevice::Append;
    // A log that cannot be written stops nobody's work.
    if (file.open(QIODevice::WriteOnly | mode))
        file.write(line);
}

void receive(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Writing the log may itself make Qt speak.
    thread_local bool writing = false;
    if (writing)
        return;
    writing = true;
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ' +
                         QLatin1StringView(context.category) + u": "_s + text + u'\n';
    writeDown(line.toUtf8());
    writing = false;
    if (type == QtFatalMsg) {
        // No translator is installed yet when the screen cannot be opened.
        const bool screen = text.contains("platform plugin"_L1);
        std::fputs(screen ? "bex: écran inaccessible / the display cannot be reached\n"
                          : "bex: arrêt imprévu, voir bex.log / unexpected stop, see bex.log\n",
                   stderr);
        std::_Exit(static_cast<int>(ExitCode::Failed));
    }
}

} // namespace

void installMessageLog()
{
    qInstallMessageHandler(receive);
}

} // namespace bex::app
