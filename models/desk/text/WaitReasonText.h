// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// Why a penalty waits (CPP D. 48), in words.
class WaitReasonText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::WaitReasonText)

public:
    [[nodiscard]] static QString of(law::WaitReason reason);
};

} // namespace bex::desk
