// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

std::optional<Suspension> read(const Place &place, As<Suspension>)
{
    Fields fields(place);
    Suspension suspension;
    fields.require("kind"_L1, suspension.kind);
    fields.accept("length"_L1, suspension.length);
    fields.accept("period"_L1, suspension.period);
    fields.accept("obligations"_L1, suspension.obligations);
    fields.refuseOthers();
    return suspension;
}

std::optional<Adjustment> read(const Place &place, As<Adjustment>)
{
    Fields fields(place);
    Adjustment adjustment;
    fields.accept("regime"_L1, adjustment.regime);
    fields.accept("in_detention"_L1, adjustment.inDetention);
    fields.refuseOthers();
    return adjustment;
}

std::optional<DeferredCommittal> read(const Place &place, As<DeferredCommittal>)
{
    Fields fields(place);
    DeferredCommittal committal;
    fields.accept("date_given"_L1, committal.dateGiven);
    fields.accept("place"_L1, committal.place);
    fields.refuseOthers();
    return committal;
}

std::optional<PenaltyDetail> readImprisonment(Fields &fields)
{
    const auto total = fields.required<LegalDuration>("total"_L1);
    if (!total)
        return {};
    Imprisonment imprisonment{*total, {}, {}, {}, {}, {}};
    fields.accept("suspended"_L1, imprisonment.suspended);
    fields.accept("firm"_L1, imprisonment.firm);
    fields.accept("mode"_L1, imprisonment.mode);
    fields.accept("adjustment"_L1, imprisonment.adjustment);
    fields.accept("deferred_committal"_L1, imprisonment.deferredCommittal);
    return imprisonment;
}

} // namespace bex::law::json
