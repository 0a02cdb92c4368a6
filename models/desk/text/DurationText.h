// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LegalDuration.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// A length as it was pronounced, in the words of the screen.
class DurationText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::DurationText)

public:
    /// "18 months", "1 year and 1 day"
    [[nodiscard]] static QString of(const law::LegalDuration &length);
};

} // namespace bex::desk
