// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Statement.h"

#include "models/registry/Database.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSqlError>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// Our SQL holds no colon but before a placeholder.
QSet<QString> placeholdersOf(const QString &sql)
{
    static const QRegularExpression placeholder(u":([a-z0-9_]+)"_s);
    QSet<QString> names;
    auto matches = placeholder.globalMatch(sql);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

Error mistake(QLatin1StringView site, const QString &detail)
{
    return Error{ErrorCode::StorageFailed, site, {}, {}, detail};
}

} // namespace

QVariant Row::value(QLatin1StringView column)
{
    const int index = m_statement.m_columns.indexOf(column);
    if (index < 0) {
        m_statement.spoil(mistake("registry.column-unknown"_L1, QString(column)));
        return {};
    }
    return m_statement.m_query.value(index);
}

bool Row::isNull(QLatin1StringView column)
{
    return value(column).isNull();
}

qint64 Row::number(QLatin1StringView column)
{
    return value(column).toLongLong();
}

int Row::count(QLatin1StringView column)
{
    return value(column).toInt();
}

QString Row::text(QLatin1StringView column)
{
    return value(column).toString();
}

QByteArray Row::utf8(QLatin1StringView column)
{
    return text(column).toUtf8();
}

QByteArray Row::blob(QLatin1StringView column)
{
    return value(column).toByteArray();
}

std::optional<QDate> Row::day(QLatin1StringView column)
{
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QDateTime Row::instant(QLatin1StringView column)
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

Statement::Statement(const Database &database, const QString &sql)
    : m_query(database.connection())
    , m_placeholders(placeholdersOf(sql))
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        spoil(sqlFailure("registry.statement-unprepared"_L1, m_query.lastError()));
}

Statement &Statement::bind(QLatin1StringView name, const QString &value)
{
    // The driver takes a null QString for NULL; ours means empty text.
    return bindValue(name, value.isNull() ? u""_s : value);
}

Statement &Statement::bind(QLatin1StringView name, QLatin1StringView value)
{
    return bindValue(name, QString(value));
}

Statement &Statement::bind(QLatin1StringView name, qint64 value)
{
    return bindValue(name, value);
}

Statement &Statement::bind(QLatin1StringView name, QDate value)
{
    return bindValue(name, value.toString(Qt::ISODate));
}

Statement &Statement::bind(QLatin1StringView name, const QDateTime &value)
{
    return bindValue(name, value.toUTC().toString(Qt::ISODateWithMs));
}

Statement &Statement::bindUtf8(QLatin1StringView name, const QByteArray &value)
{
    return bind(name, QString::fromUtf8(value));
}

Statement &Statement::bindBlob(QLatin1StringView name, const QByteArray &value)
{
    return bindValue(name, value.isNull() ? QByteArray("") : value);
}

Statement &Statement::bindNull(QLatin1StringView name)
{
    return bindValue(name, QVariant());
}

Statement &Statement::bindValue(QLatin1StringView name, const QVariant &value)
{
    const QString key(name);
    if (!m_placeholders.contains(key)) {
        spoil(mistake("registry.placeholder-unknown"_L1, key));
        return *this;
    }
    m_bound.insert(key);
    m_query.bindValue(u':' + key, value);
    return *this;
}

Result<int> Statement::run()
{
    return execute().map([this] { return m_query.numRowsAffected(); });
}

Result<qint64> Statement::insert()
{
    return execute().map([this] { return m_query.lastInsertId().toLongLong(); });
}

Result<void> Statement::execute()
{
    if (!m_error && m_bound != m_placeholders)
        spoil(mistake("registry.placeholder-unbound"_L1,
                      (m_placeholders - m_bound).values().join(u' ')));
    if (!m_error && !m_query.exec())
        spoil(sqlFailure("registry.statement-failed"_L1, m_query.lastError()));
    m_columns = m_query.record();
    return m_error ? Result<void>(unexpected(*m_error)) : Result<void>();
}

bool Statement::step()
{
    if (m_error)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        spoil(sqlFailure("registry.row-unread"_L1, m_query.lastError()));
    return false;
}

Result<void> Statement::outcome() const
{
    return m_error ? Result<void>(unexpected(*m_error)) : Result<void>();
}

void Statement::spoil(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

} // namespace bex::registry
