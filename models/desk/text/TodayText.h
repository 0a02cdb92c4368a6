// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TodayModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// What is due, in the words of the counter.
class TodayText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::TodayText)

public:
    [[nodiscard]] static QString whatHeader();
    [[nodiscard]] static QString personHeader();
    [[nodiscard]] static QString numberHeader();
    [[nodiscard]] static QString byWhenHeader();
    [[nodiscard]] static QString howLateHeader();
    [[nodiscard]] static QString settlesHeader();

    [[nodiscard]] static QString kind(registry::DueKind kind);
    /// By which text it is due, and from when it counts.
    [[nodiscard]] static QString because(registry::DueKind kind);
    [[nodiscard]] static QString what(const TodayRow &row);
    [[nodiscard]] static QString person(const TodayRow &row);
    /// A day with little room: "mar. 16/04/2024".
    [[nodiscard]] static QString day(QDate day);
    /// "▲ 3 days late", "today", "in 2 days".
    [[nodiscard]] static QString howLate(const TodayRow &row);
    /// The act that settles it.
    [[nodiscard]] static QString act(registry::DueKind kind);
    [[nodiscard]] static QString settles(const TodayRow &row);
    /// The whole line as a screen reader says it, or a list that had to cut.
    [[nodiscard]] static QString whole(const TodayRow &row);
    /// "3 late · 5 today · 12 within seven days"; the counts of a hand-over in one line.
    [[nodiscard]] static QString late(int count);
    [[nodiscard]] static QString today(int count);
    [[nodiscard]] static QString soon(int count);
};

} // namespace bex::desk
