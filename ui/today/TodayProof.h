// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TodayModel.h"
#include "models/registry/Stores.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// A line of the day as a page: what is due of whom, by which text, since when, and what settles
/// it.
class TodayProof final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::TodayProof)

public:
    [[nodiscard]] static QString of(const desk::TodayRow &row, const registry::Stores &stores);

private:
    [[nodiscard]] static QString person(const registry::DueLine &line,
                                        const registry::Stores &stores);
    [[nodiscard]] static QString papers(const registry::DueLine &line,
                                        const registry::Stores &stores);
    [[nodiscard]] static QString ofShortage(const desk::SlotShortage &shortage);
};

} // namespace bex::ui
