// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/LineField.h"

namespace bex::ui
{

/// An hour as hands type it: `9`, `9h20`, `14:30`.
class HourField final : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

protected:
    [[nodiscard]] std::optional<QJsonValue> read(const QString &text) const override;
    [[nodiscard]] std::optional<QString> write(const QJsonValue &value) const override;
    [[nodiscard]] QString inWords(const QJsonValue &value) const override;
    [[nodiscard]] QString complaint() const override;
};

} // namespace bex::ui
