// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LegalDuration.h"
#include "models/law/Money.h"
#include "models/law/Person.h"
#include "models/law/json/Fields.h"
#include "models/law/json/Vocabulary.h"

#include <QDate>
#include <QJsonArray>
#include <QString>

#include <type_traits>

namespace bex::law::json
{

/// Text that says something: more than white space.
struct FilledText {
    QString text;
};

/// A BCP 47 tag; its shape is checked, not its meaning.
struct LanguageTag {
    QString text;
};

[[nodiscard]] std::optional<bool> read(const Place &place, As<bool>);
/// A number of hours or of days: 1 to 9999.
[[nodiscard]] std::optional<int> read(const Place &place, As<int>);
[[nodiscard]] std::optional<Money> read(const Place &place, As<Money>);
[[nodiscard]] std::optional<QString> read(const Place &place, As<QString>);
[[nodiscard]] std::optional<FilledText> read(const Place &place, As<FilledText>);
[[nodiscard]] std::optional<LanguageTag> read(const Place &place, As<LanguageTag>);
[[nodiscard]] std::optional<QDate> read(const Place &place, As<QDate>);
/// A date, or a year alone.
[[nodiscard]] std::optional<BirthDate> read(const Place &place, As<BirthDate>);
[[nodiscard]] std::optional<LegalDuration> read(const Place &place, As<LegalDuration>);

/// A required text that must not be blank, kept as it was written.
void requireFilled(Fields &fields, QLatin1StringView key, QString &target);

/// True once the place is refused as holding no list.
[[nodiscard]] bool refusedAsList(const Place &place);
void refuseWord(const Place &place, const QString &choices);

template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] std::optional<Enum> read(const Place &place, As<Enum>)
{
    // Nothing but text spells a word; anything else spells none.
    const auto value = fromWord<Enum>(place.value().toString());
    if (!value)
        refuseWord(place, choices<Enum>());
    return value;
}

template <typename T>
[[nodiscard]] std::optional<std::vector<T>> read(const Place &place, As<std::vector<T>>)
{
    if (refusedAsList(place))
        return {};
    const qsizetype count = place.value().toArray().size();
    std::vector<T> items;
    items.reserve(static_cast<std::size_t>(count));
    for (qsizetype index = 0; index < count; ++index) {
        auto item = read(place.at(index), As<T>());
        if (!item)
            return {};
        items.push_back(*std::move(item));
    }
    return items;
}

} // namespace bex::law::json
