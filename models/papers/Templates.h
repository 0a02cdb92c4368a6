// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Plan.h"
#include "models/law/words/Figures.h"
#include "models/papers/Template.h"

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <functional>
#include <map>

namespace bex::papers
{

/// The forms of all papers in both languages, read once and checked.
class Templates final
{
public:
    /// Gives the bytes of a shipped file by its name: `papers/fr/JAP.txt`
    /// (`resources::bytes` does).
    using Read = std::function<QByteArray(QStringView)>;

    /// Refuses with Invalid a form that cannot be read, a file that says other
    /// bricks in English than in French, a sentence missing in one language. What
    /// the person does not read is in French alone.
    [[nodiscard]] static Result<Templates> load(const Read &read);

    [[nodiscard]] const Template &form(const QString &name, law::Language language) const;
    /// A sentence of papers/{fr,en}/sentences.txt; it exists in both languages or in none.
    [[nodiscard]] QString sentence(QStringView key, law::Language language) const;
    [[nodiscard]] bool hasSentence(QStringView key) const;
    /// The same said of the person to somebody else, in French: papers/fr/others.txt
    /// where it differs.
    [[nodiscard]] QString sentenceForOthers(QStringView key) const;
    /// What follows `prefix` in the keys that begin with it.
    [[nodiscard]] QStringList keysUnder(QStringView prefix) const;

private:
    Templates() = default;
    [[nodiscard]] Result<void> checkForms() const;
    [[nodiscard]] Result<void> checkSentences() const;

    using Sentences = QHash<QString, QString>;
    struct Tongue {
        std::map<QString, Template> forms;
        Sentences sentences;
    };
    [[nodiscard]] const Tongue &tongue(law::Language language) const;

    Tongue m_french;
    Tongue m_english;
    Sentences m_forOthers;
};

} // namespace bex::papers
