// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

QDir root()
{
    return QDir(qEnvironmentVariable("BEX_SOURCE_DIR"));
}

} // namespace

QString SourceLine::place() const
{
    return u"%1:%2: %3"_s.arg(file, QString::number(number), text.trimmed());
}

QString sourceText(const QString &file)
{
    QFile source(root().filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QStringList sourceFiles(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator entries(root().filePath(folder),
                             {u"*.cpp"_s, u"*.h"_s},
                             QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(root().relativeFilePath(entries.next()));
    }
    files.sort();
    return files;
}

std::vector<SourceLine> sourceLines(const QStringList &files)
{
    std::vector<SourceLine> lines;
    for (const QString &file : files) {
        int number = 0;
        for (const QString &text : sourceText(file).split(u'\n'))
            lines.push_back({file, ++number, text});
    }
    return lines;
}

} // namespace bex::test
