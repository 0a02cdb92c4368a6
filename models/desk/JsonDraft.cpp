// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JsonDraft.h"

#include "models/desk/JsonPointer.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

void JsonDraft::replace(const QJsonObject &document)
{
    m_document = document;
    m_removed.reset();
    emit changed(QString());
}

Result<void> JsonDraft::restore(const QByteArray &text)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(text, &parsing);
    if (!document.isObject())
        return unexpected(Error{ErrorCode::Invalid,
                                "desk.draft-unreadable"_L1,
                                QString(),
                                u"a JSON object"_s,
                                parsing.errorString()});
    replace(document.object());
    return {};
}

QByteArray JsonDraft::text() const
{
    return QJsonDocument(m_document).toJson(QJsonDocument::Compact);
}

QJsonValue JsonDraft::value(QStringView pointer) const
{
    return valueAt(m_document, pointer);
}

void JsonDraft::set(const QString &pointer, const QJsonValue &value)
{
    QJsonObject next = withValueAt(m_document, pointer, value);
    if (next == m_document)
        return;
    m_document = std::move(next);
    emit changed(pointer);
}

qsizetype JsonDraft::count(QStringView list) const
{
    return items(list).size();
}

void JsonDraft::insertItem(const QString &list, qsizetype at, const QJsonValue &item)
{
    QJsonArray next = items(list);
    Q_ASSERT(at >= 0 && at <= next.size());
    next.insert(at, item);
    setItems(list, next);
    emit itemInserted(list, at);
    emit changed(list);
}

void JsonDraft::removeItem(const QString &list, qsizetype at)
{
    QJsonArray next = items(list);
    Q_ASSERT(at >= 0 && at < next.size());
    m_removed = Removed{list, at, next.takeAt(at)};
    setItems(list, next);
    emit itemRemoved(list, at);
    emit changed(list);
}

void JsonDraft::restoreRemoved()
{
    if (!m_removed)
        return;
    const Removed back = *std::exchange(m_removed, std::nullopt);
    insertItem(back.list, qMin(back.at, count(back.list)), back.item);
}

void JsonDraft::moveItem(const QString &list, qsizetype from, qsizetype to)
{
    QJsonArray next = items(list);
    Q_ASSERT(from >= 0 && from < next.size() && to >= 0 && to < next.size());
    if (from == to)
        return;
    next.insert(to, next.takeAt(from));
    setItems(list, next);
    emit itemMoved(list, from, to);
    emit changed(list);
}

QJsonArray JsonDraft::items(QStringView list) const
{
    return value(list).toArray();
}

void JsonDraft::setItems(const QString &list, const QJsonArray &items)
{
    m_document = withValueAt(m_document, list, items);
}

} // namespace bex::desk
