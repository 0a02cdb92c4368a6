// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Occasion.h"
#include "models/papers/Phrasing.h"
#include "models/papers/Sheet.h"
#include "models/papers/Templates.h"

#include <optional>
#include <utility>
#include <vector>

namespace bex::papers
{

/// What a ruled blank is made of: a place to write by hand.
inline constexpr QStringView blank = u"________________";
/// The same for an address.
inline constexpr QStringView longBlank = u"________________________________________";

/// A sentence of the forms and what it names.
struct Sentence {
    QString key;
    std::vector<std::pair<QString, QString>> names{};
};

/// One paper in one language, and all it may speak of.
struct Scope {
    const Occasion &occasion;
    const Templates &templates;
    const std::vector<Sheet> &sheets; ///< all papers of the set
    const Sheet &sheet;
    const PaperLanguage &language;
    Phrasing phrasing = Phrasing(language);

    using Named = std::vector<std::pair<QString, QString>>;
    [[nodiscard]] QString say(QStringView sentence, const Named &values = {}) const;
    [[nodiscard]] QString say(const Sentence &sentence) const
    {
        return say(sentence.key, sentence.names);
    }
    /// The sentence as this paper says it: to the person, or of the person to others.
    [[nodiscard]] QString sentence(QStringView key) const;
    [[nodiscard]] const Template &form() const;
    /// The languages of the set, or French alone where the person does not read.
    [[nodiscard]] Languages languages() const;
    [[nodiscard]] const law::Step &step(int index) const;
    /// What all steps of the paper order it to say; a sheet apart takes the remedies.
    [[nodiscard]] law::EnumSet<law::Mention> mentions() const;
    [[nodiscard]] law::EnumSet<law::Copy> copies() const;
    [[nodiscard]] bool isProvisional() const;
    /// The penalties the paper is about: those of its steps, or all of them.
    [[nodiscard]] std::vector<int> penalties() const;
};

/// The text, or a ruled blank when it is empty.
[[nodiscard]] QString orBlank(const QString &text);
[[nodiscard]] QString orBlank(const std::optional<QString> &text);
/// A service as it is addressed, a line each, its hours in the language of the paper; a ruled blank
/// when nothing is known.
[[nodiscard]] QStringList linesOf(const law::ServiceAddress &service, const Scope &scope);
/// "Camille DURAND", as French acts name a person; a company keeps its name as entered.
[[nodiscard]] QString fullName(const law::Person &person);
/// Free text as it was entered, on one line.
[[nodiscard]] QString asEntered(const QString &text);

} // namespace bex::papers
