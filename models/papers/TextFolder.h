// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/PaperLanguage.h"
#include "models/papers/Template.h"

#include <QHash>
#include <QString>

#include <map>

namespace bex::papers
{

using KeyedSentences = QHash<QString, QString>;

/// All that one folder of texts says: `papers/fr`, `papers/en`.
struct TextFolder {
    PaperLanguage language;
    std::map<QString, Template> forms;
    KeyedSentences sentences;
};

/// Reads the forms and the sentences of a language; of what the person does not read
/// there is French alone.
[[nodiscard]] Result<TextFolder> readFolder(PaperLanguage language, const ReadFile &read);

/// Refuses with Invalid a folder that says more or less than the French one: a brick, a
/// line, a value or a sentence. `subject` names it.
[[nodiscard]] Result<void> checkBeside(const TextFolder &french, const TextFolder &folder);

/// The same of what is said of the person to others, beside what is said to the person.
[[nodiscard]] Result<void> checkForOthers(const KeyedSentences &toThePerson,
                                          const KeyedSentences &toOthers);

} // namespace bex::papers
