// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyActs.h"

#include "models/registry/Office.h"
#include "models/registry/PenaltyKeeping.h"

namespace bex::registry
{

Result<PenaltyEntryId> PenaltyActs::record(const NewPenaltyEntry &entry,
                                           const DerivedPenalty &after)
{
    return m_office.inOneTransaction([&] { return written(m_office, entry, after); })
        .map([&](PenaltyEntryId id) {
            emit m_office.events.penaltiesChanged();
            return id;
        });
}

Result<int> PenaltyActs::advance(QDate day)
{
    return m_office.inOneTransaction([&] { return advanced(m_office, day); }).map([&](int moved) {
        if (moved > 0)
            emit m_office.events.penaltiesChanged();
        return moved;
    });
}

Result<void> PenaltyActs::keepDue(const DuePenalties &person)
{
    return m_office.stores.penalties.isDue(person.entry).and_then([&](bool due) {
        // Another program derived them meanwhile, or a newer judgment brought its own.
        return due ? keepPenalties(m_office, person.entry, person.penalties) : Result<void>();
    });
}

Result<void> PenaltyActs::derive(const std::vector<DuePenalties> &people)
{
    return m_office
        .inOneTransaction([&] {
            Result<void> done;
            for (const DuePenalties &person : people) {
                if (done)
                    done = keepDue(person);
            }
            return done;
        })
        .map([&] {
            if (!people.empty())
                emit m_office.events.penaltiesChanged();
        });
}

} // namespace bex::registry
