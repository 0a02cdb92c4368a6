// SPDX-License-Identifier: EUPL-1.2
#include "resources/ResourceBytes.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace bex::resources
{

QByteArray bytes(QStringView name)
{
    QFile file(u":/bex/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "bex::resources::bytes", "a shipped file is missing");
    return opened ? file.readAll() : QByteArray();
}

} // namespace bex::resources
