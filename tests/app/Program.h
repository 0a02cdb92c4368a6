// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace bex::test
{

/// What a call of the program answered.
struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// The built program, called as a user calls it: a home of its own, no display,
/// a locale that makes Qt complain, nothing on standard input.
class Program final
{
public:
    [[nodiscard]] Answer run(const QStringList &arguments) const;
    /// A shell command in which "$BEX" is the program.
    [[nodiscard]] Answer shell(const QString &command) const;

    /// A path in a folder that lives as long as this.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file there and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;

private:
    [[nodiscard]] Answer start(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

/// A file of tests/data.
[[nodiscard]] QString dataPath(const QString &name);
[[nodiscard]] QByteArray dataBytes(const QString &name);

} // namespace bex::test
