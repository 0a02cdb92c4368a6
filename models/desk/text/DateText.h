// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace bex::desk
{

/// A day as lists say it, with its weekday: "jeu. 16 mai 2024", "Thu 16 May 2024".
[[nodiscard]] QString shortDay(QDate day);
/// A day in full: "jeudi 16 mai 2024", "Thursday 16 May 2024".
[[nodiscard]] QString longDay(QDate day);

} // namespace bex::desk
