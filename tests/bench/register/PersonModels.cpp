// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/register/PersonModels.h"

#include "tests/bench/register/ModelRegister.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

/// Whose row it is, and which of theirs in its table.
struct Owned {
    qint64 person = 0;
    int ordinal = 0;
};

struct Token {
    QByteArray text;
    Piece piece;
};

/// What stands for the model's own wherever it is written.
std::vector<Token> tokensOfNames()
{
    const FictitiousPerson &model = modelPerson();
    return {{model.familyName, {Piece::FamilyName, {}, 0, 0}},
            {model.firstNames, {Piece::FirstNames, {}, 0, 0}},
            {model.birthDate, {Piece::BirthDate, {}, 0, 0}},
            {model.parquetNumber, {Piece::ParquetNumber, {}, 0, 0}},
            {model.minuteNumber, {Piece::MinuteNumber, {}, 0, 0}},
            {model.reference, {Piece::Reference, {}, 0, 0}}};
}

void appendFixed(Pieces &pieces, const QByteArray &text)
{
    if (!text.isEmpty())
        pieces.push_back({Piece::Fixed, text, 0, 0});
}

Pieces split(const QByteArray &text, const Token &token)
{
    Pieces pieces;
    qsizetype from = 0;
    for (;;) {
        const qsizetype at = text.indexOf(token.text, from);
        appendFixed(pieces, text.mid(from, at < 0 ? -1 : at - from));
        if (at < 0)
            return pieces;
        pieces.push_back(token.piece);
        from = at + token.text.size();
    }
}

Pieces split(const QByteArray &text, const std::vector<Token> &tokens)
{
    Pieces pieces{{Piece::Fixed, text, 0, 0}};
    for (const Token &token : tokens) {
        Pieces next;
        for (const Piece &piece : pieces) {
            const Pieces parts =
                piece.kind == Piece::Fixed ? split(piece.text, token) : Pieces{piece};
            next.insert(next.end(), parts.begin(), parts.end());
        }
        pieces = std::move(next);
    }
    return pieces;
}

/// The table in which the register looks up what the journal names so.
QByteArray tableNamed(const QByteArray &word)
{
    static const QHash<QByteArray, QByteArray> otherNames{{"about", "penalty_entry"},
                                                          {"replaces", "paper"},
                                                          {"papers", "paper"},
                                                          {"judgment_duty", "judgment"},
                                                          {"new_time", "roll_entry"}};
    return otherNames.value(word, word);
}

/// Reads one register; lives no longer than that.
class ModelReader final
{
public:
    explicit ModelReader(const QString &path)
        : m_file(path, BulkFile::For::Reading)
    {
    }

    [[nodiscard]] PersonModels read()
    {
        findTables();
        for (int at = 0; at < static_cast<int>(m_models.tables.size()); ++at)
            own(at);
        readHashes();
        for (int at = 0; at < static_cast<int>(m_models.tables.size()); ++at)
            readRows(at);
        readJournal();
        return std::move(m_models);
    }

private:
    /// Person and roll entry, then whatever refers to them, each after those it refers to.
    void findTables()
    {
        QByteArrayList names;
        BulkStatement all = m_file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (all.step())
            names.append(all.bytes(0));
        for (const char *first : {"person", "roll_entry"}) {
            m_models.tables.push_back(describe(first));
            names.removeAll(first);
        }
        names.removeAll("journal");
        for (bool found = true; found;) {
            found = false;
            const QByteArrayList left = names;
            for (const QByteArray &name : left) {
                PersonTable table = describe(name);
                const bool refers = std::ranges::any_of(
                    table.refs, [this](const QByteArray &to) { return m_models.place(to) >= 0; });
                const bool waits = std::ranges::any_of(table.refs, [&](const QByteArray &to) {
                    return to != name && names.contains(to) && leadsToPeople(to);
                });
                if (!refers || waits)
                    continue;
                m_models.tables.push_back(std::move(table));
                names.removeAll(name);
                found = true;
            }
        }
    }

