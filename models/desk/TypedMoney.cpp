// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedMoney.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

constexpr qint64 largestCents = 1'000'000'000'000;

} // namespace

std::optional<law::Money> typedMoney(QStringView text)
{
    static const QRegularExpression spaces(u"\\s|[\\x{00a0}\\x{202f}]"_s);
    static const QRegularExpression shape(u"^€?(\\d{1,11})(?:[.,](\\d{1,2}))?€?$"_s);
    const auto found = shape.match(text.toString().remove(spaces));
    if (!found.hasMatch())
        return {};
    const QString decimals = found.captured(2).leftJustified(2, u'0');
    const qint64 cents = found.capturedView(1).toLongLong() * 100 + decimals.toLongLong();
    return cents <= largestCents ? std::optional(law::Money::ofCents(cents)) : std::nullopt;
}

} // namespace bex::desk
