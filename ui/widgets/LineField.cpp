// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/LineField.h"

#include <QLineEdit>

namespace bex::ui
{

LineField::LineField(desk::JsonDraft &draft, const QString &pointer, QWidget *parent)
    : Field(draft, pointer, parent)
    , m_line(new QLineEdit(this))
{
    setEditor(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineField::showEcho);
}

void LineField::propose(const QJsonValue &value, Taking taking)
{
    m_proposal = value;
    m_taking = taking;
    m_line->setPlaceholderText(write(value).value_or(QString()));
}

void LineField::showDraft()
{
    if (m_line->hasFocus() && m_line->isModified())
        return;
    const QJsonValue now = value();
    const auto text = write(now);
    const bool isKnown = !now.isUndefined();
    m_line->setText(text ? *text : now.toVariant().toString());
    m_line->setModified(false);
    setEcho(text && isKnown ? besides(now) : QString());
    setOwnRemark(isKnown && !text ? Remark{Remark::Kind::Refusal, complaint()} : Remark{});
}

void LineField::commit()
{
    // A field that was only walked through writes nothing: what it shows may be
    // said otherwise than what it holds.
    if (!m_line->isModified())
        return;
    m_line->setModified(false);
    const QString text = m_line->text().trimmed();
    const auto read = text.isEmpty() ? QJsonValue(QJsonValue::Null) : this->read(text);
    // Before the draft tells others: they say what the field says.
    setOwnRemark(read ? Remark{} : Remark{Remark::Kind::Refusal, complaint()});
    draft().set(pointer(), read.value_or(text));
    showDraft();
}

void LineField::confirm()
{
    takeProposal();
    commit();
}

void LineField::passOver()
{
    if (m_taking == Taking::ByEnterOrTab)
        takeProposal();
    commit();
}

void LineField::takeProposal()
{
    const bool takesProposal =
        m_line->text().trimmed().isEmpty() && !m_line->placeholderText().isEmpty();
    if (takesProposal) {
        m_line->setModified(false);
        draft().set(pointer(), m_proposal);
    }
}

void LineField::forgetTyped()
{
    m_line->setModified(false);
}

QString LineField::inWords(const QJsonValue &) const
{
    return {};
}

QString LineField::besides(const QJsonValue &) const
{
    return {};
}

void LineField::showEcho(const QString &text)
{
    const auto now = read(text.trimmed());
    setEcho(now ? inWords(*now) : QString());
}

} // namespace bex::ui