    [[nodiscard]] bool leadsToPeople(const QByteArray &name)
    {
        const PersonTable table = describe(name);
        return std::ranges::any_of(table.refs, [&](const QByteArray &to) {
            return m_models.place(to) >= 0 || (to != name && leadsToPeople(to));
        });
    }

    [[nodiscard]] PersonTable describe(const QByteArray &name)
    {
        PersonTable table{name, {}, -1, {}};
        int keys = 0;
        BulkStatement columns = m_file.prepare("PRAGMA table_info(" + name + ')');
        while (columns.step()) {
            const bool isKey = columns.number(5) > 0;
            keys += isKey ? 1 : 0;
            if (isKey && columns.bytes(2) == "INTEGER")
                table.key = static_cast<int>(table.columns.size());
            table.columns.append(columns.bytes(1));
        }
        if (keys != 1)
            table.key = -1;
        BulkStatement refs = m_file.prepare("PRAGMA foreign_key_list(" + name + ')');
        while (refs.step())
            table.refs.insert(static_cast<int>(table.columns.indexOf(refs.bytes(3))),
                              refs.bytes(2));
        return table;
    }

    [[nodiscard]] BulkStatement rowsOf(const PersonTable &table)
    {
        const QByteArray order =
            table.key < 0 ? QByteArray() : " ORDER BY " + table.columns.at(table.key);
        return m_file.prepare("SELECT " + table.columns.join(", ") + " FROM " + table.name + order);
    }

    void own(int at)
    {
        const PersonTable &table = m_models.tables.at(static_cast<std::size_t>(at));
        if (table.name == "person") {
            // The one table that refers to nobody: the roll entry refers to it.
            BulkStatement rows = m_file.prepare("SELECT person_id, roll_entry_id FROM roll_entry");
            while (rows.step())
                m_owned[table.name].insert(rows.number(0), {rows.number(1), 0});
            return;
        }
        QHash<qint64, int> ordinals;
        BulkStatement rows = rowsOf(table);
        while (rows.step()) {
            const qint64 person = ownerOf(table, rows);
            if (table.key >= 0)
                m_owned[table.name].insert(rows.number(table.key), {person, ordinals[person]++});
        }
    }

    [[nodiscard]] qint64 ownerOf(const PersonTable &table, BulkStatement &row) const
    {
        if (table.name == "roll_entry")
            return row.number(table.key);
        if (table.name == "person")
            return m_owned[table.name][row.number(table.key)].person;
        for (auto ref = table.refs.begin(); ref != table.refs.end(); ++ref) {
            const auto rows = m_owned.find(*ref);
            if (*ref != table.name && rows != m_owned.end() && row.type(ref.key()) != SQLITE_NULL)
                return rows->value(row.number(ref.key())).person;
        }
        return 0;
    }

    void readHashes()
    {
        BulkStatement rows =
            m_file.prepare("SELECT roll_entry_id, sha256 FROM judgment ORDER BY judgment_id");
        while (rows.step()) {
            PersonModel &person = m_models.people[rows.number(0)];
            std::vector<Token> &tokens = m_tokens[rows.number(0)];
            tokens.push_back({rows.bytes(1), {Piece::Hash, {}, 0, person.judgments++}});
        }
    }

    [[nodiscard]] std::vector<Token> tokensOf(qint64 person) const
    {
        std::vector<Token> tokens = tokensOfNames();
        const std::vector<Token> hashes = m_tokens.value(person);
        tokens.insert(tokens.end(), hashes.begin(), hashes.end());
        return tokens;
    }

