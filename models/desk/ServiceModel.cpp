// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/ServiceModel.h"

#include "models/desk/text/ServiceText.h"
#include "models/law/json/Vocabulary.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

constexpr std::array<Column<ServiceRow>, 2> table{{
    {&ServiceText::nameHeader,
     &ServiceText::name,
     [](const ServiceRow &row) -> QVariant { return ServiceTraits::key(row); }},
    {&ServiceText::stateHeader,
     &ServiceText::state,
     [](const ServiceRow &row) -> QVariant { return ServiceText::isComplete(row); }},
}};

} // namespace

QString pointerOf(const ServiceRow &row)
{
    switch (row.place) {
    case ServicePlace::OwnOffice:
        return u"/profile/own_address"_s;
    case ServicePlace::Accountant:
        return u"/profile/accountant"_s;
    case ServicePlace::VictimSupportOffice:
        return u"/profile/victim_support_office"_s;
    case ServicePlace::Recipient:
        break;
    }
    return u"/profile/services/"_s + law::json::word(row.recipient);
}

std::vector<ServiceRow> servicesOf(const law::CourtProfile &profile)
{
    using law::Recipient;
    std::vector<ServiceRow> rows{{ServicePlace::OwnOffice, {}, profile.ownAddress}};
    for (const Recipient recipient : {Recipient::Jap,
                                      Recipient::Spip,
                                      Recipient::Prosecutor,
                                      Recipient::CourseProvider,
                                      Recipient::Pjj,
                                      Recipient::ChildrensJudge,
                                      Recipient::Prison,
                                      Recipient::Treasury}) {
        const auto found = profile.services.find(recipient);
        rows.push_back({ServicePlace::Recipient,
                        recipient,
                        found == profile.services.end() ? law::ServiceAddress() : found->second});
    }
    rows.push_back({ServicePlace::Accountant, {}, profile.accountant});
    rows.push_back({ServicePlace::VictimSupportOffice, {}, profile.victimSupportOffice});
    return rows;
}

std::span<const Column<ServiceRow>> ServiceTraits::columns()
{
    return table;
}

qint64 ServiceTraits::key(const ServiceRow &row)
{
    constexpr qint64 placesPerKind = 100;
    return static_cast<qint64>(row.place) * placesPerKind + static_cast<qint64>(row.recipient);
}

QVariant ServiceTraits::extra(const ServiceRow &row, int role)
{
    switch (role) {
    case ServiceModel::SignRole:
        return ServiceText::isComplete(row) ? u"✔"_s : u"○"_s;
    case ServiceModel::CompleteRole:
        return ServiceText::isComplete(row);
    case Qt::AccessibleTextRole:
        return ServiceText::spoken(row);
    default:
        return {};
    }
}

} // namespace bex::desk
