// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/LineField.h"

namespace bex::ui
{

/// A length as the court pronounced it: `18m`, `1a 6m`, `8 mois`. Never normalised.
class DurationField final : public LineField
{
    Q_OBJECT

public:
    /// What "0" means: nothing that a court pronounces, or that there is no such part.
    enum class Zero { IsNoLength, IsNone };

    using LineField::LineField;
    DurationField(desk::JsonDraft &draft, const QString &pointer, Zero zero, QWidget *parent);

protected:
    [[nodiscard]] std::optional<QJsonValue> read(const QString &text) const override;
    [[nodiscard]] std::optional<QString> write(const QJsonValue &value) const override;
    [[nodiscard]] QString inWords(const QJsonValue &value) const override;
    [[nodiscard]] QString complaint() const override;

private:
    Zero m_zero = Zero::IsNoLength;
};

} // namespace bex::ui
