// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/EnumSet.h"
#include "models/law/Money.h"
#include "models/law/RuleId.h"
#include "models/law/json/Vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <initializer_list>
#include <optional>
#include <type_traits>
#include <vector>

namespace bex::law::json
{

// Values as compact JSON text. QJsonObject sorts its keys; the plan has an order of its own.

struct Field {
    QLatin1StringView key; ///< of the contract: nothing in it needs an escape
    QByteArray json;
};

/// An object with its keys in the order given.
[[nodiscard]] QByteArray object(std::initializer_list<Field> fields);

[[nodiscard]] QByteArray text(bool value);
[[nodiscard]] QByteArray text(int value);
[[nodiscard]] QByteArray text(Money sum);
/// An invalid date is not known: null.
[[nodiscard]] QByteArray text(QDate day);
[[nodiscard]] QByteArray text(QLatin1StringView word);
[[nodiscard]] QByteArray text(const QString &words);
[[nodiscard]] QByteArray text(RuleId rule);

template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QByteArray text(Enum value)
{
    return text(word(value));
}

template <typename T> [[nodiscard]] QByteArray text(const std::optional<T> &value)
{
    return value ? text(*value) : QByteArrayLiteral("null");
}

/// A list, each item written by `write`.
template <typename Items, typename Write>
[[nodiscard]] QByteArray list(const Items &items, const Write &write)
{
    QByteArray json("[");
    for (const auto &item : items) {
        if (json.size() > 1)
            json += ',';
        json += write(item);
    }
    return json + ']';
}

template <typename T> [[nodiscard]] QByteArray text(const std::vector<T> &items)
{
    return list(items, [](const T &item) { return text(item); });
}

template <typename Enum> [[nodiscard]] QByteArray text(EnumSet<Enum> set)
{
    std::vector<Enum> members;
    for (const auto &spelling : spellings<Enum>()) {
        if (set.contains(spelling.value))
            members.push_back(spelling.value);
    }
    return text(members);
}

} // namespace bex::law::json
