// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/RowVersions.h"

#include "models/law/json/Vocabulary.h"

#include <QMap>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

using law::LawVersion;

struct Column {
    LawVersion first;
    LawVersion last;
    QLatin1StringView rows; ///< "BEX-59:2" is the second constant of that row
};

/// Where law-core says "all", and where 4.J and the deductions of the program say nothing else.
constexpr std::array ofTheCounter{
    Column{
        LawVersion::V1,
        LawVersion::V5,
        "BEX-02 BEX-03 BEX-05 BEX-06 BEX-07 BEX-09 BEX-09:2 BEX-09:3 BEX-09b BEX-10 BEX-11 "
        "BEX-14 BEX-14:2 BEX-15 BEX-15:2 BEX-16 BEX-17 BEX-18 BEX-21 BEX-22 BEX-23 BEX-23b BEX-40 "
        "BEX-40:2 BEX-42 BEX-42:2 BEX-49 BEX-49:2 BEX-49:3 BEX-49g BEX-49l BEX-49o BEX-49r "
        "BEX-51 BEX-55 BEX-57:2 BEX-70 BEX-71 BEX-72 BEX-72:2 BEX-73 BEX-75 BEX-76 BEX-78:2 "
        "BEX-79 BEX-90 BEX-91 BEX-91:2 BEX-92 BEX-93 BEX-94 BEX-95 BEX-95:2 BEX-96 BEX-97 BEX-102 "
        "BEX-105 BEX-113 BEX-115 BEX-133 F-13"_L1},
    Column{LawVersion::V1, LawVersion::V1, "BEX-59"_L1},
    Column{LawVersion::V1, LawVersion::V2b, "BEX-01b BEX-78 BEX-101"_L1},
    Column{LawVersion::V1,
           LawVersion::V3,
           "BEX-45 BEX-45b BEX-45c BEX-45d BEX-46 BEX-46b BEX-46c BEX-49g:2 BEX-49h BEX-49i:2 "
           "BEX-49n BEX-60 BEX-66b BEX-83 BEX-83:2 BEX-84"_L1},
    Column{LawVersion::V2a, LawVersion::V3, "BEX-59:2 BEX-59:3"_L1},
    Column{LawVersion::V2a, LawVersion::V5, "BEX-04 BEX-13"_L1},
    Column{LawVersion::V2b, LawVersion::V3, "BEX-59b BEX-59c"_L1},
    Column{LawVersion::V2b, LawVersion::V5, "BEX-48"_L1},
    Column{LawVersion::V3, LawVersion::V5, "BEX-01 BEX-08 BEX-12 BEX-19 BEX-47 BEX-49m BEX-100"_L1},
    Column{
        LawVersion::V4,
        LawVersion::V5,
        "BEX-20 BEX-24 BEX-25 BEX-26 BEX-26b BEX-26b:2 BEX-28 BEX-28:2 BEX-29 BEX-30 BEX-31 "
        "BEX-32 BEX-33 BEX-33:2 BEX-34 BEX-38 BEX-38b BEX-39 BEX-41 BEX-43 BEX-43:2 BEX-44 BEX-49b "
        "BEX-49i BEX-50 BEX-50:2 BEX-52 BEX-53 BEX-53b BEX-54 BEX-56 BEX-57 BEX-58 BEX-60b "
        "BEX-61 BEX-61:2 BEX-62 BEX-63 BEX-64 BEX-65 BEX-66 BEX-80 BEX-80:2 BEX-80:3 BEX-81 BEX-82 "
        "BEX-110 BEX-112"_L1},
};

/// Section 4.H; a no-show of the new home detention follows BEX-61, the sendings their own rows.
constexpr std::array ofTheEvents{
    Column{LawVersion::V1,
           LawVersion::V5,
           "BEX-09 BEX-19 BEX-76 BEX-113 BEX-113:2 BEX-114 BEX-115 BEX-116 BEX-116:2 BEX-117 "
           "BEX-118 BEX-118:2 BEX-119 BEX-120 BEX-121 BEX-122 BEX-131 L-32"_L1},
    Column{LawVersion::V1, LawVersion::V3, "BEX-46c BEX-49n"_L1},
    Column{LawVersion::V2b, LawVersion::V3, "BEX-59c"_L1},
    Column{LawVersion::V4,
           LawVersion::V5,
           "BEX-30b BEX-35 BEX-36 BEX-36:2 BEX-37 BEX-37:2 BEX-37b BEX-61 BEX-110 BEX-111 BEX-112 "
           "BEX-138"_L1},
};

QMap<QString, QString> wanted(std::span<const Column> columns)
{
    QMap<QString, QString> versions;
    for (const Column &column : columns) {
        QStringList words;
        for (const auto &version : law::json::spellings<LawVersion>()) {
            if (version.value >= column.first && version.value <= column.last)
                words << version.word;
        }
        for (const QString &row : QString(column.rows).split(u' '))
            versions[row] = words.join(u' ');
    }
    return versions;
}

template <typename AnyRule> QMap<QString, QString> found(std::span<const AnyRule *const> rows)
{
    QMap<QString, QString> versions;
    QMap<QString, int> times;
    for (const AnyRule *row : rows) {
        const std::string_view id = row->id.text();
        QString name = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
        if (const int time = ++times[name]; time > 1)
            name += u':' + QString::number(time);
        QStringList words;
        for (const auto &version : law::json::spellings<LawVersion>()) {
            if (row->versions.contains(version.value))
                words << version.word;
        }
        versions[name] = words.join(u' ');
    }
    return versions;
}

QStringList differences(const QMap<QString, QString> &found, const QMap<QString, QString> &wanted)
{
    QMap<QString, QString> all = found;
    all.insert(wanted);
    QStringList faults;
    for (const QString &row : all.keys()) {
        if (found.value(row) != wanted.value(row))
            faults << u"%1 holds in [%2], not in [%3]"_s.arg(
                row, found.value(row), wanted.value(row));
    }
    return faults;
}

} // namespace

QStringList rowsOutOfTheirVersions(std::span<const law::Rule *const> rows,
                                   std::span<const law::EventRule *const> events)
{
    return differences(found(rows), wanted(ofTheCounter)) +
           differences(found(events), wanted(ofTheEvents));
}

} // namespace bex::test
