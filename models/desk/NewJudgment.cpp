// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/NewJudgment.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QJsonObject newJudgment(const QJsonObject &court, QDate pronouncedOn)
{
    return {{u"format"_s, u"bex-judgment/1"_s},
            {u"court"_s, court},
            {u"pronounced_on"_s, pronouncedOn.toString(Qt::ISODate)},
            {u"procedure"_s, u"ordinary"_s},
            {u"nature"_s, u"contradictoire"_s},
            {u"presence"_s, u"present"_s},
            {u"outcome"_s, u"conviction"_s},
            {u"person"_s, QJsonObject{{u"kind"_s, u"natural"_s}}},
            {u"penalties"_s, QJsonArray()}};
}

} // namespace bex::desk
