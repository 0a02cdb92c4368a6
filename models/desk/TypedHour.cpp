// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedHour.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

std::optional<QTime> typedHour(QStringView text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2})\\s*(?:[hH:.]\\s*(\\d{2})?|(\\d{2}))?\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.capturedView(match.lastCapturedIndex() == 3 ? 3 : 2).toInt();
    const QTime time(match.capturedView(1).toInt(), minutes);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace bex::desk
