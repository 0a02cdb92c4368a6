// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/NumberField.h"

namespace bex::ui
{

std::optional<QJsonValue> NumberField::read(const QString &text) const
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(QJsonValue(number)) : std::nullopt;
}

std::optional<QString> NumberField::write(const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return QString();
    return value.isDouble() ? std::optional(QString::number(value.toInteger())) : std::nullopt;
}

QString NumberField::complaint() const
{
    //: Under a field of days or hours that cannot be read
    return tr("Type a whole number.");
}

} // namespace bex::ui
