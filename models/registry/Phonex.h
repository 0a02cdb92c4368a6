// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace bex::registry
{

/// How a French name sounds, by the letters that Phonex leaves of it: names that sound alike have
/// the same. `key` is a name as `nameKey` gives it.
///
/// Phonex is Frédéric Brouard's (« L’art des Soundex », sqlpro.developpez.com, 1999), without its
/// last step, which only packs the letters into a number. Where its ports differ, the text of the
/// article is followed: an H at the beginning is silent too, and a nasal counts at the end of a
/// name as well. One rule is ours: a doubled M or N makes no nasal, so that "Mohammed" is
/// "Mohamed".
[[nodiscard]] QString phonex(const QString &key);

} // namespace bex::registry
