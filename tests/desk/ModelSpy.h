// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QStringList>

namespace bex::test
{

/// Writes down every signal of a model as one word with its rows, so that a test
/// states the sequence it expects as a list.
class ModelSpy final : public QObject
{
public:
    explicit ModelSpy(QAbstractItemModel &model)
    {
        const auto note = [this](const char *what, int first, int last) {
            m_signals.append(
                QString::fromLatin1("%1 %2-%3").arg(QLatin1StringView(what)).arg(first).arg(last));
        };
        connect(
            &model,
            &QAbstractItemModel::rowsInserted,
            this,
            [note](const QModelIndex &, int first, int last) { note("inserted", first, last); });
        connect(&model,
                &QAbstractItemModel::rowsRemoved,
                this,
                [note](const QModelIndex &, int first, int last) { note("removed", first, last); });
        connect(&model,
                &QAbstractItemModel::dataChanged,
                this,
                [note](const QModelIndex &from, const QModelIndex &to) {
                    note("changed", from.row(), to.row());
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            m_signals.append(QString::fromLatin1("reset"));
        });
        connect(&model, &QAbstractItemModel::headerDataChanged, this, [this] {
            m_signals.append(QString::fromLatin1("headers"));
        });
    }

    [[nodiscard]] const QStringList &heard() const { return m_signals; }

private:
    QStringList m_signals;
};

} // namespace bex::test
