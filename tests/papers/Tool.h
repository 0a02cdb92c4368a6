// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bex::test
{

/// What a command of the system answered (poppler, qpdf).
struct ToolAnswer {
    int exitCode = -1;
    QByteArray output;
};

[[nodiscard]] ToolAnswer run(const QString &program, const QStringList &arguments);

} // namespace bex::test
