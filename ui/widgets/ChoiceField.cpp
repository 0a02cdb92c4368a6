// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ChoiceField.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

ChoiceField::ChoiceField(desk::JsonDraft &draft,
                         const QString &pointer,
                         ChoicesOf choices,
                         QWidget *parent)
    : Field(draft, pointer, parent)
    , m_choices(choices)
    , m_box(new QComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(3);
    setEditor(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::commit);
}

void ChoiceField::showDraft()
{
    fill();
    const QJsonValue now = value();
    int index = 0;
    for (int row = 1; row < m_box->count(); ++row) {
        if (m_box->itemData(row).toJsonValue() == now)
            index = row;
    }
    if (index == 0 && !now.isUndefined()) {
        // A word the contract does not know stays in sight; the reader names it.
        m_box->addItem(now.toVariant().toString(), now);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void ChoiceField::commit()
{
    draft().set(pointer(), m_box->currentData().toJsonValue());
}

void ChoiceField::fill()
{
    m_box->clear();
    m_box->addItem(u"–"_s, QJsonValue(QJsonValue::Null));
    for (const Choice &choice : m_choices())
        m_box->addItem(choice.label, choice.value);
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the page scrolls; an answer does not change by accident
        return true;
    }
    return Field::eventFilter(watched, event);
}

std::vector<Choice> yesAndNo()
{
    //: An answer in a form
    const QString yes = QCoreApplication::translate("bex::ui::ChoiceField", "Yes");
    //: An answer in a form
    const QString no = QCoreApplication::translate("bex::ui::ChoiceField", "No");
    return {{true, yes}, {false, no}};
}

} // namespace bex::ui
