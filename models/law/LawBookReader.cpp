// SPDX-License-Identifier: EUPL-1.2
#include "models/law/LawBookReader.h"

#include "models/law/ParameterNames.h"
#include "models/law/json/Vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace bex::law
{

namespace
{

constexpr std::array<std::pair<QLatin1StringView, Region>, 7> regionNames{{
    {"metropole"_L1, Region::Metropole},
    {"alsace_moselle"_L1, Region::AlsaceMoselle},
    {"guadeloupe"_L1, Region::Guadeloupe},
    {"martinique"_L1, Region::Martinique},
    {"guyane"_L1, Region::Guyane},
    {"reunion"_L1, Region::Reunion},
    {"mayotte"_L1, Region::Mayotte},
}};

unexpected<Error> refused(const QString &subject, const QString &expected)
{
    return unexpected(Error{ErrorCode::Invalid, "law.book-refused"_L1, subject, expected, {}});
}

std::optional<Confidence> confidenceOf(const QString &word)
{
    if (word == "seed"_L1)
        return Confidence::Seed;
    if (word == "verified"_L1)
        return Confidence::Verified;
    if (word == "deduced"_L1)
        return Confidence::Deduced;
    if (word == "to_confirm"_L1)
        return Confidence::ToConfirm;
    return {};
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<std::vector<Region>> regionsOf(const QJsonArray &words)
{
    std::vector<Region> regions;
    for (const QJsonValue &word : words) {
        const auto found = std::ranges::find_if(
            regionNames, [&](const auto &known) { return known.first == word.toString(); });
        if (found == regionNames.end())
            return {};
        regions.push_back(found->second);
    }
    return regions;
}

std::optional<EnumSet<PaperKind>> papersOf(const QJsonArray &words)
{
    EnumSet<PaperKind> papers;
    for (const QJsonValue &word : words) {
        const auto paper = json::fromWord<PaperKind>(word.toString());
        if (!paper)
            return {};
        papers.insert(*paper);
    }
    return papers;
}

std::optional<QDate> dayIn(const QJsonValue &value)
{
    const QDate day = dateOf(value);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// "CPP D. 48-2, 1°": the code, then the number.
ArticleRef articleOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString cited = value.isString() ? value.toString() : object["cited"_L1].toString();
    const qsizetype space = cited.indexOf(u' ');
    ArticleRef article{cited.left(space),
                       cited.mid(space + 1),
                       dayIn(object["from"_L1]),
                       dayIn(object["to"_L1]),
                       {}};
    if (object["alias_2029"_L1].isString())
        article.alias2029 = object["alias_2029"_L1].toString();
    return article;
}

std::vector<ArticleRef> articlesOf(const QJsonArray &values)
{
    std::vector<ArticleRef> articles;
    for (const QJsonValue &value : values)
        articles.push_back(articleOf(value));
    return articles;
}

} // namespace

Result<LawBook> LawBookReader::read(const LawBook::Sources &sources)
{
    const auto parameters = QJsonDocument::fromJson(sources.parameters).object();
    const auto rules = QJsonDocument::fromJson(sources.rules).object();
    const auto holidays = QJsonDocument::fromJson(sources.holidays).object();
    return readParameters(parameters)
        .and_then([&] { return readDoubledRemedies(parameters); })
        .and_then([&] { return readFirstDays(parameters); })
        .and_then([&] { return readRules(rules); })
        .and_then([&] { return readHolidays(holidays); })
        .and_then([&] { return checkParameters(); })
        .map([&] { return std::move(m_book); });
}

Result<void> LawBookReader::readParameters(const QJsonObject &document)
{
    const QJsonArray entries = document["parameters"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        if (auto read = readParameter(entry.toObject()); !read)
            return read;
    }
    return {};
}

Result<void> LawBookReader::readDoubledRemedies(const QJsonObject &document)
{
    const QJsonObject doubled = document["doubled_remedies"_L1].toObject();
    const auto confidence = confidenceOf(doubled["confidence"_L1].toString());
    const Period period{dateOf(doubled["from"_L1]),
                        dateOf(doubled["to"_L1]),
                        confidence.value_or(Confidence::ToConfirm)};
    if (!period.from.isValid() || !period.to.isValid() || !confidence)
        return refused(u"doubled_remedies"_s, u"two dates and a confidence"_s);
    m_book.m_doubledRemedies = period;
    return {};
}

Result<void> LawBookReader::readFirstDays(const QJsonObject &document)
{
    const QJsonObject texts = document["in_force"_L1].toObject();
    for (std::size_t i = 0; i < datedTextNames.size(); ++i) {
        const QJsonObject entry = texts[datedTextNames[i]].toObject();
        const auto confidence = confidenceOf(entry["confidence"_L1].toString());
        const FirstDay day{dateOf(entry["from"_L1]),
                           confidence.value_or(Confidence::ToConfirm),
                           entry["article"_L1].toString(),
                           entry["source"_L1].toString(),
                           dateOf(entry["not_before"_L1]),
                           dateOf(entry["read_on"_L1])};
        if (!day.from.isValid() || !confidence || day.article.isEmpty() || day.source.isEmpty())
            return refused(datedTextNames[i], u"from, article, source, confidence"_s);
        m_book.m_firstDays[i] = day;
    }
    if (texts.size() != static_cast<qsizetype>(datedTextNames.size()))
        return refused(u"in_force"_s, u"known texts only"_s);
    return {};
}

Result<void> LawBookReader::readParameter(const QJsonObject &entry)
{
    const QString id = entry["id"_L1].toString();
    const auto name = std::ranges::find(parameterNames, QLatin1StringView(id.toLatin1()));
    if (name == parameterNames.end())
        return refused(id, u"a known parameter"_s);
    auto &values = m_book.m_parameters[static_cast<std::size_t>(name - parameterNames.begin())];
    if (!values.empty())
        return refused(id, u"one entry"_s);
    const QJsonArray rows = entry["values"_L1].toArray();
    for (const QJsonValue &item : rows) {
        const QJsonObject row = item.toObject();
        const auto confidence = confidenceOf(row["confidence"_L1].toString());
        const DatedValue value{dateOf(row["from"_L1]),
                               dateOf(row["to"_L1]),
                               row["value"_L1].toInt(),
                               confidence.value_or(Confidence::ToConfirm),
                               row["article"_L1].toString(),
                               row["source"_L1].toString()};
        if (!value.from.isValid() || !confidence || !row["value"_L1].isDouble() ||
            value.article.isEmpty() || value.source.isEmpty())
            return refused(id, u"from, value, article, source, confidence"_s);
        values.push_back(value);
    }
    return {};
}

Result<void> LawBookReader::checkParameters() const
{
    for (std::size_t i = 0; i < parameterNames.size(); ++i) {
        const auto &values = m_book.m_parameters[i];
        if (values.empty())
            return refused(parameterNames[i], u"at least one value"_s);
        for (std::size_t next = 1; next < values.size(); ++next) {
            if (values[next - 1].to.addDays(1) != values[next].from)
                return refused(parameterNames[i], u"dates without gap or overlap"_s);
        }
        if (!values.back().to.isNull())
            return refused(parameterNames[i], u"a last value without end"_s);
    }
    return {};
}

Result<void> LawBookReader::readRules(const QJsonObject &document)
{
    const QJsonObject rules = document["rules"_L1].toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const QJsonObject row = it->toObject();
        const auto confidence = confidenceOf(row["confidence"_L1].toString());
        RuleEntry entry{articlesOf(row["articles"_L1].toArray()),
                        confidence.value_or(Confidence::ToConfirm)};
        entry.elsewhere = row["elsewhere"_L1].toBool();
        entry.noNullity = articlesOf(row["no_nullity"_L1].toArray());
        const auto papers = papersOf(row["papers"_L1].toArray());
        if (entry.articles.empty() || !confidence || !papers)
            return refused(it.key(), u"articles, a confidence and known papers"_s);
        entry.papers = *papers;
        m_book.m_rules.emplace(it.key().toStdString(), std::move(entry));
    }
    if (rules.isEmpty())
        return refused(u"rules"_s, u"at least one rule"_s);
    return {};
}

Result<void> LawBookReader::readHolidays(const QJsonObject &document)
{
    for (const auto &[list, movable] : {std::pair{"fixed"_L1, false}, {"movable"_L1, true}}) {
        const QJsonArray entries = document[list].toArray();
        for (const QJsonValue &item : entries) {
            const QJsonObject entry = item.toObject();
            const auto regions = regionsOf(entry["regions"_L1].toArray());
            const Holiday holiday{entry["month"_L1].toInt(),
                                  entry["day"_L1].toInt(),
                                  entry["after_easter"_L1].toInt(),
                                  dateOf(entry["from"_L1]),
                                  dateOf(entry["to"_L1]),
                                  regions.value_or(std::vector<Region>())};
            const bool dayKnown = movable ? entry["after_easter"_L1].isDouble()
                                          : QDate::isValid(2024, holiday.month, holiday.day);
            if (!regions || !dayKnown || !holiday.from.isValid())
                return refused(entry["name"_L1].toString(), u"a day, a first year, regions"_s);
            m_book.m_holidays.push_back(holiday);
        }
    }
    if (m_book.m_holidays.empty())
        return refused(u"holidays"_s, u"at least one holiday"_s);
    return {};
}

} // namespace bex::law
