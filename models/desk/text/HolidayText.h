// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace bex::desk
{

/// The names of public holidays; whether a day is one is for the calendar of the court to say.
class HolidayText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::HolidayText)

public:
    /// Empty when the day has no name here.
    [[nodiscard]] static QString of(QDate day);
};

} // namespace bex::desk
