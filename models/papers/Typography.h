// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/PaperLanguage.h"

#include <QString>

namespace bex::papers
{

/// The text as a printer sets it: in French the spaces that must not break stand
/// before `: ; ? !`, inside « », before € and %, between thousands and in "D. 48-2". Letters and
/// apostrophes stay as they were typed, so that what was entered is found again letter by letter.
[[nodiscard]] QString typeset(QString text, const PaperLanguage &language);

/// A value as it stands within a text of that script: among letters that run from right to
/// left, a name or a telephone number in Latin letters keeps its own order.
[[nodiscard]] QString within(const Script &script, const QString &value);
/// A text of that script as it stands among letters that run from left to right.
[[nodiscard]] QString amongLatin(const Script &script, const QString &text);

/// All spaces alike, one at a time, a line a space, no marks of direction: how two texts are
/// compared.
[[nodiscard]] QString withPlainSpaces(QString text);

} // namespace bex::papers
