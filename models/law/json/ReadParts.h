// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/law/json/ReadValue.h"

namespace bex::law::json
{

// The parts of bex-judgment/1, each read in the source that has its name.

[[nodiscard]] std::optional<Court> read(const Place &place, As<Court>);

[[nodiscard]] std::optional<Person> read(const Place &place, As<Person>);
[[nodiscard]] std::optional<Residence> read(const Place &place, As<Residence>);
[[nodiscard]] std::optional<Lawyer> read(const Place &place, As<Lawyer>);

[[nodiscard]] std::optional<Penalty> read(const Place &place, As<Penalty>);
[[nodiscard]] std::optional<Surcharge> read(const Place &place, As<Surcharge>);
[[nodiscard]] std::optional<Suspension> read(const Place &place, As<Suspension>);
[[nodiscard]] std::optional<Adjustment> read(const Place &place, As<Adjustment>);
[[nodiscard]] std::optional<DeferredCommittal> read(const Place &place, As<DeferredCommittal>);
/// Takes what only imprisonment has; the caller refuses the keys left over.
[[nodiscard]] std::optional<PenaltyDetail> readImprisonment(Fields &fields);

[[nodiscard]] std::optional<Service> read(const Place &place, As<Service>);
[[nodiscard]] std::optional<Offence> read(const Place &place, As<Offence>);
[[nodiscard]] std::optional<Revocation> read(const Place &place, As<Revocation>);
[[nodiscard]] std::optional<Detention> read(const Place &place, As<Detention>);
[[nodiscard]] std::optional<CivilParty> read(const Place &place, As<CivilParty>);
[[nodiscard]] std::optional<Appeal> read(const Place &place, As<Appeal>);

} // namespace bex::law::json
