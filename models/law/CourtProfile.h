// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QString>
#include <QStringList>

#include <map>

namespace bex::law
{

/// A service that summons or receives papers, as it is printed.
struct ServiceAddress {
    QString name;
    QStringList address; ///< a line each
    QString phone;
    QString email;
    QString hours;
    friend bool operator==(const ServiceAddress &, const ServiceAddress &) = default;
};

/// What a court says of itself on paper. Empty places print as ruled blanks.
struct CourtProfile {
    QString courtName;      ///< "Tribunal judiciaire de Bobigny"
    QStringList letterhead; ///< lines under the name
    QString office;         ///< "Bureau de l'exécution des peines"
    ServiceAddress ownAddress;
    std::map<Recipient, ServiceAddress> services;
    ServiceAddress accountant; ///< FR: comptable public
    QString meansOfPayment;
    ServiceAddress victimSupportOffice;
    friend bool operator==(const CourtProfile &, const CourtProfile &) = default;
};

} // namespace bex::law
