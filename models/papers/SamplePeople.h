// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/LawBook.h"
#include "models/papers/Occasion.h"
#include "models/papers/Templates.h"

#include <vector>

namespace bex::papers
{

/// A fictitious person on whom a wording is tried: judgment, plan, a slot for each summons.
struct Sample {
    law::Judgment judgment;
    law::Plan plan;
    Appointments appointments;

    /// The sample outlives it, and so does the profile.
    [[nodiscard]] Occasion occasion(const law::CourtProfile &profile,
                                    const Languages &languages) const;
};

/// Those of `papers/samples.jsonl`, a judgment a line; the plans are those of `route`.
[[nodiscard]] Result<std::vector<Sample>> samplePeople(const Templates &shipped,
                                                       const law::LawBook &book);

/// Whether one of this person's papers is made on that form.
[[nodiscard]] bool fills(const Sample &sample, const QString &form);

} // namespace bex::papers
