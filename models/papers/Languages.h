// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace bex::law
{
struct Person;
}

namespace bex::papers
{

class Templates;

/// The languages of a printed paper: French is always there and alone authentic.
///
/// Chosen for the person, apart from the language of the screen.
struct Languages {
    QString beside; ///< BCP 47, a folder of the papers: "en"; empty: French alone

    [[nodiscard]] bool areTwo() const { return !beside.isEmpty(); }
    friend bool operator==(const Languages &, const Languages &) = default;

    static const Languages French;
    static const Languages FrenchAndEnglish;
};

inline const Languages Languages::French{};
inline const Languages Languages::FrenchAndEnglish{QStringLiteral("en")};

/// A second column for a person whose language has a folder that is offered; for any
/// other French alone, which names the language.
[[nodiscard]] Languages languagesFor(const law::Person &person, const Templates &templates);

/// The tags of a paper's columns, French first.
[[nodiscard]] QStringList tagsOf(const Languages &languages);

} // namespace bex::papers
