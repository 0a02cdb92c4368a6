// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/law/json/Vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>

#include <type_traits>

namespace bex::law::json
{

// The parts of bex-judgment/1, each written in the source that has its name.

[[nodiscard]] QJsonObject write(const Court &court);
[[nodiscard]] QJsonObject write(const Person &person);
[[nodiscard]] QJsonObject write(const Residence &residence);
[[nodiscard]] QJsonObject write(const Lawyer &lawyer);
[[nodiscard]] QJsonObject write(const Penalty &penalty);
[[nodiscard]] QJsonObject write(const Surcharge &surcharge);
[[nodiscard]] QJsonObject write(const Suspension &suspension);
[[nodiscard]] QJsonObject write(const Adjustment &adjustment);
[[nodiscard]] QJsonObject write(const DeferredCommittal &committal);
[[nodiscard]] QJsonObject write(const Service &service);
[[nodiscard]] QJsonObject write(const Offence &offence);
[[nodiscard]] QJsonObject write(const Revocation &revocation);
[[nodiscard]] QJsonObject write(const Detention &detention);
[[nodiscard]] QJsonObject write(const CivilParty &party);
[[nodiscard]] QJsonObject write(const Appeal &appeal);

[[nodiscard]] inline QJsonValue write(bool value)
{
    return value;
}

[[nodiscard]] inline QJsonValue write(int value)
{
    return value;
}

[[nodiscard]] inline QJsonValue write(const QString &text)
{
    return text;
}

[[nodiscard]] inline QJsonValue write(Money sum)
{
    return sum.cents();
}

[[nodiscard]] inline QJsonValue write(QDate day)
{
    return day.toString(Qt::ISODate);
}

[[nodiscard]] inline QJsonValue write(const LegalDuration &length)
{
    return length.toIso();
}

[[nodiscard]] QJsonValue write(const BirthDate &birth);

template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QJsonValue write(Enum value)
{
    return word(value);
}

template <typename T> [[nodiscard]] QJsonArray write(const std::vector<T> &items)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(write(item));
    return list;
}

/// What is not known leaves no key.
template <typename T>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, write(*value));
}

/// An empty list leaves no key: both read the same.
template <typename T>
void put(QJsonObject &object, QLatin1StringView key, const std::vector<T> &items)
{
    if (!items.empty())
        object.insert(key, write(items));
}

} // namespace bex::law::json
