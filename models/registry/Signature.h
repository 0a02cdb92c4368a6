// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

namespace bex::registry
{

/// Who did something, and when (UTC).
struct Signature {
    QString who;
    QDateTime at;
};

} // namespace bex::registry
