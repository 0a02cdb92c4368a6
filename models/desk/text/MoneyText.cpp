// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/MoneyText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString moneyText(law::Money sum)
{
    const int decimals = sum.cents() % 100 == 0 ? 0 : 2;
    return QLocale().toCurrencyString(static_cast<double>(sum.cents()) / 100.0, u"€"_s, decimals);
}

} // namespace bex::desk
