// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Migration.h"

#include "resources/ResourceBytes.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

QByteArray Migration::sha256() const
{
    return QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex();
}

std::vector<Migration> shippedMigrations()
{
    const QDir folder(u":/bex/migrations"_s);
    std::vector<Migration> migrations;
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        migrations.push_back(
            {name.left(4).toInt(), name, resources::bytes(QString(u"migrations/"_s + file))});
    }
    return migrations;
}

} // namespace bex::registry
