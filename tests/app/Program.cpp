// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/Program.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

QString bexPath()
{
    return qEnvironmentVariable("BEX_BINARY_DIR") + u"/app/bex"_s;
}

} // namespace

Answer Program::run(const QStringList &arguments) const
{
    return start(bexPath(), arguments);
}

Answer Program::shell(const QString &command) const
{
    return start(u"/bin/bash"_s, {u"-c"_s, command});
}

QString Program::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
    return written ? file.fileName() : QString();
}

Answer Program::start(const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"BEX"_s, bexPath());
    environment.insert(u"DATA"_s, dataPath({}));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    constexpr int patienceMs = 60'000;
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString dataPath(const QString &name)
{
    return qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/data/"_s + name;
}

QByteArray dataBytes(const QString &name)
{
    QFile file(dataPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace bex::test
