// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/ItemList.h"

#include <QWidget>

namespace bex::ui
{

class KeyField;

/// A list of the judgment: its items, and under them the keys that add to it.
///
/// Lists that the law wants asked have one key more: "0" for none, which is not
/// the same as not asked.
class ListForm final : public QWidget
{
    Q_OBJECT

public:
    /// The lists of the contract that have one kind of item.
    enum class List { Offences, Revocations, Detention, CivilParties, Appeals, Surcharges };

    ListForm(const EntryContext &context,
             List list,
             const QString &pointer,
             QWidget *parent = nullptr);

    void setPointer(const QString &pointer);
    void takeFocus();

signals:
    void rearranged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isAsked() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString itemTitle(qsizetype index) const;
    [[nodiscard]] QString summary(qsizetype count) const;
    void retranslate();

    EntryContext m_context;
    List m_list;
    ItemList *m_items;
    KeyField *m_keys;
};

} // namespace bex::ui
