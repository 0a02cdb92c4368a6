// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Register.h"
#include "tests/bench/register/FictitiousPeople.h"

#include <QDate>

#include <memory>
#include <vector>

namespace bex::test
{

/// A day of hearings with people who were written by the acts of the program itself.
struct ModelDay {
    QDate day;
    registry::HearingId hearing{0};
    std::vector<registry::RollEntryId> people;
};

struct ModelPlan {
    int days = 1;
    int peopleADay = 1;
    QDate today; ///< the last day; the others lie in the fifteen years before
    quint64 seed = 1;
};

/// A small register whose people stand model for those of a large one: each from the roll to
/// what became of their penalties, by the acts that a counter uses and on the days of the case.
///
/// All of them bear the names of `modelPerson()`, which the copies replace. A failure ends the
/// program: there is nobody to tell.
[[nodiscard]] std::vector<ModelDay> writeModels(const QString &path, const ModelPlan &plan);

/// Whose names stand in the models; none of them occurs in anything else that is written.
[[nodiscard]] const FictitiousPerson &modelPerson();

} // namespace bex::test
