// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Clock.h"

#include <QString>

namespace bex::registry
{

/// Who works on the register, with which program, at what time.
struct Session {
    QString who;     ///< never empty: a line of the journal is always somebody's
    QString program; ///< its version
    Clock now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace bex::registry
