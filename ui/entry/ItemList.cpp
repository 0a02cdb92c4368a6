// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/ItemList.h"

#include "models/desk/JsonPointer.h"
#include "ui/entry/ItemFrame.h"

#include <QEvent>
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
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
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
    });
    rebuild();
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

void ItemList::retitle()
{
    for (qsizetype at = 0; at < m_frames.size(); ++at)
        m_frames[at]->setTitle(m_making.title(desk::itemPointer(m_pointer, at), at));
}

void ItemList::removeItem(const ItemFrame *frame)
{
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
    if (event->type() == QEvent::LanguageChange)
        retitle();
}

} // namespace bex::ui
