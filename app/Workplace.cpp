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

namespace
{

/// "Maud Lefèvre" as the account has it, since papers and receipts carry it; else its login.
QString nameOfUser()
{
    // The account, not the environment: USER may say anything.
    const passwd *account = getpwuid(geteuid());
    if (account == nullptr)
        return QString::number(geteuid());
    const QString name = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return name.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : name;
}

} // namespace

registry::Session sessionOfUser()
{
    registry::Session session;
    session.who = nameOfUser();
    session.program = programVersion();
    return session;
}

} // namespace bex::app
