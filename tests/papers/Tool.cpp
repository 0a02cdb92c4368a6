// SPDX-License-Identifier: EUPL-1.2
#include "tests/papers/Tool.h"

#include <QProcess>

namespace bex::test
{

ToolAnswer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return ToolAnswer{process.exitCode(), process.readAllStandardOutput()};
}

} // namespace bex::test
