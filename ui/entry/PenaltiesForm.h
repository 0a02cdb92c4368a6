// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/ItemList.h"

#include <QWidget>

namespace bex::ui
{

class KeyField;

/// The penalties in the order pronounced, each in the form of its kind, and
/// under them one key a kind to add the next.
class PenaltiesForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PenaltiesForm(const EntryContext &context, QWidget *parent = nullptr);

    /// On the keys: the next penalty is one key away.
    void takeFocus();

signals:
    void rearranged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    EntryContext m_context;
    ItemList *m_items;
    KeyField *m_keys;
};

} // namespace bex::ui
