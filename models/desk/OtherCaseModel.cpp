// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/OtherCaseModel.h"

#include "models/desk/text/OtherCaseText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<OtherCase>, 7> table{{
    {&OtherCaseText::relationHeader,
     [](const OtherCase &row) { return OtherCaseText::relation(row); },
     [](const OtherCase &row) -> QVariant { return static_cast<int>(row.relation); }},
    {&OtherCaseText::personHeader,
     &OtherCaseText::person,
     [](const OtherCase &row) -> QVariant { return row.person.person.familyName; }},
    {&OtherCaseText::bornHeader,
     &OtherCaseText::born,
     [](const OtherCase &row) -> QVariant {
         const auto &birth = row.person.person.birthDate;
         return birth ? birth->day.value_or(QDate(birth->year, 1, 1)) : QDate();
     }},
    {&OtherCaseText::hearingHeader,
     &OtherCaseText::hearing,
     [](const OtherCase &row) -> QVariant { return row.heldOn; }},
    {&OtherCaseText::numberHeader,
     [](const OtherCase &row) { return row.parquetNumber; },
     [](const OtherCase &row) -> QVariant { return row.parquetNumber; }},
    {&OtherCaseText::penaltiesHeader,
     &OtherCaseText::penalties,
     [](const OtherCase &row) -> QVariant { return static_cast<int>(row.penalties.size()); }},
    {&OtherCaseText::stateHeader,
     &OtherCaseText::state,
     [](const OtherCase &row) -> QVariant { return static_cast<int>(row.state); }},
}};

} // namespace

std::span<const Column<OtherCase>> OtherCaseTraits::columns()
{
    return table;
}

QVariant OtherCaseTraits::extra(const OtherCase &row, int role)
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return OtherCaseText::spoken(row);
    default:
        return {};
    }
}

} // namespace bex::desk
