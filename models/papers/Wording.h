// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/ReadTemplate.h"
#include "models/papers/Sheet.h"

#include <QString>

#include <vector>

namespace bex::papers
{

/// A form as the court words it, in one language.
struct Wording {
    QString form;     ///< "JAP"
    QString language; ///< "fr"
    int version = 1;  ///< of the court's own
    QString text;
};

/// The shipped files with the court's forms in the place of theirs. Both are copied.
[[nodiscard]] ReadFile withWordings(const ReadFile &read, const std::vector<Wording> &wordings);

/// Refuses with Invalid a form that lacks anything of the shipped one which is not the
/// court's to word, or that adds what does not fit its reader.
///
/// `subject` is the form and its language; `expected` what is missing, as the form writes it.
[[nodiscard]] Result<void>
checkWording(const Form &form, const Template &shipped, const Template &worded);

/// The names that the court may put into its own bricks of this form: those the form has
/// already, so that nobody reads on it what was not meant for them.
[[nodiscard]] QStringList namesFor(const Template &shipped);

} // namespace bex::papers
