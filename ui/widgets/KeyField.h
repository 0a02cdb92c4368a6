// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Field.h"

#include <functional>
#include <vector>

namespace bex::ui
{

/// Something one key does: "A  Fine".
struct KeyAction {
    QString key; ///< one character, a capital
    QString label;
    std::function<void()> act;
    bool isUsual = false; ///< Enter and Space do it as well
};

/// A strip of one-key actions on a list of the judgment, with the list's remarks.
///
/// It holds no text: a key acts at once. Enter moves on, as in every field, unless one of the
/// actions is the usual one.
class KeyField final : public Field
{
    Q_OBJECT

public:
    /// `columns` buttons a line.
    KeyField(desk::JsonDraft &draft,
             const QString &pointer,
             int columns,
             QWidget *parent = nullptr);

    /// The actions, in the language of now; replaces those before.
    void setActions(std::vector<KeyAction> actions);
    /// What the list holds, in words, from its length; -1 while it was never asked.
    void setSummary(std::function<QString(qsizetype)> summary);

    void showDraft() override;
    void commit() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const KeyAction *actionOf(const QKeyEvent &key) const;

    QWidget *m_strip;
    int m_columns;
    std::vector<KeyAction> m_actions;
    std::function<QString(qsizetype)> m_summary;
};

} // namespace bex::ui
