// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bex::registry
{

/// A sitting of one chamber on one day (FR: audience).
struct Hearing {
    QDate heldOn;
    QString court; ///< as a heading says it: "TJ de Bobigny"
    QString chamber;
    QString title;
    friend bool operator==(const Hearing &, const Hearing &) = default;
};

/// A hearing as a list shows it.
struct HearingLine {
    HearingId id{0};
    Hearing hearing;
    int people = 0;
    int waiting = 0; ///< expected or at the counter
};

/// Part of the list of hearings.
struct HearingPage {
    QDate today;
    std::optional<Hearing> after{}; ///< the last one of the page before; nothing: from the top
    int count = 200;
};

} // namespace bex::registry
