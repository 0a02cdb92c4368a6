// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LegalDuration.h"
#include "models/law/Money.h"

#include <QDate>
#include <QString>

namespace bex::law
{

/// A language of the law's words: not the language of the screen, which is Qt's.
enum class Language { French, English };

/// How a language says the figures of the law; the one home of their words.
namespace figures
{
[[nodiscard]] QString date(Language language, QDate day);  ///< "mardi 16 avril 2024"
[[nodiscard]] QString day(Language language, QDate day);   ///< "16 avril 2024"
[[nodiscard]] QString money(Language language, Money sum); ///< "1 234,56 €"
/// As pronounced, never converted: "18 mois", "1 an et 1 jour".
[[nodiscard]] QString duration(Language language, const LegalDuration &length);
[[nodiscard]] QString days(Language language, int count); ///< "40 jours"
} // namespace figures

} // namespace bex::law
