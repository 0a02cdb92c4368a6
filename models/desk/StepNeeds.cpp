// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/StepNeeds.h"

#include <algorithm>

namespace bex::desk
{

int firstNeed(const std::vector<StepRow> &rows)
{
    const auto toDo = [](const StepRow &row) { return row.state == registry::StepState::ToDo; };
    const auto needsSlot = [&toDo](const StepRow &row) {
        return toDo(row) && row.step.act == law::Act::Summons && !row.appointment;
    };
    auto found = std::ranges::find_if(rows, needsSlot);
    if (found == rows.end())
        found = std::ranges::find_if(rows, toDo);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

int reopened(const std::vector<StepRow> &before, const std::vector<StepRow> &rows)
{
    const auto found = std::ranges::find_if(rows, [&before](const StepRow &row) {
        const auto former = std::ranges::find(before, row.id, &StepRow::id);
        return row.id && row.state == registry::StepState::ToDo && former != before.end() &&
               former->state == registry::StepState::Done;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

} // namespace bex::desk
