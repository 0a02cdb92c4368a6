// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bex::papers
{

/// The languages of a printed paper: French is always there and alone authentic.
///
/// Chosen for the person, apart from the language of the screen.
enum class Languages { French, FrenchAndEnglish };

} // namespace bex::papers
