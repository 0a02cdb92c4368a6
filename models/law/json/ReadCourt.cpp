// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

std::optional<Court> read(const Place &place, As<Court>)
{
    Fields fields(place);
    Court court;
    fields.require("kind"_L1, court.kind);
    requireFilled(fields, "judicial_court"_L1, court.judicialCourt);
    fields.accept("region"_L1, court.region);
    fields.accept("victim_support_office"_L1, court.victimSupportOffice);
    fields.accept("jap_order"_L1, court.japOrder);
    fields.accept("jap_first_for_probation"_L1, court.japFirstForProbation);
    fields.refuseOthers();
    return court;
}

} // namespace bex::law::json
