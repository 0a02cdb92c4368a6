// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadValue.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

constexpr qint64 mostHoursOrDays = 9'999;
constexpr qint64 mostCents = 1'000'000'000'000;

std::optional<qint64> readInteger(const Place &place, qint64 least, qint64 most)
{
    const QString range = QString::number(least) + u".." + QString::number(most);
    if (!place.value().isDouble()) {
        place.refuse("json.not-an-integer"_L1, range);
        return {};
    }
    // As a double first: it holds any number of the file, and every bound of ours exactly.
    const double number = place.value().toDouble();
    if (!(number >= static_cast<double>(least) && number <= static_cast<double>(most)) ||
        std::floor(number) != number) {
        place.refuse("json.out-of-range"_L1, range);
        return {};
    }
    return place.value().toInteger();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAlphanumeric(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Nothing unless `text` is digits alone, `length` of them.
std::optional<int> digits(QStringView text, qsizetype length)
{
    if (text.size() != length || !std::ranges::all_of(text, isDigit))
        return {};
    return text.toInt();
}

/// Stricter than Qt::ISODate, which also takes a time after the day.
std::optional<QDate> dateFrom(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto year = digits(text.first(4), 4);
    const auto month = digits(text.sliced(5, 2), 2);
    const auto day = digits(text.sliced(8), 2);
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return {};
    return QDate(*year, *month, *day);
}

bool isLanguageTag(QStringView text)
{
    const auto subtags = text.split(u'-');
    return std::ranges::all_of(subtags,
                               [](QStringView subtag) {
                                   return !subtag.isEmpty() && subtag.size() <= 8 &&
                                          std::ranges::all_of(subtag, isAlphanumeric);
                               }) &&
           !isDigit(text.front());
}

} // namespace

std::optional<bool> read(const Place &place, As<bool>)
{
    if (place.value().isBool())
        return place.value().toBool();
    place.refuse("json.not-true-or-false"_L1);
    return {};
}

std::optional<int> read(const Place &place, As<int>)
{
    const auto number = readInteger(place, 1, mostHoursOrDays);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<Money> read(const Place &place, As<Money>)
{
    const auto cents = readInteger(place, 0, mostCents);
    return cents ? std::optional(Money::ofCents(*cents)) : std::nullopt;
}

std::optional<QString> read(const Place &place, As<QString>)
{
    if (place.value().isString())
        return place.value().toString();
    place.refuse("json.not-a-text"_L1);
    return {};
}

std::optional<FilledText> read(const Place &place, As<FilledText>)
{
    auto text = read(place, As<QString>());
    if (!text)
        return {};
    if (text->trimmed().isEmpty()) {
        place.refuse("json.empty-text"_L1);
        return {};
    }
    return FilledText{*std::move(text)};
}

std::optional<LanguageTag> read(const Place &place, As<LanguageTag>)
{
    auto text = read(place, As<QString>());
    if (!text)
        return {};
    if (!isLanguageTag(*text)) {
        place.refuse("json.not-a-language"_L1, u"fr | en | pt-BR…"_s);
        return {};
    }
    return LanguageTag{*std::move(text)};
}

std::optional<QDate> read(const Place &place, As<QDate>)
{
    const auto date = dateFrom(place.value().toString());
    if (!date)
        place.refuse("json.not-a-date"_L1, u"YYYY-MM-DD"_s);
    return date;
}

std::optional<BirthDate> read(const Place &place, As<BirthDate>)
{
    const QString text = place.value().toString();
    if (const auto day = dateFrom(text))
        return BirthDate{day->year(), *day};
    if (const auto year = digits(text, 4); year && *year > 0)
        return BirthDate{*year, {}};
    place.refuse("json.not-a-birth-date"_L1, u"YYYY-MM-DD | YYYY"_s);
    return {};
}

std::optional<LegalDuration> read(const Place &place, As<LegalDuration>)
{
    const auto length = LegalDuration::fromIso(place.value().toString());
    if (!length)
        place.refuse("json.not-a-duration"_L1, u"P(nY)(nM)(nD)"_s);
    return length;
}

void requireFilled(Fields &fields, QLatin1StringView key, QString &target)
{
    if (auto filled = fields.required<FilledText>(key))
        target = std::move(filled->text);
}

bool refusedAsList(const Place &place)
{
    if (place.value().isArray())
        return false;
    place.refuse("json.not-a-list"_L1);
    return true;
}

void refuseWord(const Place &place, const QString &choices)
{
    place.refuse("json.unknown-word"_L1, choices);
}

} // namespace bex::law::json
