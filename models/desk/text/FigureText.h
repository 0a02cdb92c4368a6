// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/FigureModel.h"
#include "models/desk/OpenFigures.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The dated figures of the law, and what a court settled of them, in words.
class FigureText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::FigureText)

public:
    [[nodiscard]] static QString nameHeader();
    [[nodiscard]] static QString valueHeader();
    [[nodiscard]] static QString markHeader();

    /// "Summons before the JAP: longest delay"
    [[nodiscard]] static QString name(law::Parameter parameter);
    /// "20 days", "400 hours", "127.00 €": the unit is in the name of the parameter.
    [[nodiscard]] static QString amount(law::Parameter parameter, int value);
    /// How well the book knows a value.
    [[nodiscard]] static QString confidence(law::Confidence confidence);
    /// "settled by the court", or how well the book knows the value in force.
    [[nodiscard]] static QString mark(const FigureRow &row);
    /// Empty when sure: a sign that supports the word.
    [[nodiscard]] static QString sign(Footing footing);
    /// The sign and the word of a step: "▲ to confirm"; empty when sure.
    [[nodiscard]] static QString mark(Footing footing);
    /// Which figure, what it is worth, and who says so; one sentence.
    [[nodiscard]] static QString explained(const law::FigureReason &figure);
    /// "20 days for decisions since 30/09/2024: CPP 474 (V:NCPP), to confirm"
    [[nodiscard]] static QString bookValue(law::Parameter parameter, const law::DatedValue &value);
    [[nodiscard]] static QString spoken(const FigureRow &row);

private:
    [[nodiscard]] static QString choice(int value);
    /// Where a value was read, and how well it is known.
    [[nodiscard]] static QString origin(const law::DatedValue &value);
    [[nodiscard]] static QString sourceInWords(const QString &source);
};

} // namespace bex::desk
