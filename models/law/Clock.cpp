// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Clock.h"

namespace bex::law
{

bool mustBeServed(const Judgment &judgment)
{
    return judgment.procedure == Procedure::OrdonnancePenale ||
           judgment.nature != Nature::Contradictoire;
}

std::optional<QDate> clockStart(const Judgment &judgment)
{
    if (!mustBeServed(judgment))
        return judgment.pronouncedOn;
    if (!judgment.served)
        return {};
    return judgment.served->on;
}

} // namespace bex::law
