// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// What went wrong when something was written of a penalty, and what to do.
class PenaltyErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::PenaltyErrorText)

public:
    /// Empty for what is no error of a writing.
    [[nodiscard]] static QString sentence(const Error &error);
};

} // namespace bex::ui
