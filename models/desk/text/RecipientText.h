// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// To whom an act goes, in words.
class RecipientText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::RecipientText)

public:
    [[nodiscard]] static QString of(law::Recipient recipient);
};

} // namespace bex::desk
