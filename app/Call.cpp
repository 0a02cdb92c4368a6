// SPDX-License-Identifier: EUPL-1.2
#include "app/Call.h"

#include "app/ErrorLine.h"

#include <QDebug>

namespace bex::app
{

QString Call::sentence(const Error &error) const
{
    return ErrorLine(m_law.refusals(m_arguments.language)).sentence(error);
}

QString Call::line(const Error &error, const QString &file) const
{
    return ErrorLine(m_law.refusals(m_arguments.language)).of(error, file);
}

ExitCode Call::fail(const Error &error, const QString &file) const
{
    const ExitCode code = ErrorLine::exitCode(error);
    // Bad input is not logged: its detail may name a person.
    if (code == ExitCode::Failed)
        qWarning().noquote() << QString(error.site) << error.detail;
    m_console.complain(line(error, file));
    return code;
}

ExitCode Call::answer(const QByteArray &line, ExitCode code) const
{
    const auto written = m_console.print(line).and_then([this] { return m_console.flush(); });
    return written ? code : fail(written.error(), {});
}

} // namespace bex::app
