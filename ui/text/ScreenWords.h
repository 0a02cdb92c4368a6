// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/json/RefusalWords.h"
#include "models/law/words/Words.h"

#include <QLocale>

namespace bex::ui
{

/// The law's words in the language of the screen at this moment.
///
/// The language of the screen is the default QLocale: who switches it sets the
/// locale first and installs the translators after, so that whoever answers
/// LanguageChange finds both.
struct ScreenWords {
    const law::Words &french;
    const law::Words &english;
    const law::json::RefusalWords &frenchRefusals;
    const law::json::RefusalWords &englishRefusals;

    [[nodiscard]] const law::Words &now() const { return isFrench() ? french : english; }
    [[nodiscard]] const law::json::RefusalWords &refusals() const
    {
        return isFrench() ? frenchRefusals : englishRefusals;
    }

private:
    [[nodiscard]] static bool isFrench() { return QLocale().language() == QLocale::French; }
};

} // namespace bex::ui