    void readRows(int at)
    {
        const PersonTable &table = m_models.tables.at(static_cast<std::size_t>(at));
        BulkStatement rows = rowsOf(table);
        while (rows.step()) {
            const qint64 owner = ownerOf(table, rows);
            PersonModel &person = m_models.people[owner];
            person.keys.resize(m_models.tables.size());
            if (table.key >= 0)
                ++person.keys[static_cast<std::size_t>(at)];
            RowModel row{at, {}};
            for (int column = 0; column < rows.columns(); ++column)
                row.cells.push_back(cellOf(table, rows, column, owner));
            person.rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] Cell
    cellOf(const PersonTable &table, BulkStatement &row, int column, qint64 owner) const
    {
        const QByteArray ref =
            column == table.key ? table.refs.value(column, table.name) : table.refs.value(column);
        switch (row.type(column)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_TEXT:
            return {Cell::Text, 0, split(row.bytes(column), tokensOf(owner)), 0, 0};
        case SQLITE_BLOB:
            return {Cell::Bytes, 0, {{Piece::Fixed, row.bytes(column), 0, 0}}, 0, 0};
        default:
            break;
        }
        const qint64 value = row.number(column);
        if (ref == "hearing")
            return {Cell::Hearing, 0, {}, 0, 0};
        if (table.name == "roll_entry" && table.columns.at(column) == "position")
            return {Cell::Position, 0, {}, 0, 0};
        if (m_models.place(ref) < 0)
            return {Cell::Number, value, {}, 0, 0};
        return {Cell::Key, 0, {}, m_models.place(ref), m_owned[ref][value].ordinal};
    }

    void readJournal()
    {
        BulkStatement lines = m_file.prepare(
            "SELECT roll_entry_id, written_at, who, act, subject, before_json, after_json "
            "FROM journal ORDER BY number");
        while (lines.step()) {
            const QByteArray subject = lines.bytes(4);
            const bool isOfPerson = lines.type(0) != SQLITE_NULL;
            if (!isOfPerson && !subject.startsWith("hearing/"))
                continue;
            const qint64 owner =
                isOfPerson ? lines.number(0) : subject.mid(subject.indexOf('/') + 1).toLongLong();
            const LineModel line{
                QDateTime::fromString(QString::fromUtf8(lines.bytes(1)), Qt::ISODateWithMs),
                QString::fromUtf8(lines.bytes(2)),
                QString::fromUtf8(lines.bytes(3)),
                withKeys(subject, owner),
                isOfPerson,
                withKeys(lines.bytes(5), owner),
                withKeys(lines.bytes(6), owner)};
            if (isOfPerson)
                m_models.people[owner].lines.push_back(line);
            else
                m_models.opened[owner].push_back(line);
        }
    }

    /// The names, and the keys of rows that a line of the journal speaks of.
    [[nodiscard]] Pieces withKeys(const QByteArray &text, qint64 owner) const
    {
        Pieces pieces;
        for (const Piece &piece : split(text, tokensOf(owner))) {
            if (piece.kind == Piece::Fixed)
                appendKeys(pieces, piece.text);
            else
                pieces.push_back(piece);
        }
        return pieces;
    }

    void appendKeys(Pieces &pieces, const QByteArray &text) const
    {
        static const QRegularExpression keys(
            uR"re((?:"(penalty|about|replaces|paper|step)":|"(papers)":\[|\b([a-z_]+)/)(\d+)\b)re"_s);
        const QString words = QString::fromUtf8(text);
        qsizetype from = 0;
        auto found = keys.globalMatch(words);
        while (found.hasNext()) {
            const auto match = found.next();
            const QByteArray word =
                (match.captured(1) + match.captured(2) + match.captured(3)).toUtf8();
            const QByteArray table = tableNamed(word);
            const auto rows = m_owned.find(table);
            if (rows == m_owned.end())
                continue;
            appendFixed(pieces, words.mid(from, match.capturedStart(4) - from).toUtf8());
            pieces.push_back({Piece::Key,
                              {},
                              m_models.place(table),
                              rows->value(match.captured(4).toLongLong()).ordinal});
            from = match.capturedEnd(4);
        }
        appendFixed(pieces, words.mid(from).toUtf8());
    }

    BulkFile m_file;
    PersonModels m_models;
    QHash<QByteArray, QHash<qint64, Owned>> m_owned; ///< table → key → whose
    QHash<qint64, std::vector<Token>> m_tokens;      ///< hashes of each person's judgments
};

} // namespace

int PersonModels::place(const QByteArray &table) const
{
    const auto found = std::ranges::find(tables, table, &PersonTable::name);
    return found == tables.end() ? -1 : static_cast<int>(found - tables.begin());
}

PersonModels readModels(const QString &path)
{
    return ModelReader(path).read();
}

} // namespace bex::test
