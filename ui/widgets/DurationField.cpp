// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DurationField.h"

#include "models/desk/TypedDuration.h"
#include "models/desk/text/DurationText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

DurationField::DurationField(desk::JsonDraft &draft,
                             const QString &pointer,
                             Zero zero,
                             QWidget *parent)
    : LineField(draft, pointer, parent)
    , m_zero(zero)
{
}

std::optional<QJsonValue> DurationField::read(const QString &text) const
{
    static const QRegularExpression zero(u"^0+\\s*[a-z]*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (m_zero == Zero::IsNone && zero.match(text).hasMatch())
        return QJsonValue(QJsonValue::Null);
    const auto duration = desk::typedDuration(text);
    return duration ? std::optional(QJsonValue(duration->toIso())) : std::nullopt;
}

std::optional<QString> DurationField::write(const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return QString();
    const auto duration = law::LegalDuration::fromIso(value.toString());
    return duration ? std::optional(desk::DurationText::of(*duration)) : std::nullopt;
}

QString DurationField::inWords(const QJsonValue &value) const
{
    const auto duration = law::LegalDuration::fromIso(value.toString());
    return duration ? desk::DurationText::of(*duration) : QString();
}

QString DurationField::complaint() const
{
    //: Under a length that cannot be read; the letters are those of the language: y, m, d
    return tr("Type a length with its units, as 18m, 1y 6m or 5d.");
}

} // namespace bex::ui
