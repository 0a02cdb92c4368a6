// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/PaperLanguage.h"
#include "models/papers/Template.h"
#include "models/papers/Values.h"

#include <vector>

namespace bex::papers
{

/// What a language puts into its form.
struct Filling {
    const Template &form;
    Values values;
    const PaperLanguage &language;
};

/// One passage for every brick that applies; the role and place of its brick in the form.
struct FilledBrick {
    std::size_t place = 0;
    Passage passage;
};

/// Fills a form. A line that asks for a name with no lines is left out; one that
/// asks for a name of several lines is repeated for each; a brick without lines is
/// left out. Fails with Invalid when the form asks for a name nobody set.
[[nodiscard]] Result<std::vector<FilledBrick>> fill(const Filling &filling);

/// A sentence with its names filled, as `fill` would.
[[nodiscard]] QString filled(const QString &sentence,
                             const std::vector<std::pair<QString, QString>> &values);

} // namespace bex::papers
