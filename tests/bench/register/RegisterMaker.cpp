// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/register/RegisterMaker.h"

#include "models/registry/JournalChain.h"
#include "tests/bench/register/ModelRegister.h"
#include "tests/bench/register/PersonModels.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// What one copy says where its model has places.
struct Copy {
    FictitiousPerson person;
    std::vector<qint64> firstKeys; ///< of its rows, a table each
    qint64 hearing = 0;
    int position = 0;
    QByteArrayList hashes; ///< of its judgments
};

QByteArray textOf(const Pieces &pieces, const Copy &copy)
{
    if (pieces.size() == 1 && pieces.front().kind == Piece::Fixed)
        return pieces.front().text;
    QByteArray text;
    for (const Piece &piece : pieces) {
        switch (piece.kind) {
        case Piece::Fixed:
            text += piece.text;
            break;
        case Piece::FamilyName:
            text += copy.person.familyName;
            break;
        case Piece::FirstNames:
            text += copy.person.firstNames;
            break;
        case Piece::BirthDate:
            text += copy.person.birthDate;
            break;
        case Piece::ParquetNumber:
            text += copy.person.parquetNumber;
            break;
        case Piece::MinuteNumber:
            text += copy.person.minuteNumber;
            break;
        case Piece::Reference:
            text += copy.person.reference;
            break;
        case Piece::Hash:
            text += copy.hashes.at(piece.ordinal);
            break;
        case Piece::Key:
            text += QByteArray::number(copy.firstKeys[static_cast<std::size_t>(piece.table)] +
                                       piece.ordinal);
            break;
        }
    }
    return text;
}

/// Writes copies into an empty register.
class Copyist final
{
public:
    Copyist(BulkFile &file, const PersonModels &models)
        : m_models(models)
        , m_nextKeys(models.tables.size(), 1)
        , m_hearing(
              file.prepare("INSERT INTO hearing (hearing_id, held_on, court, chamber, title) "
                           "VALUES (?1, ?2, 'Tribunal judiciaire de Bobigny', ?3, '13 h 30')"))
        , m_line(file.prepare("INSERT INTO journal (number, written_at, who, act, subject, "
                              "roll_entry_id, before_json, after_json, previous_hash, hash) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), nullif(?8, ''), "
                              "?9, ?10)"))
    {
        for (const PersonTable &table : models.tables) {
            QByteArrayList places;
            for (qsizetype at = 1; at <= table.columns.size(); ++at)
                places.append('?' + QByteArray::number(at));
            m_rows.push_back(file.prepare("INSERT INTO " + table.name + " (" +
                                          table.columns.join(", ") + ") VALUES (" +
                                          places.join(", ") + ')'));
        }
    }

    void openHearing(const ModelDay &day, int number)
    {
        ++m_hearings;
        m_position = 0;
        const QByteArray heldOn = day.day.toString(Qt::ISODate).toUtf8();
        const QByteArray chamber = QByteArray::number(number) + "e ch.";
        m_hearing.bindNumber(1, m_hearings).bindText(2, heldOn).bindText(3, chamber).write();
        for (LineModel line : m_models.opened.value(day.hearing.value())) {
            line.subject = {{Piece::Fixed, "hearing/" + QByteArray::number(m_hearings), 0, 0}};
            write(line, {});
        }
    }

    void write(const PersonModel &model, const FictitiousPerson &person)
    {
        Copy copy{person, m_nextKeys, m_hearings, ++m_position, {}};
        const int judgment = m_models.place("judgment");
        const auto document =
            m_models.tables[static_cast<std::size_t>(judgment)].columns.indexOf("document");
        for (const RowModel &row : model.rows) {
            if (row.table == judgment)
                copy.hashes.append(
                    sha256Of(textOf(row.cells[static_cast<std::size_t>(document)].text, copy)));
        }
        for (const RowModel &row : model.rows)
            write(row, copy);
        for (const LineModel &line : model.lines)
            write(line, copy);
        for (std::size_t table = 0; table < m_nextKeys.size(); ++table)
            m_nextKeys[table] += model.keys[table];
    }

private:
    void write(const RowModel &row, const Copy &copy)
    {
        BulkStatement &statement = m_rows[static_cast<std::size_t>(row.table)];
        m_texts.assign(row.cells.size(), {});
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            bind(statement, static_cast<int>(at) + 1, row.cells[at], copy);
        statement.write();
    }

    void bind(BulkStatement &statement, int place, const Cell &cell, const Copy &copy)
    {
        QByteArray &text = m_texts[static_cast<std::size_t>(place - 1)];
        switch (cell.kind) {
        case Cell::Null:
            statement.bindNull(place);
            break;
        case Cell::Number:
            statement.bindNumber(place, cell.number);
            break;
        case Cell::Text:
            text = textOf(cell.text, copy);
            statement.bindText(place, text);
            break;
        case Cell::Bytes:
            statement.bindBytes(place, cell.text.front().text);
            break;
        case Cell::Key:
            statement.bindNumber(
                place, copy.firstKeys[static_cast<std::size_t>(cell.table)] + cell.ordinal);
            break;
        case Cell::Hearing:
            statement.bindNumber(place, copy.hearing);
            break;
        case Cell::Position:
            statement.bindNumber(place, copy.position);
            break;
        }
    }

