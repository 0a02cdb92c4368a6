// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TypedDate.h"
#include "ui/widgets/LineField.h"

#include <functional>

namespace bex::ui
{

/// How the dates of a field are read.
struct DateReading {
    desk::DateSense sense = desk::DateSense::Past;
    bool takesYearAlone = false;      ///< a birth of which only the year is known
    std::function<QDate()> reference; ///< the day `+30` and `lundi` start from
    bool endsToday = false;           ///< what has happened did not happen tomorrow
};

/// A date as hands type it: `12/3`, `12/3/24`, `+30`, `lundi`, `l`, `1m`; the day
/// understood stands beside, with its weekday.
class DateField final : public LineField
{
    Q_OBJECT

public:
    DateField(desk::JsonDraft &draft,
              const QString &pointer,
              DateReading reading,
              QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<QJsonValue> read(const QString &text) const override;
    [[nodiscard]] std::optional<QString> write(const QJsonValue &value) const override;
    [[nodiscard]] QString inWords(const QJsonValue &value) const override;
    [[nodiscard]] QString besides(const QJsonValue &value) const override;
    [[nodiscard]] QString complaint() const override;

private:
    [[nodiscard]] bool isYearAlone(QStringView text) const;
    [[nodiscard]] bool isTooLate(QDate date) const;

    DateReading m_reading;
};

} // namespace bex::ui
