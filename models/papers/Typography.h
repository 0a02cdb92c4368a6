// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/words/Figures.h"

#include <QString>

namespace bex::papers
{

/// The text as a printer sets it: in French the spaces that must not break stand
/// before `: ; ? !`, inside « », before € and %, between thousands and in "D. 48-2". Letters and
/// apostrophes stay as they were typed, so that what was entered is found again letter by letter.
[[nodiscard]] QString typeset(QString text, law::Language language);

/// All spaces alike, one at a time, a line a space: how two texts are compared.
[[nodiscard]] QString withPlainSpaces(QString text);

} // namespace bex::papers
