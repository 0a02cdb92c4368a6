// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/RollColumns.h"

#include "models/registry/RollFields.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

struct ColumnName {
    QLatin1StringView name; ///< as `plainName` leaves it
    RollColumn column;
};

constexpr std::array columnNames{
    ColumnName{"nom"_L1, RollColumn::FamilyName},
    ColumnName{"nom de famille"_L1, RollColumn::FamilyName},
    ColumnName{"nom de naissance"_L1, RollColumn::FamilyName},
    ColumnName{"name"_L1, RollColumn::FamilyName},
    ColumnName{"family name"_L1, RollColumn::FamilyName},
    ColumnName{"nom d usage"_L1, RollColumn::UsageName},
    ColumnName{"usage name"_L1, RollColumn::UsageName},
    ColumnName{"prenom"_L1, RollColumn::FirstNames},
    ColumnName{"prenoms"_L1, RollColumn::FirstNames},
    ColumnName{"first name"_L1, RollColumn::FirstNames},
    ColumnName{"first names"_L1, RollColumn::FirstNames},
    ColumnName{"sexe"_L1, RollColumn::Sex},
    ColumnName{"sex"_L1, RollColumn::Sex},
    ColumnName{"date de naissance"_L1, RollColumn::BirthDate},
    ColumnName{"ne e le"_L1, RollColumn::BirthDate},
    ColumnName{"ne le"_L1, RollColumn::BirthDate},
    ColumnName{"birth date"_L1, RollColumn::BirthDate},
    ColumnName{"date of birth"_L1, RollColumn::BirthDate},
    ColumnName{"lieu de naissance"_L1, RollColumn::BirthPlace},
    ColumnName{"birth place"_L1, RollColumn::BirthPlace},
    ColumnName{"place of birth"_L1, RollColumn::BirthPlace},
    ColumnName{"nationalite"_L1, RollColumn::Nationality},
    ColumnName{"nationality"_L1, RollColumn::Nationality},
    ColumnName{"adresse"_L1, RollColumn::Address},
    ColumnName{"address"_L1, RollColumn::Address},
    ColumnName{"telephone"_L1, RollColumn::Phone},
    ColumnName{"phone"_L1, RollColumn::Phone},
    ColumnName{"langue"_L1, RollColumn::Language},
    ColumnName{"language"_L1, RollColumn::Language},
    ColumnName{"numero de parquet"_L1, RollColumn::ParquetNumber},
    ColumnName{"numero parquet"_L1, RollColumn::ParquetNumber},
    ColumnName{"n parquet"_L1, RollColumn::ParquetNumber},
    ColumnName{"n de parquet"_L1, RollColumn::ParquetNumber},
    ColumnName{"parquet number"_L1, RollColumn::ParquetNumber},
    ColumnName{"detenu"_L1, RollColumn::Detained},
    ColumnName{"detenu e"_L1, RollColumn::Detained},
    ColumnName{"detained"_L1, RollColumn::Detained},
    ColumnName{"date d audience"_L1, RollColumn::HearingDate},
    ColumnName{"date audience"_L1, RollColumn::HearingDate},
    ColumnName{"audience"_L1, RollColumn::HearingDate},
    ColumnName{"hearing"_L1, RollColumn::HearingDate},
    ColumnName{"hearing date"_L1, RollColumn::HearingDate},
    ColumnName{"juridiction"_L1, RollColumn::HearingCourt},
    ColumnName{"tribunal"_L1, RollColumn::HearingCourt},
    ColumnName{"court"_L1, RollColumn::HearingCourt},
    ColumnName{"chambre"_L1, RollColumn::Chamber},
    ColumnName{"chamber"_L1, RollColumn::Chamber},
    ColumnName{"ordre"_L1, RollColumn::Order},
    ColumnName{"rang"_L1, RollColumn::Order},
    ColumnName{"order"_L1, RollColumn::Order},
};

std::optional<RollColumn> columnNamed(const QByteArray &header)
{
    const QString plain = plainName(QString::fromUtf8(header));
    const auto found = std::ranges::find_if(
        columnNames, [&](const ColumnName &known) { return known.name == plain; });
    return found != columnNames.end() ? std::optional(found->column) : std::nullopt;
}

QString placeOf(int line, std::size_t column)
{
    return u"%1:%2"_s.arg(line).arg(column + 1);
}

Error unknownColumn(int line, std::size_t column)
{
    return Error{ErrorCode::Invalid,
                 "registry.csv-column-unknown"_L1,
                 placeOf(line, column),
                 u"a column of a hearing roll"_s,
                 {}};
}

Result<void> checkLine(const RollLine &line, int number)
{
    const QString place = placeOf(number, 0);
    if (line.expected.person.familyName.isEmpty())
        return unexpected(
            Error{ErrorCode::Invalid, "registry.csv-name-empty"_L1, place, u"a family name"_s, {}});
    if (!line.hearing.heldOn.isValid())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.csv-day-missing"_L1,
                                place,
                                u"the day of the hearing"_s,
                                {}});
    return {};
}

} // namespace

Result<RollColumns> RollColumns::from(const CsvRow &header)
{
    RollColumns columns;
    for (std::size_t column = 0; column < header.fields.size(); ++column) {
        columns.m_columns.push_back(columnNamed(header.fields[column]));
        if (!columns.m_columns.back())
            columns.m_unknown.push_back(unknownColumn(header.line, column));
    }
    if (std::ranges::find(columns.m_columns, RollColumn::FamilyName) == columns.m_columns.end())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.csv-no-name-column"_L1,
                                placeOf(header.line, 0),
                                u"a first line with a column nom | family name"_s,
                                {}});
    return columns;
}

Result<RollLine> RollColumns::read(const CsvRow &row, const Hearing &hearing) const
{
    RollLine line{hearing, {}};
    if (row.fields.size() > m_columns.size())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.csv-too-many-fields"_L1,
                                placeOf(row.line, m_columns.size()),
                                u"as many fields as the first line"_s,
                                {}});
    for (std::size_t column = 0; column < row.fields.size(); ++column) {
        if (!m_columns[column])
            continue;
        if (auto read = readField(line, *m_columns[column], row.fields[column]); !read) {
            Error error = read.error();
            error.subject = placeOf(row.line, column);
            return unexpected(error);
        }
    }
    return checkLine(line, row.line).map([&] { return line; });
}

} // namespace bex::registry
