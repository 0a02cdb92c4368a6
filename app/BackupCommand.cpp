// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/RegisterOfCall.h"

namespace bex::app
{

ExitCode runBackup(const Call &call)
{
    const auto opened = openRegister(call, registry::WhenMissing::Fail);
    if (!opened)
        return call.fail(opened.error(), registerPath(call));
    const QString &copy = call.arguments().file;
    const auto written = (*opened)->backup(copy);
    return written ? ExitCode::Done : call.fail(written.error(), copy);
}

} // namespace bex::app
