// SPDX-License-Identifier: EUPL-1.2
#include "app/Console.h"

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

Console::Console(std::FILE *out, std::FILE *err)
    : m_out(out)
    , m_err(err)
{
    // A closed pipe must come back as an answer, not end the program in the middle of a write.
    std::signal(SIGPIPE, SIG_IGN);
}

Result<void> Console::print(const QByteArray &line)
{
    const auto size = static_cast<std::size_t>(line.size());
    const bool written =
        std::fwrite(line.constData(), 1, size, m_out) == size && std::fputc('\n', m_out) != EOF;
    if (!written)
        return unexpected(Error{ErrorCode::StorageFailed, "app.output-write"_L1, {}, {}, {}});
    return {};
}

Result<void> Console::flush()
{
    if (std::fflush(m_out) != 0)
        return unexpected(Error{ErrorCode::StorageFailed, "app.output-flush"_L1, {}, {}, {}});
    return {};
}

void Console::complain(const QString &line)
{
    // simplified(): a file name may hold a line end. If standard error is closed, nobody is left to
    // tell.
    const QByteArray bytes = line.simplified().toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_err);
    std::fflush(m_err);
}

} // namespace bex::app
