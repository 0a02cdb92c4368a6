// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/AgendaModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The agenda of a service in words.
class AgendaText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::AgendaText)

public:
    [[nodiscard]] static QString placesHeader();
    /// "free", "1 of 3 taken", "full"
    [[nodiscard]] static QString places(const AgendaRow &row);
    [[nodiscard]] static QString sign(const AgendaRow &row);
    [[nodiscard]] static QString spoken(const AgendaRow &row);
};

} // namespace bex::desk
