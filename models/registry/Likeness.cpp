// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Likeness.h"

#include "models/registry/NameKey.h"
#include "models/registry/Phonex.h"

#include <algorithm>

namespace bex::registry
{

namespace
{

bool isAnotherDay(const Identity &one, const Identity &other)
{
    if (!one.birthDate || !other.birthDate)
        return false;
    if (one.birthDate->day && other.birthDate->day)
        return one.birthDate->day != other.birthDate->day;
    return one.birthDate->year != other.birthDate->year;
}

bool isSameDay(const Identity &one, const Identity &other)
{
    return one.birthDate && one.birthDate->day && other.birthDate &&
           one.birthDate->day == other.birthDate->day;
}

bool isSameKey(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

bool soundsAlike(const QString &one, const QString &other)
{
    return isSameKey(phonex(one), phonex(other));
}

/// A roll gives one first name where a judgment gives all: the shorter list decides.
template <typename Same>
bool shareFirstNames(const Identity &one, const Identity &other, Same isSame)
{
    const QStringList ones = wordsOf(one.firstNames);
    const QStringList others = wordsOf(other.firstNames);
    const auto shorter = std::min(ones.size(), others.size());
    for (qsizetype at = 0; at < shorter; ++at) {
        if (!isSame(nameKey(ones[at]), nameKey(others[at])))
            return false;
    }
    return shorter > 0;
}

} // namespace

std::optional<Likeness> likenessOf(const Identity &one, const Identity &other)
{
    if (isAnotherDay(one, other) || (one.sex && other.sex && one.sex != other.sex))
        return std::nullopt;
    const QString family = nameKey(one.familyName);
    const QString usage = nameKey(one.usageName);
    const QString otherFamily = nameKey(other.familyName);
    const QString otherUsage = nameKey(other.usageName);
    const bool bearsSame = isSameKey(family, otherFamily);
    const bool bearsOther = isSameKey(family, otherUsage) || isSameKey(usage, otherFamily) ||
                            isSameKey(usage, otherUsage);
    const bool sameFirst = shareFirstNames(one, other, &isSameKey);
    if (!isSameDay(one, other))
        return sameFirst && (bearsSame || bearsOther) ? std::optional(Likeness::Undated)
                                                      : std::nullopt;
    if (sameFirst && bearsSame)
        return Likeness::SameNames;
    if (sameFirst && bearsOther)
        return Likeness::OtherName;
    const bool bearsLike = bearsSame || bearsOther || soundsAlike(family, otherFamily) ||
                           soundsAlike(family, otherUsage) || soundsAlike(usage, otherFamily);
    return bearsLike && shareFirstNames(one, other, &soundsAlike)
               ? std::optional(Likeness::SoundAlike)
               : std::nullopt;
}

} // namespace bex::registry
