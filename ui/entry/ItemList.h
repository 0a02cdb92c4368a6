// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"
#include "ui/entry/FieldForm.h"

#include <QList>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace bex::ui
{

class ItemFrame;

/// The items of one list of the judgment, a form each, in their order.
///
/// It follows the list: forms come, go and change places with its items, and
/// what is being typed in the others stays. Inside an item Ctrl+Shift+Delete
/// takes it away, Ctrl+Shift+Up and Down move it. The last one taken away is put
/// back by the line that says so, or by Ctrl+Z in the form around.
class ItemList final : public QWidget
{
    Q_OBJECT

public:
    struct Making {
        std::function<FieldForm *(const QString &pointer, QWidget *parent)> form;
        /// The heading of the item at this place, in the language of now.
        std::function<QString(const QString &pointer, qsizetype index)> title;
    };

    ItemList(const EntryContext &context,
             const QString &pointer,
             Making making,
             QWidget *parent = nullptr);

    void setPointer(const QString &pointer);
    /// Puts a new item at the end and the focus into its first field.
    void append(const QJsonValue &item);
    void retitle();

signals:
    /// The order of the fields is another.
    void rearranged();
    /// Nothing is left to hold the focus.
    void emptied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void dismiss(ItemFrame *frame);
    void insertFrame(qsizetype at);
    void removeFrame(qsizetype at);
    void moveFrame(qsizetype from, qsizetype to);
    void renumber();
    void removeItem(const ItemFrame *frame);
    void moveItem(const ItemFrame *frame, int by);
    void showRemoved();

    EntryContext m_context;
    QString m_pointer;
    Making m_making;
    QVBoxLayout *m_column;
    QList<ItemFrame *> m_frames;
    QToolButton *m_restore;
};

} // namespace bex::ui
