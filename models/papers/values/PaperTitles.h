// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <QStringList>

namespace bex::papers
{

[[nodiscard]] QString titleOf(const Sheet &sheet, const Scope &scope);
/// "du juge de l'application des peines": to whom an information goes.
[[nodiscard]] QStringList servicesInformed(const Sheet &sheet, const Scope &scope);
/// "Convocation devant le juge de l'application des peines (JAP, version 1)".
[[nodiscard]] QString titleWithVersion(const Sheet &sheet, const Scope &scope);
/// What the person leaves with.
[[nodiscard]] QStringList handedTitles(const Scope &scope);
/// What is sent later, with a letter.
[[nodiscard]] QStringList enclosedTitles(const Scope &scope);

} // namespace bex::papers
