// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

namespace bex::papers
{

/// The code of a language entered as a code ("tr", "tr-CY") or by its name ("turc",
/// "Turkish"); empty when it is neither.
[[nodiscard]] QString languageCode(const QString &entered, const Templates &templates);
/// The person's language in words: "turc"; as it was entered when nobody knows it.
[[nodiscard]] QString languageWords(const Scope &scope);
[[nodiscard]] bool isForeignLanguage(const law::Person &person, const Templates &templates);

} // namespace bex::papers
