// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/TextField.h"

namespace bex::ui
{

std::optional<QJsonValue> TextField::read(const QString &text) const
{
    return text;
}

std::optional<QString> TextField::write(const QJsonValue &value) const
{
    return value.isString() || value.isNull() || value.isUndefined()
               ? std::optional(value.toString())
               : std::nullopt;
}

QString TextField::complaint() const
{
    //: Under a field that holds something else than text
    return tr("Text is expected here.");
}

} // namespace bex::ui
