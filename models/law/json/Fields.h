// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/json/Place.h"

#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace bex::law::json
{

/// Chooses the reader of a type: `read(place, As<QDate>())`.
///
/// Every reader is an overload of `read` that returns nothing once it has
/// refused the place.
template <typename T> struct As {
};

/// The keys of one object, taken one by one; what nobody took is unknown.
class Fields final
{
public:
    explicit Fields(const Place &place);

    /// Refuses when the key is absent or null.
    template <typename T> [[nodiscard]] std::optional<T> required(QLatin1StringView key)
    {
        const Place place = take(key);
        if (place.isKnown())
            return read(place, As<T>());
        refuseMissing(place);
        return {};
    }

    /// Leaves the target as it is when the key is refused.
    template <typename T> void require(QLatin1StringView key, T &target)
    {
        if (auto value = required<T>(key))
            target = *std::move(value);
    }

    template <typename T> void accept(QLatin1StringView key, std::optional<T> &target)
    {
        const Place place = take(key);
        if (place.isKnown())
            target = read(place, As<T>());
    }

    /// A list where absent means empty.
    template <typename T> void accept(QLatin1StringView key, std::vector<T> &target)
    {
        const Place place = take(key);
        if (!place.isKnown())
            return;
        if (auto items = read(place, As<std::vector<T>>()))
            target = *std::move(items);
    }

    /// Call it last: refuses the first key that was not taken.
    void refuseOthers() const;

private:
    [[nodiscard]] Place take(QLatin1StringView key);
    static void refuseMissing(const Place &place);

    Place m_place;
    QJsonObject m_object;
    QVarLengthArray<QLatin1StringView, 24> m_taken;
};

} // namespace bex::law::json
