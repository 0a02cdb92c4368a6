// SPDX-License-Identifier: EUPL-1.2
#include "app/InputFile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

tl::unexpected<Error> refusal(QLatin1StringView site, const QString &detail = {})
{
    return unexpected(Error{ErrorCode::Invalid, site, {}, {}, detail});
}

tl::unexpected<Error> tooLarge(QLatin1StringView site, qint64 largest)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const QString expected = QString::number(largest / mebibyte) + u" MiB"_s;
    return unexpected(Error{ErrorCode::Invalid, site, {}, expected, {}});
}

} // namespace

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal("app.input-missing"_L1);
    if (info.isDir())
        return refusal("app.input-directory"_L1);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refusal("app.input-forbidden"_L1, file->errorString());
    if (!file->isSequential() && file->size() == 0)
        return refusal("app.input-empty"_L1);
    return file;
}

Result<QByteArray> readInput(const QString &path, qint64 largest)
{
    auto file = openInput(path);
    if (!file)
        return unexpected(file.error());
    if ((*file)->size() > largest)
        return tooLarge("app.input-large"_L1, largest);
    // A pipe has no size beforehand: one byte more than allowed is enough to know.
    QByteArray bytes = (*file)->read(largest + 1);
    if ((*file)->error() != QFileDevice::NoError)
        return refusal("app.input-unreadable"_L1, (*file)->errorString());
    if (bytes.size() > largest)
        return tooLarge("app.input-endless"_L1, largest);
    return bytes;
}

} // namespace bex::app
