// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/HourField.h"

#include "models/desk/TypedHour.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

const QString hourFormat = u"HH:mm"_s; // as the register keeps it

} // namespace

std::optional<QJsonValue> HourField::read(const QString &text) const
{
    const auto hour = desk::typedHour(text);
    return hour ? std::optional(QJsonValue(hour->toString(hourFormat))) : std::nullopt;
}

std::optional<QString> HourField::write(const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return QString();
    const QTime hour = QTime::fromString(value.toString(), hourFormat);
    return hour.isValid() ? std::optional(hour.toString(hourFormat)) : std::nullopt;
}

QString HourField::inWords(const QJsonValue &value) const
{
    const QTime hour = QTime::fromString(value.toString(), hourFormat);
    return hour.isValid() ? QLocale().toString(hour, QLocale::ShortFormat) : QString();
}

QString HourField::complaint() const
{
    //: Under an hour that cannot be read
    return tr("Type an hour, as 9, 9h20 or 14:30.");
}

} // namespace bex::ui
