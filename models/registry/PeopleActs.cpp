// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PeopleActs.h"

#include "models/registry/Office.h"
#include "models/registry/PeopleWriting.h"

namespace bex::registry
{

template <typename Write> Result<void> PeopleActs::write(const PairSeen &seen, Write each)
{
    return m_office
        .inOneTransaction([&] {
            return areAsSeen(m_office, seen).and_then([&] { return each(m_office, seen); });
        })
        .map([&] { emit m_office.events.peopleChanged(); });
}

Result<void> PeopleActs::join(const PairSeen &seen)
{
    return write(seen, &joined);
}

Result<void> PeopleActs::tellApart(const PairSeen &seen)
{
    return write(seen, &toldApart);
}

Result<void> PeopleActs::takeBack(const PairSeen &seen)
{
    return write(seen, &takenBack);
}

} // namespace bex::registry
