// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PrintQueue.h"
#include "models/desk/SheetModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The sheets of a hearing on their way out, in words.
class SheetText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::SheetText)

public:
    [[nodiscard]] static QString numberHeader();
    [[nodiscard]] static QString personHeader();
    [[nodiscard]] static QString paperHeader();
    [[nodiscard]] static QString copyHeader();
    [[nodiscard]] static QString pagesHeader();
    [[nodiscard]] static QString stateHeader();

    [[nodiscard]] static QString paper(const SheetRow &row);
    [[nodiscard]] static QString copy(const SheetRow &row);
    [[nodiscard]] static QString pages(const SheetRow &row);
    /// Sign and word.
    [[nodiscard]] static QString state(const SheetRow &row);
    /// "37: DURAND Camille – JAP summons – SPIP"
    [[nodiscard]] static QString line(const SheetRow &row);
    /// Why a person is left out, in a sentence.
    [[nodiscard]] static QString reason(NotReady why);
};

} // namespace bex::desk
