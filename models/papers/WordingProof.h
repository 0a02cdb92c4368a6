// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/SamplePeople.h"
#include "models/papers/Templates.h"

namespace bex::papers
{

/// What a wording is held against before anybody signs it off.
struct Proof {
    const Templates &shipped;
    const std::vector<Sample> &samples;  ///< fictitious people who together fill every form
    const law::CourtProfile &profile;    ///< of the court
    const std::vector<Wording> &inForce; ///< what the form said so far; empty: as it ships
};

/// Takes the wordings of one form, in every language it has, when all of it holds: nothing
/// mandatory is missing in form or on any sample's paper, and what changed in French
/// changed beside it too.
///
/// Fails with Invalid as Templates::with and compose do. Gives the forms to preview with.
[[nodiscard]] Result<Templates> proved(const std::vector<Wording> &wordings, const Proof &proof);

/// A name a form may ask for, and what it says for somebody.
struct NamedValue {
    QString name; ///< "person.name"
    QString text;
};

/// What the court may put into its own bricks of that form, as it is said in French there.
[[nodiscard]] std::vector<NamedValue>
valuesToInsert(const QString &form, const Occasion &occasion, const Templates &templates);

} // namespace bex::papers
