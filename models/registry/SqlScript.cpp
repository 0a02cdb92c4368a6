// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/SqlScript.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// Comments after the last statement are complete enough: they ask for nothing.
bool asksForNothing(const QByteArray &rest)
{
    for (const QByteArray &line : rest.split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith("--"))
            return false;
    }
    return true;
}

} // namespace

Result<QStringList> statementsOf(const QByteArray &script)
{
    QStringList statements;
    QByteArray gathered;
    for (const QByteArray &piece : script.split(';')) {
        gathered += piece;
        const QByteArray candidate = gathered + ';';
        if (sqlite3_complete(candidate.constData()) != 0) {
            if (!asksForNothing(gathered))
                statements.append(QString::fromUtf8(gathered.trimmed()));
            gathered.clear();
        } else {
            gathered += ';';
        }
    }
    gathered.chop(1); // the semicolon put after the last piece
    if (!asksForNothing(gathered))
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.script-unfinished"_L1,
                                {},
                                {},
                                QString::fromUtf8(gathered.left(200))});
    return statements;
}

} // namespace bex::registry
