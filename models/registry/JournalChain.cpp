// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/JournalChain.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

QByteArray journalOrigin()
{
    return QByteArray(64, '0');
}

QByteArray journalHash(const QByteArray &previous, const JournalLine &line)
{
    const JournalEntry &what = line.what;
    const QByteArray entry = what.entry ? QByteArray::number(what.entry->value()) : QByteArray();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &field : {previous,
                                    QByteArray::number(line.number),
                                    line.at.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
                                    line.who.toUtf8(),
                                    what.act.toUtf8(),
                                    what.subject.toUtf8(),
                                    entry,
                                    what.before,
                                    what.after}) {
        hash.addData(QByteArray(QByteArray::number(field.size()) + ':' + field));
    }
    return hash.result().toHex();
}

} // namespace bex::registry
