// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Answer.h"

#include "models/law/events/EventRuleTable.h"

namespace bex::mutation
{

law::Plan answerOf(const TriedLaw &tried, const law::CaseHistory &history, const law::LawBook &book)
{
    static const law::Practice none;
    return law::routeAfterBy({tried.rows, tried.eventRows},
                             history,
                             law::AppliedLaw(book, none, history.judgment().pronouncedOn));
}

} // namespace bex::mutation
