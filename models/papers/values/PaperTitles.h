// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <QStringList>

namespace bex::papers
{

[[nodiscard]] QString titleOf(const Sheet &sheet, const Scope &scope);
/// "du juge de l'application des peines": to whom an information goes.
[[nodiscard]] QStringList servicesInformed(const Sheet &sheet, const Scope &scope);
/// "Convocation devant le juge de l'application des peines (modèle JAP 1)", on a receipt with its
/// reference.
[[nodiscard]] QString titleWithVersion(const Sheet &sheet, const Scope &scope);
/// The receipt tells which paper was handed over, and no other of its kind.
[[nodiscard]] bool isReferredTo(const Sheet &sheet, const Scope &scope);
/// What the person leaves with.
[[nodiscard]] QStringList handedTitles(const Scope &scope);
/// What is sent later, with a letter.
[[nodiscard]] QStringList enclosedTitles(const Scope &scope);

} // namespace bex::papers
