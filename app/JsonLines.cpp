// SPDX-License-Identifier: EUPL-1.2
#include "app/JsonLines.h"

#include "app/InputFile.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

tl::unexpected<Error> refusal(QLatin1StringView site, const QString &detail = {})
{
    return unexpected(Error{ErrorCode::Invalid, site, {}, {}, detail});
}

} // namespace

Result<JsonLines> JsonLines::open(const QString &path)
{
    return openInput(path).map(
        [](std::unique_ptr<QFile> file) { return JsonLines(std::move(file)); });
}

std::vector<JsonLines::Line> JsonLines::next()
{
    // Enough to keep every processor busy, and never much of a large file.
    constexpr std::size_t mostLines = 1024;
    constexpr qsizetype enoughBytes = 8 * 1024 * 1024;
    std::vector<Line> lines;
    qsizetype bytes = 0;
    while (lines.size() < mostLines && bytes < enoughBytes) {
        auto line = nextLine();
        if (!line)
            break;
        bytes += *line ? (*line)->size() : 0;
        lines.push_back(*std::move(line));
    }
    return lines;
}

std::optional<JsonLines::Line> JsonLines::nextLine()
{
    if (m_broken)
        return {};
    QByteArray line = m_file->readLine(largestJudgment + 1);
    if (m_file->error() != QFileDevice::NoError) {
        m_broken = true;
        return refusal("app.line-unreadable"_L1, m_file->errorString());
    }
    if (line.isEmpty())
        return {};
    if (line.endsWith('\n')) {
        line.chop(1);
    } else if (line.size() >= largestJudgment) {
        skipRestOfLine();
        return refusal("app.line-large"_L1);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void JsonLines::skipRestOfLine()
{
    constexpr qint64 piece = 1024 * 1024;
    for (QByteArray rest = m_file->readLine(piece); !rest.isEmpty();
         rest = m_file->readLine(piece)) {
        if (rest.endsWith('\n'))
            return;
    }
}

} // namespace bex::app
