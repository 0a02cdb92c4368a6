// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/TemporaryRegister.h"

#include <QFile>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

QString TemporaryRegister::path(const QString &name) const
{
    return m_folder.filePath(name);
}

std::unique_ptr<registry::Database> TemporaryRegister::connect(const QString &name) const
{
    auto database = registry::Database::connect(path(name), registry::Database::Access::ReadWrite);
    return database ? *std::move(database) : nullptr;
}

registry::Session aSession()
{
    const auto ticks = std::make_shared<int>(0);
    const QDateTime noon(QDate(2024, 4, 16), QTime(12, 0), Qt::UTC);
    return {u"Dominique Petit"_s, u"0.1.0"_s, [ticks, noon] { return noon.addSecs((*ticks)++); }};
}

QString valueIn(const registry::Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace bex::test
