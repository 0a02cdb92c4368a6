// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace bex::test
{

/// What a register is made of; the same always makes the same decisions.
struct MadeRegister {
    QString path; ///< nothing stands there yet
    int decisions = 1;
    quint64 seed = 1;
    QDate today; ///< the day of the last hearing
};

/// Makes a register of so many fictitious decisions of fifteen years, which `bex verify` accepts.
///
/// Some thousands of people are written by the acts of the program (`writeModels`); the others
/// are their copies, row by row, under names, births and numbers of their own, with their own
/// hashes and the whole chain of the journal. The papers are stubs of some hundred bytes. A
/// failure ends the program.
void makeRegister(const MadeRegister &wanted);

} // namespace bex::test
