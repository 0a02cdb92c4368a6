// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/FindStore.h"

#include "models/registry/Codes.h"
#include "models/registry/Statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// What FTS5 is asked: each word, whatever it holds, as the beginning of what stands there.
QString matchOf(const QString &typed)
{
    static const QRegularExpression space(u"\\s+"_s);
    QStringList words;
    for (QString word : typed.split(space, Qt::SkipEmptyParts)) {
        if (std::ranges::none_of(word, [](QChar sign) { return sign.isLetterOrNumber(); }))
            continue;
        words.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    }
    return words.join(u' ');
}

Found readFound(Row &row)
{
    return {row.id<RollEntryId>("roll_entry_id"_L1),
            row.id<HearingId>("hearing_id"_L1),
            row.day("held_on"_L1).value_or(QDate()),
            row.text("chamber"_L1),
            row.text("family_name"_L1),
            row.text("first_names"_L1),
            birthDateOf(row.text("birth_date"_L1)),
            row.text("parquet_number"_L1)};
}

} // namespace

Result<std::vector<Found>>
FindStore::find(const QString &typed, int count, const std::optional<HearingId> &besides) const
{
    const QString match = matchOf(typed);
    if (match.isEmpty())
        return std::vector<Found>();
    // The index itself goes from the newest to the oldest, and stops.
    Statement statement(m_database, uR"(
        SELECT e.roll_entry_id, e.hearing_id, e.parquet_number, h.held_on, h.chamber,
            p.family_name, p.first_names, p.birth_date
        FROM findable AS f
        JOIN roll_entry AS e ON e.roll_entry_id = f.rowid
        JOIN person AS p ON p.person_id = e.person_id
        JOIN hearing AS h ON h.hearing_id = e.hearing_id
        WHERE findable MATCH :match AND e.hearing_id <> :besides
        ORDER BY f.rowid DESC
        LIMIT :count
    )"_s);
    statement.bind("match"_L1, match).bind("count"_L1, count);
    statement.bind("besides"_L1, besides.value_or(HearingId(0)));
    return statement.all(&readFound);
}

Result<QStringList> lostToSearch(const Database &database)
{
    Statement statement(database, uR"(
        SELECT w.roll_entry_id AS lost
        FROM what_is_found AS w
        LEFT JOIN findable AS f ON f.rowid = w.roll_entry_id
        WHERE f.person IS NOT w.person OR f.numbers IS NOT w.numbers OR f.papers IS NOT w.papers
        ORDER BY lost
    )"_s);
    return statement.all([](Row &row) { return QString(u"roll_entry/"_s + row.text("lost"_L1)); })
        .map([](const std::vector<QString> &places) {
            return QStringList(places.begin(), places.end());
        });
}

} // namespace bex::registry
