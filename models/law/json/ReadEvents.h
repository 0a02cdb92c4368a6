// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/events/CaseHistory.h"

#include <QByteArray>
#include <QJsonObject>

namespace bex::law::json
{

/// Reads bex-events/1: what happened after this decision.
///
/// As strict as readJudgment(): an unknown key, word or kind is refused with Invalid,
/// `subject` being its JSON pointer; so is an event before the decision.
[[nodiscard]] Result<CaseHistory> readEvents(const Judgment &judgment, const QByteArray &bytes);

/// Reads one event by itself, as strictly; whether it can have happened after a decision
/// is for CaseHistory to say. Pointers begin at the event: "/on".
[[nodiscard]] Result<Event> readEvent(const QByteArray &bytes);
/// The same for a document already parsed.
[[nodiscard]] Result<Event> readEvent(const QJsonObject &document);

} // namespace bex::law::json
