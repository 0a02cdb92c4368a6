// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace bex::registry
{

/// The words of a name as they are written, hyphens, apostrophes and spaces aside.
[[nodiscard]] QStringList wordsOf(const QString &names);

/// The same without its particles (FR: de, du, la…), unless nothing would be left.
[[nodiscard]] QStringList wordsOfName(const QString &name);

/// A name as it is compared: small letters without accents, particles, hyphens and spaces.
/// "D’Été-Martin" is "etemartin", and "El Kaïm" is what "ELKAIM" is.
[[nodiscard]] QString nameKey(const QString &name);

} // namespace bex::registry
