// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/law/CourtProfile.h"

#include <optional>
#include <span>

namespace bex::desk
{

/// Whose address a paper may name.
enum class ServicePlace { OwnOffice, Recipient, Accountant, VictimSupportOffice };

/// One address of the court's profile.
struct ServiceRow {
    ServicePlace place = ServicePlace::Recipient;
    law::Recipient recipient = law::Recipient::Jap; ///< of ServicePlace::Recipient
    law::ServiceAddress address;
    friend bool operator==(const ServiceRow &, const ServiceRow &) = default;
};

/// The pointer of this address in the document of the court.
[[nodiscard]] QString pointerOf(const ServiceRow &row);
/// Every address that the papers can name, in the order in which they are asked for.
[[nodiscard]] std::vector<ServiceRow> servicesOf(const law::CourtProfile &profile);

struct ServiceTraits {
    [[nodiscard]] static std::span<const Column<ServiceRow>> columns();
    [[nodiscard]] static qint64 key(const ServiceRow &row);
    [[nodiscard]] static QVariant extra(const ServiceRow &row, int role);
};

/// The services of the court, and what papers still leave blank for each.
class ServiceModel final : public RowsModel<ServiceRow, ServiceTraits>
{
public:
    enum Columns { Name, State };
    enum Roles {
        SignRole = FirstRoleOfModel, ///< the sign that goes with the word of the state
        CompleteRole,                ///< true when papers leave nothing blank
    };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
