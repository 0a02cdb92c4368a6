// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/InputFile.h"
#include "app/RegisterOfCall.h"
#include "app/Workplace.h"

namespace bex::app
{

ExitCode runRestore(const Call &call)
{
    const QString &source = call.arguments().file;
    if (const auto readable = openInput(source); !readable)
        return call.fail(readable.error(), source);
    const auto kept = registry::Register::restore(source, registerPath(call), sessionOfUser());
    // The one answer a restore has: where the register before it is kept.
    return kept ? call.answer(kept->toUtf8()) : call.fail(kept.error(), source);
}

} // namespace bex::app
