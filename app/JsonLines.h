// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>
#include <vector>

namespace bex::app
{

/// A file of one JSON object a line, read a line at a time: the file may be larger than memory.
class JsonLines final
{
public:
    [[nodiscard]] static Result<JsonLines> open(const QString &path);

    /// A line without its end, or why it cannot be had.
    using Line = Result<QByteArray>;

    /// The next lines, as many as are good to answer at once; none after the last.
    [[nodiscard]] std::vector<Line> next();

private:
    explicit JsonLines(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    {
    }

    [[nodiscard]] std::optional<Line> nextLine();
    void skipRestOfLine();

    std::unique_ptr<QFile> m_file;
    bool m_broken = false;
};

} // namespace bex::app
