// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Answer.h"

#include "models/law/events/EventRuleTable.h"

namespace bex::mutation
{

law::Plan answerOf(const TriedLaw &tried,
                   const law::CaseHistory &history,
                   const law::LawBook &book,
                   const law::Practice &practice)
{
    return law::routeAfterBy({tried.rows, tried.eventRows},
                             history,
                             law::AppliedLaw(book, practice, history.judgment().pronouncedOn));
}

} // namespace bex::mutation
