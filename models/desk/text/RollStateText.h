// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/RollEntry.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The sign and the word of where a person of the roll stands; never one without the other.
class RollStateText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::RollStateText)

public:
    [[nodiscard]] static QString word(registry::RollState state);
    [[nodiscard]] static QString sign(registry::RollState state);
};

} // namespace bex::desk
