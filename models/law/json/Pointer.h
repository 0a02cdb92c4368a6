// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace bex::law::json
{

/// `pointer` prolonged by one key, escaped as RFC 6901 says.
[[nodiscard]] inline QString pointerTo(const QString &pointer, QString key)
{
    using namespace Qt::Literals::StringLiterals;
    // The tilde first: the other escape brings one of its own.
    return pointer + u'/' + key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

[[nodiscard]] inline QString pointerTo(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

} // namespace bex::law::json
