// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/prompt/Prompter.h"

#include <QCoreApplication>

namespace bex::app
{

/// What is said in a window when the register does not open, and where its last backup is.
class RefusedRegister final
{
    Q_DECLARE_TR_FUNCTIONS(bex::app::RefusedRegister)

public:
    [[nodiscard]] static ui::Prompter::Message message(const QString &why,
                                                       const QString &registerPath);
};

} // namespace bex::app
