// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/Routed.h"

#include "models/law/events/RouteAfter.h"

namespace bex::desk
{

Result<Routed> routed(const law::Judgment &pronounced,
                      const std::vector<law::Event> &events,
                      const law::AppliedLaw &law)
{
    return law::CaseHistory::create(pronounced, events).map([&](const law::CaseHistory &history) {
        return Routed{history.asKnown(), law::routeAfter(history, law)};
    });
}

} // namespace bex::desk
