// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/WeekdaysField.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>

namespace bex::ui
{

WeekdaysField::WeekdaysField(desk::JsonDraft &draft, const QString &pointer, QWidget *parent)
    : Field(draft, pointer, parent)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    for (int day = Qt::Monday; day <= Qt::Friday; ++day) {
        auto *box = new QCheckBox(row);
        box->installEventFilter(this);
        connect(box, &QCheckBox::clicked, this, &WeekdaysField::commit);
        line->addWidget(box);
        m_days += box;
    }
    line->addStretch();
    setEditor(row);
}

void WeekdaysField::showDraft()
{
    const QJsonArray days = value().toArray();
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        const int day = static_cast<int>(at) + Qt::Monday;
        m_days[at]->setText(QLocale().standaloneDayName(day));
        m_days[at]->setChecked(days.contains(day));
    }
}

void WeekdaysField::commit()
{
    QJsonArray days;
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        if (m_days[at]->isChecked())
            days.append(static_cast<int>(at) + Qt::Monday);
    }
    draft().set(pointer(), days.isEmpty() ? QJsonValue(QJsonValue::Null) : days);
}

QWidget *WeekdaysField::firstStop() const
{
    return m_days.first();
}

} // namespace bex::ui
