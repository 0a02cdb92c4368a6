// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace bex::ui
{

/// What a person is called must not choose another folder: letters, digits and hyphens stay.
[[nodiscard]] QString fileNameOf(const QString &text);

} // namespace bex::ui
