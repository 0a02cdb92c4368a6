// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/FindDesk.h"
#include "models/desk/PenaltyDesk.h"
#include "models/desk/RollDesk.h"
#include "tests/bench/Figures.h"
#include "tests/bench/register/BulkFile.h"
#include "tests/support/Dice.h"
#include "tests/support/LawFiles.h"

#include <QCoreApplication>

#include <memory>

// bench_register FILE: how long the lists of a large register take, beside SQLite alone where the
// question is the same. It writes some lines into the register: measure on one that was made.
using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

constexpr int searches = 1000;
constexpr int places = 200;

const QByteArray rawSearch = R"(
    SELECT e.roll_entry_id, e.hearing_id, e.parquet_number, h.held_on, h.chamber,
        p.family_name, p.first_names, p.birth_date
    FROM findable AS f
    JOIN roll_entry AS e ON e.roll_entry_id = f.rowid
    JOIN person AS p ON p.person_id = e.person_id
    JOIN hearing AS h ON h.hearing_id = e.hearing_id
    WHERE findable MATCH ?1 AND e.hearing_id <> 0
    ORDER BY f.rowid DESC
    LIMIT 50
)";

void require(bool done, const char *what)
{
    if (!done)
        qFatal("%s", what);
}

qint64 numberIn(const QString &path, const QByteArray &sql)
{
    BulkFile file(path, BulkFile::For::Reading);
    BulkStatement statement = file.prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

/// What hands might have typed so far of somebody: of a name, a birth, a number.
QString typedOf(const registry::RollEntry &entry, Dice &dice)
{
    const QStringList words{
        entry.person.familyName,
        entry.person.firstNames,
        entry.person.birthDate
            ? entry.person.birthDate->day.value_or(QDate()).toString(u"dd/MM/yyyy"_s)
            : entry.person.familyName,
        entry.parquetNumber,
        QString(entry.person.familyName + u' ' + entry.person.firstNames)};
    const QString word = words.at(dice.below(static_cast<int>(words.size())));
    return word.left(1 + dice.below(static_cast<int>(word.size())));
}

QByteArray matchOf(const QString &typed)
{
    QStringList words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        words.append(u'"' + word + u"\"*"_s);
    return words.join(u' ').toUtf8();
}

void measureSearch(registry::Register &record, const QString &path)
{
    Dice dice(1);
    const auto people =
        static_cast<int>(numberIn(path, "SELECT max(roll_entry_id) FROM roll_entry"));
    desk::FindDesk finder(record);
    BulkFile file(path, BulkFile::For::Reading);
    Figures ours;
    Figures raw;
    for (int search = 0; search < searches; ++search) {
        const auto entry = record.stores().roll.find(registry::RollEntryId(1 + dice.below(people)));
        require(entry.has_value(), "a person is missing");
        const QString typed = typedOf(*entry, dice);
        const QByteArray match = matchOf(typed);
        const auto askSqlite = [&] {
            BulkStatement statement = file.prepare(rawSearch);
            statement.bindText(1, match);
            while (statement.step())
                for (int column = 0; column < statement.columns(); ++column)
                    static_cast<void>(statement.bytes(column));
        };
        // Neither always finds the pages that the other has just read.
        if (search % 2 == 0)
            raw.time(askSqlite);
        ours.time([&] { finder.search(typed, {}); });
        if (search % 2 == 1)
            raw.time(askSqlite);
    }
    ours.print("search as you type");
    raw.print("  the same in SQLite alone");
}

void measureList(desk::PenaltyDesk &desk, const char *name, const QJsonObject &filter)
{
    Figures figures;
    figures.time([&] { desk.filter().replace(filter); });
    figures.print(name);
}

void measurePenalties(registry::Register &record, QDate today)
{
    std::unique_ptr<desk::PenaltyDesk> desk;
    Figures opening;
    opening.time([&] {
        desk = std::make_unique<desk::PenaltyDesk>(
            record, lawBook(), [today] { return QDateTime(today, QTime(12, 0)); });
        require(desk->summary().has_value(), "the counts cannot be read");
    });
    opening.print("penalties: first page and counts");
    Figures pages;
    for (int page = 0; page < places && desk->penalties().beyond().after; ++page)
        pages.time([&] { desk->penalties().fetchMore({}); });
    pages.print("penalties: next page");
    Figures back;
    for (int page = 0; page < places && desk->penalties().beyond().before; ++page)
        back.time([&] { desk->penalties().fetchEarlier(); });
    back.print("penalties: page before");
    Dice dice(2);
    Figures days;
    for (int place = 0; place < places; ++place)
        days.time([&] { desk->showFrom(today.addDays(-dice.below(15 * 365))); });
    days.print("penalties: any place (a day)");
    Figures end;
    end.time([&] { desk->showEnd(); });
    end.print("penalties: the end");
    measureList(*desk, "filter: executed", {{u"state"_s, u"executed"_s}});
    measureList(*desk, "filter: a reason", {{u"reason"_s, u"AWAITING_JAP"_s}});
    measureList(*desk, "filter: mere waiting", {{u"family"_s, u"waiting"_s}});
    measureList(*desk, "filter: limited within 6 months", {{u"limit"_s, u"6"_s}});
    measureList(*desk,
                "filter: decided in 2019",
                {{u"from"_s, u"2019-01-01"_s}, {u"to"_s, u"2019-12-31"_s}});
    measureList(
        *desk,
        "filter: executed, decided in 2019",
        {{u"state"_s, u"executed"_s}, {u"from"_s, u"2019-01-01"_s}, {u"to"_s, u"2019-12-31"_s}});
    measureList(*desk, "filter: a kind", {{u"kind"_s, u"community_service"_s}});
    measureList(*desk,
                "filter: a kind for a reason it never has",
                {{u"kind"_s, u"fine"_s}, {u"reason"_s, u"AWAITING_SPIP"_s}});
    measureList(*desk, "filter: a ressort", {{u"ressort"_s, u"Lille"_s}});
    measureList(*desk, "filter: nobody's", {{u"greffier"_s, u"Nobody"_s}});
}

void measureRoll(registry::Register &record, const QString &path, QDate today)
{
    std::unique_ptr<desk::RollDesk> desk;
    Figures opening;
    opening.time([&] {
        desk = std::make_unique<desk::RollDesk>(record,
                                                [today] { return QDateTime(today, QTime(12, 0)); });
    });
    opening.print("hearings and the roll of the last");
    Dice dice(3);
    const auto hearings = static_cast<int>(numberIn(path, "SELECT max(hearing_id) FROM hearing"));
    Figures rolls;
    for (int place = 0; place < places; ++place)
        rolls.time([&] { desk->open(registry::HearingId(1 + dice.below(hearings))); });
    rolls.print("another hearing");
    const registry::RollEntryId entry(desk->roll().rows().front().key);
    Figures acts;
    for (int act = 0; act < 50; ++act)
        acts.time([&] {
            require(record.roll()
                        .moveTo(entry,
                                act % 2 == 0 ? registry::RollState::AtCounter
                                             : registry::RollState::Received)
                        .has_value(),
                    "nobody comes to the counter");
        });
    acts.print("an act at the counter, on the disk and shown");
}

void measureJournal(registry::Register &record, const QString &path)
{
    Dice dice(4);
    const auto people =
        static_cast<int>(numberIn(path, "SELECT max(roll_entry_id) FROM roll_entry"));
    Figures journal;
    for (int place = 0; place < places; ++place)
        journal.time([&] {
            require(record.stores()
                        .journal.of(registry::RollEntryId(1 + dice.below(people)))
                        .has_value(),
                    "the journal cannot be read");
        });
    journal.print("the journal of a person");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    std::unique_ptr<registry::Register> record;
    const QDate today = QDate::currentDate();
    Figures opening;
    opening.time([&] {
        auto opened =
            registry::Register::open(path, {u"bench"_s, u"bench"_s}, registry::WhenMissing::Fail);
        if (!opened)
            qFatal("not opened: %s", opened.error().site.data());
        record = *std::move(opened);
    });
    opening.print("the register opens");
    measureRoll(*record, path, today);
    measureSearch(*record, path);
    measurePenalties(*record, today);
    measureJournal(*record, path);
    std::printf("resident at the end: %.0f MB\n", residentMegabytes());
    return 0;
}
