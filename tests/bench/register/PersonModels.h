// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/register/BulkFile.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace bex::test
{

/// A place of a text in which each copy says something of its own.
struct Piece {
    enum Kind {
        Fixed,
        FamilyName,
        FirstNames,
        BirthDate,
        ParquetNumber,
        MinuteNumber,
        Reference,
        Hash, ///< of the judgment with this ordinal
        Key,  ///< of the row with this ordinal in that table
    };
    Kind kind = Fixed;
    QByteArray text; ///< of what is fixed
    int table = 0;
    int ordinal = 0;
};
using Pieces = std::vector<Piece>;

struct Cell {
    enum Kind { Null, Number, Text, Bytes, Key, Hearing, Position };
    Kind kind = Null;
    qint64 number = 0;
    Pieces text; ///< one fixed piece for bytes
    int table = 0;
    int ordinal = 0;
};

struct RowModel {
    int table = 0;
    std::vector<Cell> cells;
};

struct LineModel {
    QDateTime at;
    QString who;
    QString act;
    Pieces subject;
    bool isOfPerson = true;
    Pieces before;
    Pieces after;
};

/// All that a register holds of one person of a hearing.
struct PersonModel {
    std::vector<RowModel> rows;
    std::vector<LineModel> lines;
    std::vector<int> keys; ///< how many rows of each table
    int judgments = 0;
};

/// A table of which people have rows, whatever a migration adds to the schema.
struct PersonTable {
    QByteArray name;
    QByteArrayList columns;
    int key = -1;                ///< the column that is its integer key, if it has one
    QHash<int, QByteArray> refs; ///< column → table that it refers to
};

struct PersonModels {
    std::vector<PersonTable> tables;
    QHash<qint64, PersonModel> people;            ///< by roll_entry_id
    QHash<qint64, std::vector<LineModel>> opened; ///< lines about a hearing, by hearing_id
    [[nodiscard]] int place(const QByteArray &table) const;
};

/// Reads the people of a register as models for others.
[[nodiscard]] PersonModels readModels(const QString &path);

} // namespace bex::test
