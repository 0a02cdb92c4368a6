// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/Dice.h"

#include <QByteArray>

namespace bex::test
{

/// What tells one fictitious person from another, in UTF-8.
struct FictitiousPerson {
    QByteArray familyName;
    QByteArray firstNames;
    QByteArray birthDate;     ///< ISO; of an adult
    QByteArray parquetNumber; ///< "24107000123"
    QByteArray minuteNumber;  ///< "1234/2024"
    QByteArray reference;     ///< as on a paper: "7K3MQ-0RT5W-X"
};

/// The `number`th of a register, convicted in `year`: a few names are common, most are rare, so
/// that a search meets prefixes of every frequency.
[[nodiscard]] FictitiousPerson fictitiousPerson(Dice &dice, int number, int year);

} // namespace bex::test
