// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/agenda/Agenda.h"
#include "models/papers/values/Scope.h"

namespace bex::papers
{

/// The appointments that have a day and an hour, and the last days: to pay less, to finish a
/// course, to contest. In the person's language where the forms exist in it, whatever the column.
[[nodiscard]] Agenda agendaOf(const Scope &scope);

} // namespace bex::papers
