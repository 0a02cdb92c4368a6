// SPDX-License-Identifier: EUPL-1.2
#include "app/RegisterOfCall.h"

#include "app/Workplace.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

QString registerPath(const Call &call)
{
    const QString &named = call.arguments().registry;
    return named.isEmpty() ? defaultRegister() : named;
}

Result<std::unique_ptr<registry::Register>> openRegister(const Call &call,
                                                         registry::WhenMissing missing)
{
    const bool isDefault = call.arguments().registry.isEmpty();
    if (isDefault && missing == registry::WhenMissing::Create && !QDir().mkpath(userFolder()))
        return unexpected(
            Error{ErrorCode::StorageFailed, "app.user-folder"_L1, userFolder(), {}, {}});
    return registry::Register::open(registerPath(call), sessionOfUser(), missing);
}

} // namespace bex::app
