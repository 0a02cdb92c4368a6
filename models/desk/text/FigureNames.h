// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Parameter.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The names of the dated figures of the law, as people say them.
class FigureNames final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::FigureNames)

public:
    [[nodiscard]] static QString of(law::Parameter parameter);
};

} // namespace bex::desk
