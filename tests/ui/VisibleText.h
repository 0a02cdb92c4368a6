// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace bex::test
{

/// Every text that can be read on this window now: labels, buttons, lists, menus,
/// placeholders, names for screen readers. What somebody typed is not among them.
[[nodiscard]] QStringList visibleTexts(const QWidget &window);

} // namespace bex::test