    void write(const LineModel &line, const Copy &copy)
    {
        registry::JournalLine written{++m_lines, line.at, line.who, {line.act, {}, {}, {}, {}}};
        const QByteArray subject = textOf(line.subject, copy);
        written.what.subject = QString::fromUtf8(subject);
        written.what.before = textOf(line.before, copy);
        written.what.after = textOf(line.after, copy);
        if (line.isOfPerson)
            written.what.entry = registry::RollEntryId(
                copy.firstKeys[static_cast<std::size_t>(m_models.place("roll_entry"))]);
        const QByteArray hash = registry::journalHash(m_lastHash, written);
        const QByteArray at = line.at.toString(Qt::ISODateWithMs).toUtf8();
        const QByteArray who = line.who.toUtf8();
        const QByteArray act = line.act.toUtf8();
        m_line.bindNumber(1, written.number).bindText(2, at).bindText(3, who).bindText(4, act);
        m_line.bindText(5, subject).bindText(7, written.what.before);
        m_line.bindText(8, written.what.after).bindText(9, m_lastHash).bindText(10, hash);
        if (written.what.entry)
            m_line.bindNumber(6, written.what.entry->value());
        else
            m_line.bindNull(6);
        m_line.write();
        m_lastHash = hash;
    }

    const PersonModels &m_models;
    std::vector<qint64> m_nextKeys;
    BulkStatement m_hearing;
    BulkStatement m_line;
    std::vector<BulkStatement> m_rows;
    std::vector<QByteArray> m_texts; ///< they stand while a row is written
    qint64 m_hearings = 0;
    int m_position = 0;
    qint64 m_lines = 0;
    QByteArray m_lastHash = registry::journalOrigin();
};

/// Twelve to sixty people a hearing, all days alike.
void copyPeople(BulkFile &file,
                const MadeRegister &wanted,
                const PersonModels &models,
                const std::vector<ModelDay> &days)
{
    Copyist copyist(file, models);
    Dice dice(wanted.seed);
    int written = 0;
    for (std::size_t day = 0; day < days.size(); ++day) {
        const qint64 until = static_cast<qint64>(wanted.decisions) * static_cast<qint64>(day + 1) /
                             static_cast<qint64>(days.size());
        for (int chamber = 1; written < until; ++chamber) {
            copyist.openHearing(days[day], chamber);
            for (int people = dice.between(12, 60); people > 0 && written < until; --people) {
                const auto &known = days[day].people;
                const auto model =
                    known[static_cast<std::size_t>(dice.below(static_cast<int>(known.size())))];
                copyist.write(models.people[model.value()],
                              fictitiousPerson(dice, ++written, days[day].day.year()));
            }
        }
    }
}

/// What triggers keep while a program works.
void fillWhatTriggersKeep(BulkFile &file)
{
    file.run("INSERT INTO findable (rowid, person, numbers, papers) "
             "SELECT roll_entry_id, person, numbers, papers FROM what_is_found "
             "ORDER BY roll_entry_id");
    file.run("INSERT INTO penalty_count (state, reason, legal_bar, penalties) "
             "SELECT state, coalesce(reason, ''), legal_bar, count(*) FROM penalty "
             "WHERE place IS NOT NULL GROUP BY 1, 2, 3");
    file.run("INSERT INTO penalty_limit_count (limit_on, penalties) "
             "SELECT limit_on, count(*) FROM penalty "
             "WHERE place IS NOT NULL AND is_open = 1 AND limit_on IS NOT NULL GROUP BY 1");
    file.run("INSERT INTO hearing_count (hearing_id, people, waiting) "
             "SELECT hearing_id, count(*), sum(state IN ('expected', 'at_counter')) "
             "FROM roll_entry GROUP BY 1");
}

} // namespace

void makeRegister(const MadeRegister &wanted)
{
    // Thousands of transactions: in memory where there is room for files.
    const QString memory = u"/dev/shm"_s;
    const QTemporaryDir folder((QDir(memory).exists() ? memory : QDir::tempPath()) +
                               u"/bex-models"_s);
    const QString modelPath = folder.filePath(u"models.sqlite"_s);
    // A model takes as long as a hundred copies.
    const ModelPlan plan{std::clamp(wanted.decisions / 40, 1, 150), 4, wanted.today, wanted.seed};
    const auto days = writeModels(modelPath, plan);
    const PersonModels models = readModels(modelPath);
    if (!registry::Register::open(wanted.path, {u"Dominique Petit"_s, u"0.1.0"_s}))
        qFatal("%s: no register can be made there", qPrintable(wanted.path));
    BulkFile file(wanted.path, BulkFile::For::Filling);
    const QByteArrayList triggers = file.takeAway("trigger");
    const QByteArrayList indexes = file.takeAway("index");
    file.run("BEGIN");
    copyPeople(file, wanted, models, days);
    file.run("COMMIT");
    for (const QByteArray &index : indexes)
        file.run(index);
    fillWhatTriggersKeep(file);
    for (const QByteArray &trigger : triggers)
        file.run(trigger);
}

} // namespace bex::test
