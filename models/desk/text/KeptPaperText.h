// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/KeptPaperModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// A paper of the register in words: what it is, and whether it counts.
class KeptPaperText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::KeptPaperText)

public:
    [[nodiscard]] static QString paperHeader();
    [[nodiscard]] static QString stateHeader();
    [[nodiscard]] static QString issuedHeader();
    [[nodiscard]] static QString referenceHeader();
    /// "JAP summons"; a notice with its civil party. A kind nobody knows is shown by its code.
    [[nodiscard]] static QString name(const registry::KeptPaper &paper);
    [[nodiscard]] static QString when(const QDateTime &at);
    /// "Void", "Handed over", "Printed".
    [[nodiscard]] static QString state(const KeptPaperRow &row);
    /// All that is known of it: when, by whom, why it is void, what replaces it.
    [[nodiscard]] static QString sentence(const KeptPaperRow &row);

private:
    [[nodiscard]] static QString voided(const KeptPaperRow &row);
};

} // namespace bex::desk
