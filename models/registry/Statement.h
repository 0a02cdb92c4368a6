// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Id.h"
#include "models/base/Result.h"

#include <QDate>
#include <QSet>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace bex::registry
{

class Database;
class Statement;

/// The row a statement stands on. A column that was not selected spoils the statement.
class Row final
{
public:
    explicit Row(Statement &statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(QLatin1StringView column);
    [[nodiscard]] qint64 number(QLatin1StringView column);
    [[nodiscard]] int count(QLatin1StringView column);
    [[nodiscard]] QString text(QLatin1StringView column);
    [[nodiscard]] QByteArray utf8(QLatin1StringView column);
    [[nodiscard]] QByteArray blob(QLatin1StringView column);
    [[nodiscard]] std::optional<QDate> day(QLatin1StringView column);
    [[nodiscard]] QDateTime instant(QLatin1StringView column);

    template <typename Key> [[nodiscard]] Key id(QLatin1StringView column)
    {
        return Key(number(column));
    }

private:
    [[nodiscard]] QVariant value(QLatin1StringView column);

    Statement &m_statement;
};

/// One SQL statement with its parameters.
///
/// Qt takes a misspelt placeholder and a forgotten one without a word and binds
/// NULL. Here each name must stand in the text, all must be bound, and each
/// column asked for must exist; else running it fails.
class Statement final
{
public:
    Statement(const Database &database, const QString &sql);

    Statement &bind(QLatin1StringView name, const QString &value);
    Statement &bind(QLatin1StringView name, QLatin1StringView value);
    Statement &bind(QLatin1StringView name, qint64 value);
    Statement &bind(QLatin1StringView name, QDate value);
    Statement &bind(QLatin1StringView name, const QDateTime &value);
    /// As TEXT; `bindBlob` for bytes that are not text.
    Statement &bindUtf8(QLatin1StringView name, const QByteArray &value);
    Statement &bindBlob(QLatin1StringView name, const QByteArray &value);
    Statement &bindNull(QLatin1StringView name);

    template <typename Tag> Statement &bind(QLatin1StringView name, Id<Tag> value)
    {
        return bind(name, value.value());
    }
    template <typename T> Statement &bind(QLatin1StringView name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs a statement that gives no rows; the number of rows it changed.
    [[nodiscard]] Result<int> run();
    /// The same for an INSERT; the key of the new row.
    [[nodiscard]] Result<qint64> insert();
    /// All rows, each read by `read(Row &)`.
    template <typename Read> [[nodiscard]] auto all(Read read)
    {
        std::vector<std::invoke_result_t<Read, Row &>> rows;
        auto each = [&](Row &row) { rows.push_back(read(row)); };
        return walk(each).map([&] { return std::move(rows); });
    }
    /// The first row, if there is one.
    template <typename Read> [[nodiscard]] auto first(Read read)
    {
        std::optional<std::invoke_result_t<Read, Row &>> found;
        auto each = [&](Row &row) {
            if (!found)
                found.emplace(read(row));
        };
        return walk(each).map([&] { return std::move(found); });
    }
    /// Each row, one after the other, kept nowhere.
    template <typename Each> [[nodiscard]] Result<void> walk(Each each)
    {
        auto ran = execute();
        while (ran && step()) {
            Row row(*this);
            each(row);
        }
        return ran ? outcome() : ran;
    }

private:
    friend class Row;

    Statement &bindValue(QLatin1StringView name, const QVariant &value);
    [[nodiscard]] Result<void> execute();
    [[nodiscard]] bool step();
    [[nodiscard]] Result<void> outcome() const;
    void spoil(Error error);

    QSqlQuery m_query;
    QSqlRecord m_columns;
    QSet<QString> m_placeholders;
    QSet<QString> m_bound;
    std::optional<Error> m_error; ///< the first thing that went wrong
};

} // namespace bex::registry
