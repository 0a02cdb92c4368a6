// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/Fields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

Fields::Fields(const Place &place)
    : m_place(place)
    , m_object(place.value().toObject())
{
    if (!place.value().isObject())
        place.refuse("json.not-an-object"_L1);
}

Place Fields::take(QLatin1StringView key)
{
    m_taken.append(key);
    return m_place.at(key);
}

void Fields::refuseMissing(const Place &place)
{
    place.refuse("json.missing-key"_L1);
}

void Fields::refuseOthers() const
{
    for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
        const QString key = entry.key();
        const auto isKey = [&key](QLatin1StringView taken) { return taken == key; };
        if (std::ranges::none_of(m_taken, isKey)) {
            QStringList known;
            for (const QLatin1StringView taken : m_taken)
                known.append(taken);
            m_place.refuseKey("json.unknown-key"_L1, key, known.join(u" | "));
            return;
        }
    }
}

} // namespace bex::law::json
