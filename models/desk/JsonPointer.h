// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace bex::desk
{

/// The value a JSON pointer (RFC 6901) names; Undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &document, QStringView pointer);

/// The document with this value there.
///
/// Objects missing on the way are made, lists are not: a place past the end of
/// a list leaves the document as it is. Null and Undefined take the key away,
/// and with it the objects that this leaves empty: "not known" is an absent key.
[[nodiscard]] QJsonObject
withValueAt(const QJsonObject &document, QStringView pointer, const QJsonValue &value);

/// "/penalties" and 2 give "/penalties/2".
[[nodiscard]] QString itemPointer(QStringView list, qsizetype index);

} // namespace bex::desk
