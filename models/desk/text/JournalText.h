// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JournalModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The journal in words.
class JournalText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::JournalText)

public:
    [[nodiscard]] static QString numberHeader();
    [[nodiscard]] static QString atHeader();
    [[nodiscard]] static QString actHeader();
    [[nodiscard]] static QString whoHeader();
    [[nodiscard]] static QString at(const JournalRow &row);
    /// What was done, and to what.
    [[nodiscard]] static QString what(const JournalRow &row);
    /// An act this program does not know is shown by its own word.
    [[nodiscard]] static QString act(const QString &word);
};

} // namespace bex::desk
