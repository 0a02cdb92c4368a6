// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LawBook.h"
#include "models/law/Practice.h"
#include "models/law/Version.h"

namespace bex::law
{

/// The law of one day as one court applies it: the book, and what the court settled for itself.
///
/// Borrows both; lives as long as the question that is put to it.
class AppliedLaw final
{
public:
    /// @param day the day of the decision whose law is asked for (law-core 0.2)
    AppliedLaw(const LawBook &book, const Practice &practice, QDate day);

    [[nodiscard]] const LawBook &book() const { return m_book; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] LawVersion version() const { return m_version; }

    [[nodiscard]] bool isInForce(DatedText text) const;
    /// How sure it is that the text was in force on this day, or was not yet.
    [[nodiscard]] Confidence confidence(DatedText text) const;
    [[nodiscard]] int figure(Parameter parameter) const;
    /// For a limit that runs from a later event, the book of that day (law-core 0.2, clock 3).
    [[nodiscard]] int figure(Parameter parameter, QDate event) const;
    /// How well the figure is known; what the court settled, it answers for.
    [[nodiscard]] Confidence confidence(Parameter parameter) const;
    [[nodiscard]] Confidence confidence(Parameter parameter, QDate event) const;
    /// What the court settled for decisions of this day; null: the book decides, as it does
    /// wherever its own value was read.
    [[nodiscard]] const SettledFigure *settled(Parameter parameter) const;

private:
    const LawBook &m_book;
    const Practice &m_practice;
    QDate m_day;
    LawVersion m_version;
};

} // namespace bex::law
