// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/MoneyField.h"

#include "models/desk/TypedMoney.h"
#include "models/desk/text/MoneyText.h"

#include <QLocale>

namespace bex::ui
{

std::optional<QJsonValue> MoneyField::read(const QString &text) const
{
    const auto money = desk::typedMoney(text);
    return money ? std::optional(QJsonValue(money->cents())) : std::nullopt;
}

std::optional<QString> MoneyField::write(const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isDouble() || value.toInteger(-1) < 0)
        return {};
    const qint64 cents = value.toInteger();
    QString text = QString::number(cents / 100);
    if (cents % 100 != 0)
        text += QLocale().decimalPoint() + QString::number(cents % 100).rightJustified(2, u'0');
    return text;
}

QString MoneyField::inWords(const QJsonValue &value) const
{
    return desk::moneyText(law::Money::ofCents(value.toInteger()));
}

QString MoneyField::complaint() const
{
    //: Under a sum that cannot be read
    return tr("Type a sum in euros, as 300 or 300,50.");
}

} // namespace bex::ui
