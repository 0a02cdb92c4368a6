// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/OtherCase.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The other cases of a person, and of those who look alike, in a few words.
class OtherCaseText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::OtherCaseText)

public:
    [[nodiscard]] static QString relationHeader();
    [[nodiscard]] static QString personHeader();
    [[nodiscard]] static QString bornHeader();
    [[nodiscard]] static QString hearingHeader();
    [[nodiscard]] static QString numberHeader();
    [[nodiscard]] static QString penaltiesHeader();
    [[nodiscard]] static QString stateHeader();

    /// "? same names", "✔ the same person", "✕ somebody else": never a sign alone.
    [[nodiscard]] static QString relation(const OtherCase &row);
    /// "DURAND Camille (MARTIN)": the usage name behind.
    [[nodiscard]] static QString person(const OtherCase &row);
    [[nodiscard]] static QString born(const OtherCase &row);
    /// "Tue 16 Apr 2024 · TJ de Bobigny"
    [[nodiscard]] static QString hearing(const OtherCase &row);
    [[nodiscard]] static QString penalties(const OtherCase &row);
    [[nodiscard]] static QString state(const OtherCase &row);
    /// The whole line, as a screen reader says it.
    [[nodiscard]] static QString spoken(const OtherCase &row);
    /// Why two people may be one.
    [[nodiscard]] static QString likeness(registry::Likeness likeness);
};

} // namespace bex::desk
