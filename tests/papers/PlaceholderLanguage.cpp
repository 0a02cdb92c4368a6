// SPDX-License-Identifier: EUPL-1.2
#include "tests/papers/PlaceholderLanguage.h"

#include "resources/ResourceBytes.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

QByteArray testFile(const QString &name)
{
    QFile file(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/data/papers/ar/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// The letters of a text become placeholders; marks, names and keys stay.
QString inPlaceholders(const QString &text)
{
    static const QStringList words =
        QString::fromUtf8(testFile(u"words.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression part(u"\\{\\{[^}]*\\}\\}|@[a-z]+|[A-Za-z][A-Za-z'’]*"_s);
    QString placed;
    qsizetype from = 0;
    for (auto found = part.globalMatch(text); found.hasNext();) {
        const auto each = found.next();
        const QString word = each.captured();
        placed += QStringView(text).sliced(from, each.capturedStart() - from);
        // A checksum and no qHash: that one is salted anew in each process.
        const auto number = static_cast<qsizetype>(qChecksum(word.toUtf8())) % words.size();
        const bool isMark = word.startsWith(u'{') || word.startsWith(u'@');
        placed += isMark ? word : words[number];
        from = each.capturedEnd();
    }
    return placed + QStringView(text).sliced(from);
}

QString lineInPlaceholders(const QString &line)
{
    if (line.startsWith(u'#') || line.startsWith(u'[') || line.startsWith(u"version"))
        return line;
    if (line.startsWith(u"title "))
        return u"title "_s + inPlaceholders(line.sliced(6));
    const qsizetype mark = line.indexOf(u" = ");
    const qsizetype words = mark < 0 ? 0 : mark + 3;
    return line.left(words) + inPlaceholders(line.sliced(words));
}

} // namespace

papers::Templates::Read withPlaceholderArabic()
{
    return [](QStringView name) -> QByteArray {
        if (name == u"papers/languages.txt")
            return resources::bytes(name) + "\nar\n";
        if (name == u"papers/ar/language.txt")
            return testFile(u"language.txt"_s);
        if (!name.startsWith(u"papers/ar/"))
            return resources::bytes(name);
        const QString path = name.toString().replace(u"papers/ar/"_s, u"papers/en/"_s);
        const QString english = QString::fromUtf8(resources::bytes(path));
        QStringList lines;
        for (const QString &line : english.split(u'\n'))
            lines += lineInPlaceholders(line);
        return lines.join(u'\n').toUtf8();
    };
}

} // namespace bex::test
