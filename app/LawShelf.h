// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Judgment.h"
#include "models/law/LawBook.h"
#include "models/law/Practice.h"
#include "models/law/json/RefusalWords.h"
#include "models/law/words/Words.h"

namespace bex::app
{

/// The law that ships with the program, and its words in both languages.
struct LawShelf {
    law::LawBook book;
    law::Words french;
    law::Words english;
    law::json::RefusalWords frenchRefusals;
    law::json::RefusalWords englishRefusals;

    [[nodiscard]] const law::Words &words(law::Language language) const
    {
        return language == law::Language::English ? english : french;
    }
    [[nodiscard]] const law::json::RefusalWords &refusals(law::Language language) const
    {
        return language == law::Language::English ? englishRefusals : frenchRefusals;
    }
    /// What follows from the judgment, as bex-plan/1.
    [[nodiscard]] QByteArray planOf(const law::Judgment &judgment,
                                    const law::Practice &practice) const;
    /// The same under the law of another day.
    [[nodiscard]] QByteArray
    planOf(const law::Judgment &judgment, const law::Practice &practice, QDate lawDay) const;
};

/// Fails only when the files of the program are damaged.
[[nodiscard]] Result<LawShelf> loadLaw();

} // namespace bex::app
