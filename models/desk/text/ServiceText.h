// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/ServiceModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The services of a court and what is not known of them, in words.
class ServiceText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::ServiceText)

public:
    [[nodiscard]] static QString nameHeader();
    [[nodiscard]] static QString stateHeader();
    [[nodiscard]] static QString name(const ServiceRow &row);
    /// What papers leave blank: name, address, telephone, hours.
    [[nodiscard]] static QString state(const ServiceRow &row);
    [[nodiscard]] static bool isComplete(const ServiceRow &row);
    [[nodiscard]] static QString spoken(const ServiceRow &row);

private:
    [[nodiscard]] static QStringList blanks(const ServiceRow &row);
};

} // namespace bex::desk
