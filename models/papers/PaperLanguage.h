// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/ReadTemplate.h"
#include "models/papers/Script.h"

#include <QHash>
#include <QString>

namespace bex::papers
{

/// A language the papers exist in, as `language.txt` of its folder says.
struct PaperLanguage {
    QString tag;        ///< BCP 47, as its folder is called: "en"
    QString ownName;    ///< "English"
    QString frenchName; ///< with its article: "l'anglais"
    Script script;
    bool offered = false; ///< false: it is being prepared, and nobody is given it
    /// How it says days, hours, sums and lengths; French says them as the law's words do.
    QHash<QString, QString> figures;
    /// What is entered in French, as it says it: `words.txt`, which a folder may lack.
    QHash<QString, QString> words{};

    [[nodiscard]] bool isFrench() const { return tag == QLatin1StringView("fr"); }
};

/// The language whose texts are authentic; it has no second column and needs no folder's word.
[[nodiscard]] PaperLanguage frenchOfPapers();

/// Reads `papers/TAG/language.txt` and `words.txt`. Refuses with Invalid one that leaves anything
/// out.
[[nodiscard]] Result<PaperLanguage> readLanguage(const QString &tag, const ReadFile &read);

} // namespace bex::papers
