// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Penalty.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// What was written of a penalty (CPP D. 48), in words.
class PenaltyWritingText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::PenaltyWritingText)

public:
    /// "Search notice · SPIP · interrupts": one writing in a line.
    [[nodiscard]] static QString of(const registry::NewPenaltyEntry &entry);

private:
    [[nodiscard]] static QString pronounced(const registry::NewPenaltyEntry &entry);
    [[nodiscard]] static QString service(const registry::NewPenaltyEntry &entry);
    [[nodiscard]] static QString text(const registry::NewPenaltyEntry &entry);
};

} // namespace bex::desk
