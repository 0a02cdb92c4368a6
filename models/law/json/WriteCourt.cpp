// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

QJsonObject write(const Court &court)
{
    QJsonObject object{
        {"kind"_L1, write(court.kind)},
        {"judicial_court"_L1, court.judicialCourt},
    };
    put(object, "region"_L1, court.region);
    put(object, "victim_support_office"_L1, court.victimSupportOffice);
    put(object, "jap_order"_L1, court.japOrder);
    put(object, "jap_first_for_probation"_L1, court.japFirstForProbation);
    return object;
}

} // namespace bex::law::json
