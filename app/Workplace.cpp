// SPDX-License-Identifier: EUPL-1.2
#include "app/Workplace.h"

#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

QString programVersion()
{
    return QStringLiteral(BEX_VERSION);
}

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/guichet-bex"_s;
}

QString defaultRegister()
{
    return userFolder() + u"/register.sqlite"_s;
}

registry::Session sessionOfUser()
{
    // The account, not the environment: USER may say anything.
    const passwd *account = getpwuid(geteuid());
    registry::Session session;
    session.who = account ? QString::fromLocal8Bit(account->pw_name) : QString::number(geteuid());
    session.program = programVersion();
    return session;
}

} // namespace bex::app
