// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace bex::desk
{

/// A document while it is being typed, every place of it named by a JSON pointer.
///
/// Incomplete is normal. Text that cannot be understood is kept in its place as
/// it was typed, so that nothing typed is ever lost. Who shows the draft saves
/// it on each `changed`.
class JsonDraft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whoever holds something typed writes it down now: what follows counts on it.
    void finishTyping() { emit finishing(); }
    /// Another document from now on; announced as a change of "", the whole.
    void replace(const QJsonObject &document);
    /// The same from `text()`. Fails with Invalid and keeps what it had.
    [[nodiscard]] Result<void> restore(const QByteArray &text);
    [[nodiscard]] const QJsonObject &document() const { return m_document; }
    [[nodiscard]] QByteArray text() const;

    /// Undefined when nothing is known there.
    [[nodiscard]] QJsonValue value(QStringView pointer) const;
    /// Null or Undefined: not known any more. Silent when nothing changes.
    void set(const QString &pointer, const QJsonValue &value);

    [[nodiscard]] qsizetype count(QStringView list) const;
    void insertItem(const QString &list, qsizetype at, const QJsonValue &item);
    /// The last one removed can be put back until the document is another.
    void removeItem(const QString &list, qsizetype at);
    /// The list that the last removed item came from; empty when there is none.
    [[nodiscard]] QString listOfRemoved() const { return m_removed ? m_removed->list : QString(); }
    /// Puts it back where it was, or at the end of a list that has become shorter.
    void restoreRemoved();
    void moveItem(const QString &list, qsizetype from, qsizetype to);

signals:
    /// What is typed and not written yet belongs to this document, not to what comes next.
    void finishing();
    /// A list took another shape; each is followed by `changed(list)`.
    void itemInserted(const QString &list, qsizetype at);
    void itemRemoved(const QString &list, qsizetype at);
    void itemMoved(const QString &list, qsizetype from, qsizetype to);
    /// The place that changed; "" for the whole document.
    void changed(const QString &pointer);

private:
    [[nodiscard]] QJsonArray items(QStringView list) const;
    void setItems(const QString &list, const QJsonArray &items);

    struct Removed {
        QString list;
        qsizetype at;
        QJsonValue item;
    };

    QJsonObject m_document;
    std::optional<Removed> m_removed;
};

} // namespace bex::desk
