// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Field.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr int barWidth = 3;
constexpr int barGap = 3;

QString signOf(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::None:
        break;
    case Remark::Kind::Needed:
        return u"…"_s;
    case Remark::Kind::Doubt:
        return u"!"_s;
    case Remark::Kind::Question:
        return u"?"_s;
    case Remark::Kind::Refusal:
        return u"✗"_s;
    }
    return {};
}

QColor colourOf(Remark::Kind kind, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (kind) {
    case Remark::Kind::None:
    case Remark::Kind::Needed:
        return accents.quiet;
    case Remark::Kind::Doubt:
    case Remark::Kind::Question:
        return accents.warning;
    case Remark::Kind::Refusal:
        return accents.refusal;
    }
    Q_UNREACHABLE();
}

/// A label that never widens its column.
QLabel *narrowLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

Field::Field(desk::JsonDraft &draft, const QString &pointer, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_pointer(pointer)
    , m_label(narrowLabel(this))
    , m_echo(new QLabel(this))
    , m_words(narrowLabel(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_echo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(barWidth + barGap, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(m_words);
    m_echo->setTextFormat(Qt::PlainText);
    m_echo->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_words->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_draft, &desk::JsonDraft::changed, this, &Field::follow);
    connect(&m_draft, &desk::JsonDraft::finishing, this, &Field::finish);
}

void Field::setPointer(const QString &pointer)
{
    m_pointer = pointer;
    showDraft();
}

QString Field::label() const
{
    return m_label->text();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setToolTip(label);
    m_editor->setAccessibleName(label);
    showDraft();
}

void Field::setRemark(const Remark &remark)
{
    m_remark = remark;
    showRemark();
}

void Field::setOwnRemark(const Remark &remark)
{
    m_ownRemark = remark;
    showRemark();
}

void Field::takeFocus()
{
    // As by Tab: a line is selected whole, so that typing replaces it.
    firstStop()->setFocus(Qt::TabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        line->selectAll(); // one that had the focus already is told of no change
}

void Field::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_label->setBuddy(editor);
    editor->installEventFilter(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, editor);
}

QWidget *Field::firstStop() const
{
    return m_editor;
}

void Field::setEcho(const QString &echo)
{
    m_echo->setText(echo);
    m_editor->setAccessibleDescription(echo);
}

void Field::confirm()
{
    commit();
}

void Field::forgetTyped() {}

void Field::finish()
{
    // Any other field wrote when it was left.
    if (const QWidget *focus = QApplication::focusWidget(); focus != nullptr && isAncestorOf(focus))
        commit();
}

void Field::passOver()
{
    commit();
}

QJsonValue Field::value() const
{
    return m_draft.value(m_pointer);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto &key = static_cast<QKeyEvent &>(*event);
        return leavesUndo(watched, key) || movesOn(key);
    }
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

bool Field::leavesUndo(const QObject *watched, QKeyEvent &key)
{
    if (!key.matches(QKeySequence::Undo))
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(watched);
    if (line != nullptr && line->isUndoAvailable())
        return false;
    // Refused, not swallowed: the form around gets it.
    key.ignore();
    return true;
}

bool Field::movesOn(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    if (!isEnter && !isTab)
        return false;
    const bool isBack =
        key.key() == Qt::Key_Backtab || (isEnter && key.modifiers() & Qt::ShiftModifier);
    // Written before the focus moves: the answer may bring the next field into being.
    if (isBack)
        commit();
    else if (isEnter)
        confirm();
    else
        passOver();
    focusNextPrevChild(!isBack);
    return true;
}

void Field::follow(const QString &changed)
{
    const auto contains = [](const QString &outer, const QString &inner) {
        return inner.startsWith(outer) &&
               (inner.size() == outer.size() || inner.at(outer.size()) == u'/');
    };
    if (changed.isEmpty())
        forgetTyped(); // another document: it was typed for the one before
    if (contains(changed, m_pointer) || contains(m_pointer, changed))
        showDraft();
}

const Remark &Field::remark() const
{
    return m_ownRemark.kind == Remark::Kind::None ? m_remark : m_ownRemark;
}

void Field::showRemark()
{
    const Remark &shown = remark();
    m_words->setText(signOf(shown.kind) + u' ' + shown.text);
    m_words->setVisible(shown.kind != Remark::Kind::None);
    QPalette colours;
    colours.setColor(QPalette::WindowText, colourOf(shown.kind, palette()));
    m_words->setPalette(colours);
    updateGeometry();
    update();
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRemark(); // light to dark: its colour is of the theme
}

void Field::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const Remark::Kind kind = remark().kind;
    if (kind == Remark::Kind::None)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, barWidth, height(), colourOf(kind, palette()));
}

} // namespace bex::ui
