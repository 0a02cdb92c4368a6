// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Court.h"

#include <QByteArray>
#include <QDateTime>

namespace bex::papers
{

/// The clock of a court, as RFC 5545 tells it.
///
/// A table of ours and not the system's: the same paper must give the same bytes on every
/// machine, whatever version of the world's time zones it holds.
class CourtClock final
{
public:
    explicit CourtClock(law::Region region);

    /// "Europe/Paris"
    [[nodiscard]] QByteArray zone() const;
    /// The VTIMEZONE that describes it.
    [[nodiscard]] QByteArray description() const;
    /// The moment when the court's clock shows that day and hour.
    [[nodiscard]] QDateTime universal(QDate on, QTime at) const;

private:
    law::Region m_region;
};

} // namespace bex::papers
