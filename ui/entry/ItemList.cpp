// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/ItemList.h"

#include "models/desk/JsonPointer.h"
#include "ui/entry/ItemFrame.h"
#include "ui/widgets/Field.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace bex::ui
{

ItemList::ItemList(const EntryContext &context,
                   const QString &pointer,
                   Making making,
                   QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pointer(pointer)
    , m_making(std::move(making))
    , m_column(new QVBoxLayout(this))
    , m_restore(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_restore);
    m_restore->setFocusPolicy(Qt::NoFocus);
    m_restore->setAutoRaise(true);
    connect(m_restore, &QToolButton::clicked, this, [this] { m_context.draft.restoreRemoved(); });
    const auto onMyList = [this](auto act) {
        return [this, act](const QString &list, auto... places) {
            if (list == m_pointer)
                (this->*act)(places...);
        };
    };
    const auto &draft = m_context.draft;
    connect(&draft, &desk::JudgmentDraft::itemInserted, this, onMyList(&ItemList::insertFrame));
    connect(&draft, &desk::JudgmentDraft::itemRemoved, this, onMyList(&ItemList::removeFrame));
    connect(&draft, &desk::JudgmentDraft::itemMoved, this, onMyList(&ItemList::moveFrame));
    connect(&draft, &desk::JudgmentDraft::changed, this, [this](const QString &place) {
        const bool isSetAtOnce =
            place == m_pointer && m_context.draft.count(m_pointer) != m_frames.size();
        if (place.isEmpty() || isSetAtOnce)
            rebuild();
        showRemoved();
    });
    rebuild();
    showRemoved();
}

void ItemList::setPointer(const QString &pointer)
{
    m_pointer = pointer;
    renumber();
}

void ItemList::append(const QJsonValue &item)
{
    m_context.draft.insertItem(m_pointer, m_frames.size(), item);
    m_frames.last()->form().takeFocus();
}

void ItemList::dismiss(ItemFrame *frame)
{
    // A place past the end holds nothing: what the fields still write when they
    // lose the focus must not fall into the item that moved up.
    frame->form().setPointer(desk::itemPointer(m_pointer, std::numeric_limits<int>::max()));
    frame->hide();
    // Later: the key that asked for it is still on its way through it.
    frame->deleteLater();
}

void ItemList::rebuild()
{
    while (!m_frames.isEmpty())
        dismiss(m_frames.takeLast());
    const qsizetype count = m_context.draft.count(m_pointer);
    for (qsizetype at = 0; at < count; ++at)
        insertFrame(at);
    emit rearranged();
}

void ItemList::insertFrame(qsizetype at)
{
    auto *form = m_making.form(desk::itemPointer(m_pointer, at), nullptr);
    auto *frame = new ItemFrame(form, this);
    connect(frame, &ItemFrame::removalAsked, this, [this, frame] { removeItem(frame); });
    connect(frame, &ItemFrame::moveAsked, this, [this, frame](int by) { moveItem(frame, by); });
    connect(form, &FieldForm::rearranged, this, &ItemList::rearranged);
    m_frames.insert(at, frame);
    m_column->insertWidget(static_cast<int>(at), frame);
    frame->show();
    renumber();
    emit rearranged();
}

void ItemList::removeFrame(qsizetype at)
{
    ItemFrame *frame = m_frames.takeAt(at);
    m_column->removeWidget(frame);
    dismiss(frame);
    renumber();
    emit rearranged();
    if (m_frames.isEmpty())
        emit emptied();
    else
        m_frames[qMin(at, m_frames.size() - 1)]->form().takeFocus();
}

void ItemList::moveFrame(qsizetype from, qsizetype to)
{
    ItemFrame *frame = m_frames.takeAt(from);
    m_frames.insert(to, frame);
    m_column->removeWidget(frame);
    m_column->insertWidget(static_cast<int>(to), frame);
    renumber();
    emit rearranged();
}

void ItemList::renumber()
{
    for (qsizetype at = 0; at < m_frames.size(); ++at)
        m_frames[at]->form().setPointer(desk::itemPointer(m_pointer, at));
    retitle();
}

void ItemList::showRemoved()
{
    //: Button under a list: puts the item back that was removed last
    m_restore->setText(tr("Removed. Put it back (Ctrl+Z)"));
    m_restore->setVisible(m_context.draft.listOfRemoved() == m_pointer);
}

void ItemList::retitle()
{
    for (qsizetype at = 0; at < m_frames.size(); ++at)
        m_frames[at]->setTitle(m_making.title(desk::itemPointer(m_pointer, at), at));
}

void ItemList::removeItem(const ItemFrame *frame)
{
    // What is being typed there comes back with it.
    for (Field *field : frame->findChildren<Field *>())
        field->commit();
    m_context.draft.removeItem(m_pointer, m_frames.indexOf(frame));
}

void ItemList::moveItem(const ItemFrame *frame, int by)
{
    const qsizetype from = m_frames.indexOf(frame);
    const qsizetype to = from + by;
    if (to >= 0 && to < m_frames.size())
        m_context.draft.moveItem(m_pointer, from, to);
}

void ItemList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retitle();
    showRemoved();
}

} // namespace bex::ui
