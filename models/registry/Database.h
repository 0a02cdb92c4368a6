// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

class QSqlError;
class QThread;

namespace bex::registry
{

/// Which file a path led to; the kernel gives no two files of one moment the same.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// Owns one connection to one SQLite file; nobody else names it.
///
/// Belongs to the thread that opened it, because a QSqlDatabase used from
/// another one succeeds without a word.
class Database final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Connects, without a word yet to the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path,
                                                                   Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] QString path() const { return m_path; }

    /// A pragma of one value, as the database answers it.
    [[nodiscard]] Result<QString> pragma(const QString &name) const;
    /// Sets a pragma and reads it back; fails when the database kept another value.
    [[nodiscard]] Result<void> setPragma(const QString &name, const QString &value);
    /// Runs one statement without parameters and without rows.
    [[nodiscard]] Result<void> run(const QString &sql);
    /// Whether the file that was opened still stands under its name.
    ///
    /// Fails with NotFound when it was moved, removed or replaced: what is written
    /// now would be confirmed and never found again.
    [[nodiscard]] Result<void> isInPlace() const;
    /// Leaves the write-ahead log as it is when the connection closes: the file was not ours to
    /// touch.
    void leaveUntouched();

private:
    Database(QString path, QString name);

    QString m_path;
    std::optional<FileIdentity> m_file; ///< none for what is no file
    QString m_name;
    QThread *m_thread;
};

/// What a driver's error means to the caller; its text goes to the log alone.
[[nodiscard]] Error sqlFailure(QLatin1StringView site, const QSqlError &error);

} // namespace bex::registry
