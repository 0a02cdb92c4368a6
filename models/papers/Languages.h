// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
enum class Languages { French, FrenchAndEnglish };

/// A second column for a person whose language the forms exist in, which is English
/// today; for any other French alone, which names the language.
[[nodiscard]] Languages languagesFor(const law::Person &person, const Templates &templates);

} // namespace bex::papers
