// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JsonDraft.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;

namespace bex::ui
{

/// What is said under a field; a sign and a bar at its side support the words.
struct Remark {
    enum class Kind {
        None,
        Needed,
        Doubt, ///< looks unusual; kept as it was pronounced
        Question,
        Refusal,
    };
    Kind kind = Kind::None;
    QString text;
};

/// One place of the judgment on the screen: label, editor, and what is wrong with it.
///
/// Bound to a JSON pointer of the draft: it shows what stands there and writes
/// when it is left. Enter moves to the next field as Tab does, Shift+Enter back.
/// A field shows its value for the first time when it gets its label.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(desk::JsonDraft &draft, const QString &pointer, QWidget *parent = nullptr);

    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    /// The list it stands in has moved.
    void setPointer(const QString &pointer);
    [[nodiscard]] QString label() const;
    /// The label is also the name that a screen reader says.
    void setLabel(const QString &label);
    /// Words from the plan or the reader; what the field itself cannot read goes first.
    void setRemark(const Remark &remark);
    /// The one that shows.
    [[nodiscard]] const Remark &remark() const;
    void takeFocus();

    /// From the draft to the editor, unless somebody is typing there.
    virtual void showDraft() = 0;
    /// From the editor to the draft.
    virtual void commit() = 0;

protected:
    /// Once, in the constructor of the last class.
    void setEditor(QWidget *editor);
    /// What takes the focus first. Not a focus proxy: a field that stands for its
    /// editor would be a second stop of Tab, wherever it was made.
    [[nodiscard]] virtual QWidget *firstStop() const;
    /// The value as it was understood, at the end of the label's line.
    void setEcho(const QString &echo);
    void setOwnRemark(const Remark &remark);
    /// What Enter does before it moves on.
    virtual void confirm();
    /// What is typed and not committed is nobody's any more.
    virtual void forgetTyped();
    /// What Tab does before it moves on.
    virtual void passOver();

    [[nodiscard]] desk::JsonDraft &draft() const { return m_draft; }
    [[nodiscard]] QJsonValue value() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QString &changed);
    void finish();
    [[nodiscard]] bool movesOn(const QKeyEvent &key);
    /// Ctrl+Z that has nothing to take back here belongs to the form: a removed item.
    [[nodiscard]] static bool leavesUndo(const QObject *watched, QKeyEvent &key);
    void showRemark();

    desk::JsonDraft &m_draft;
    QString m_pointer;
    QLabel *m_label;
    QLabel *m_echo;
    QLabel *m_words;
    QWidget *m_editor = nullptr;
    Remark m_remark;
    Remark m_ownRemark;
};

} // namespace bex::ui
