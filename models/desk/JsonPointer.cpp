// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JsonPointer.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

QStringList keysOf(QStringView pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList keys = pointer.sliced(1).toString().split(u'/');
    for (QString &key : keys)
        key.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return keys;
}

QJsonValue child(const QJsonValue &parent, const QString &key)
{
    if (!parent.isArray())
        return parent.toObject().value(key);
    bool isIndex = false;
    const int index = key.toInt(&isIndex);
    return isIndex ? parent.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue replaced(const QJsonValue &node, const QStringList &keys, const QJsonValue &value);

QJsonValue replacedInList(QJsonArray list, const QStringList &keys, const QJsonValue &value)
{
    const int index = keys.first().toInt();
    if (index < 0 || index >= list.size())
        return list;
    const QJsonValue item = replaced(list.at(index), keys.sliced(1), value);
    // An item keeps its place even when nothing is known of it any more.
    list.replace(index, item.isUndefined() ? QJsonValue(QJsonObject()) : item);
    return list;
}

QJsonValue replacedInObject(QJsonObject object, const QStringList &keys, const QJsonValue &value)
{
    const QJsonValue item = replaced(object.value(keys.first()), keys.sliced(1), value);
    if (item.isUndefined())
        object.remove(keys.first());
    else
        object.insert(keys.first(), item);
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

/// Undefined says that the place holds nothing any more and goes.
QJsonValue replaced(const QJsonValue &node, const QStringList &keys, const QJsonValue &value)
{
    if (keys.isEmpty())
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    return node.isArray() ? replacedInList(node.toArray(), keys, value)
                          : replacedInObject(node.toObject(), keys, value);
}

} // namespace

QJsonValue valueAt(const QJsonObject &document, QStringView pointer)
{
    QJsonValue value = document;
    const QStringList keys = keysOf(pointer);
    for (const QString &key : keys)
        value = child(value, key);
    return value;
}

QJsonObject withValueAt(const QJsonObject &document, QStringView pointer, const QJsonValue &value)
{
    return replaced(document, keysOf(pointer), value).toObject();
}

QString itemPointer(QStringView list, qsizetype index)
{
    return list.toString() + u'/' + QString::number(index);
}

} // namespace bex::desk
