// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/EntryDesk.h"

#include "models/desk/NewJudgment.h"
#include "tests/support/LawFiles.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

const law::Practice practice;

QJsonObject bobigny()
{
    return {{u"kind"_s, u"tribunal_correctionnel"_s},
            {u"judicial_court"_s, u"Bobigny"_s},
            {u"region"_s, u"metropole"_s},
            {u"victim_support_office"_s, true},
            {u"jap_order"_s, u"jap_then_spip"_s},
            {u"jap_first_for_probation"_s, false}};
}

} // namespace

EntryDesk::EntryDesk(QDate today)
    : plan(draft,
           [](const law::Judgment &judgment) {
               return desk::routed(judgment, {}, {lawBook(), practice, judgment.pronouncedOn});
           })
    , context{draft,
              plan,
              {frenchWords(), englishWords(), frenchRefusals(), englishRefusals()},
              [today] { return today; }}
{
    draft.replace(desk::newJudgment(bobigny(), today));
}

} // namespace bex::test
