// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/FieldForm.h"

#include "models/desk/UsualObligations.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DurationField.h"
#include "ui/widgets/HourField.h"
#include "ui/widgets/LinesField.h"
#include "ui/widgets/MoneyField.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/WeekdaysField.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr int columns = 6;

} // namespace

FieldForm::FieldForm(const FormContext &context,
                     const QString &pointer,
                     Table table,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pointer(pointer)
    , m_table(table)
    , m_column(new QVBoxLayout(this))
    , m_grid(new QGridLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (const FieldSpec &spec : m_table.fields)
        m_fields.push_back(makeField(spec));
    retranslate();
    arrange();
    connect(&m_context.draft, &desk::JsonDraft::changed, this, &FieldForm::follow);
}

void FieldForm::setPointer(const QString &pointer)
{
    m_pointer = pointer;
    for (std::size_t row = 0; row < m_fields.size(); ++row)
        m_fields[row]->setPointer(place(m_table.fields[row].key));
}

Field &FieldForm::field(QLatin1StringView key) const
{
    const auto found = std::ranges::find(m_table.fields, key, &FieldSpec::key);
    Q_ASSERT(found != m_table.fields.end());
    return *m_fields[static_cast<std::size_t>(found - m_table.fields.begin())];
}

void FieldForm::takeFocus()
{
    if (!m_fields.empty())
        m_fields.front()->takeFocus();
}

QString FieldForm::place(QLatin1StringView key) const
{
    return m_pointer + u'/' + key;
}

QJsonValue FieldForm::value(QLatin1StringView key) const
{
    return m_context.draft.value(place(key));
}

void FieldForm::addBelow(QWidget *part)
{
    m_column->addWidget(part);
}

Field *FieldForm::makeField(const FieldSpec &spec)
{
    desk::JsonDraft &draft = m_context.draft;
    const QString pointer = place(spec.key);
    switch (spec.kind) {
    case FieldKind::Text:
        return new TextField(draft, pointer, this);
    case FieldKind::Lines:
        return new LinesField(draft, pointer, this);
    case FieldKind::Obligations: {
        auto *lines = new LinesField(draft, pointer, this);
        lines->setUsual(desk::usualObligations());
        return lines;
    }
    case FieldKind::Number:
        return new NumberField(draft, pointer, this);
    case FieldKind::Money:
        return new MoneyField(draft, pointer, this);
    case FieldKind::Duration:
        return new DurationField(draft, pointer, this);
    case FieldKind::DurationOrNone:
        return new DurationField(draft, pointer, DurationField::Zero::IsNone, this);
    case FieldKind::Date:
    case FieldKind::PastDate:
    case FieldKind::FutureDate:
    case FieldKind::BirthDate:
        return makeDateField(spec, pointer);
    case FieldKind::Hour:
        return new HourField(draft, pointer, this);
    case FieldKind::Weekdays:
        return new WeekdaysField(draft, pointer, this);
    case FieldKind::Choice:
        return new ChoiceField(draft, pointer, spec.choices ? spec.choices : yesAndNo, this);
    }
    Q_UNREACHABLE();
}

Field *FieldForm::makeDateField(const FieldSpec &spec, const QString &pointer)
{
    const auto sense =
        spec.kind == FieldKind::FutureDate ? desk::DateSense::Future : desk::DateSense::Past;
    DateReading reading{sense,
                        spec.kind == FieldKind::BirthDate,
                        m_context.today,
                        spec.kind == FieldKind::PastDate};
    return new DateField(m_context.draft, pointer, std::move(reading), this);
}

bool FieldForm::isAskedFor(const FieldSpec &spec) const
{
    if (spec.shownWhen.key.isEmpty() || !value(spec.key).isUndefined())
        return true;
    const QString answer = value(spec.shownWhen.key).toString();
    if (spec.shownWhen.words.isEmpty())
        return !answer.isEmpty();
    return QString(spec.shownWhen.words).split(u' ').contains(answer);
}

void FieldForm::follow(const QString &changed)
{
    if (changed.startsWith(m_pointer + u'/'))
        dropWhatNoLongerApplies(changed);
    arrange();
}

void FieldForm::dropWhatNoLongerApplies(const QString &answer)
{
    for (const FieldSpec &spec : m_table.fields) {
        const Condition &when = spec.shownWhen;
        if (when.key.isEmpty() || place(when.key) != answer)
            continue;
        const QString word = value(when.key).toString();
        const bool applies =
            when.words.isEmpty() ? !word.isEmpty() : QString(when.words).split(u' ').contains(word);
        if (!applies)
            m_context.draft.set(place(spec.key), QJsonValue::Null);
    }
}

void FieldForm::arrange()
{
    std::vector<bool> shown;
    std::ranges::transform(m_table.fields,
                           std::back_inserter(shown),
                           [this](const FieldSpec &spec) { return isAskedFor(spec); });
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    int row = 0;
    int column = 0;
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        Field *field = m_fields[index];
        m_grid->removeWidget(field);
        field->setVisible(m_shown[index]);
        if (!m_shown[index])
            continue;
        const int span = m_table.fields[index].span;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        column += span;
    }
    emit rearranged();
}

void FieldForm::retranslate()
{
    for (std::size_t row = 0; row < m_fields.size(); ++row)
        m_fields[row]->setLabel(
            QCoreApplication::translate(m_table.context, m_table.fields[row].label));
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
