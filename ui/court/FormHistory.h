// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/FormVersion.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace bex::ui
{

/// What a form said before: each version with the lines it took away and those it added.
class FormHistory final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::FormHistory)

public:
    /// As HTML, the newest first; `shipped` is what stood before the first version.
    [[nodiscard]] static QString of(const std::vector<registry::FormVersion> &versions,
                                    const registry::FormTexts &shipped);
};

} // namespace bex::ui
