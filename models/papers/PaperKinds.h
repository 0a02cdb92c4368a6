// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QString>

#include <vector>

namespace bex::papers
{

/// The kinds that have a form.
[[nodiscard]] const std::vector<law::PaperKind> &printableKinds();
[[nodiscard]] bool isPrintable(law::PaperKind kind);

/// The code of law-core section 8: "JAP", "TIGc".
[[nodiscard]] QString code(law::PaperKind kind);
/// What the file of a printed paper is called after its number: "convocation-jap".
[[nodiscard]] QString slug(law::PaperKind kind);
/// "C", "PJJ": the code of design.md section 6.
[[nodiscard]] QString code(law::Copy copy);
/// "C,D"
[[nodiscard]] QString codes(law::EnumSet<law::Copy> copies);

/// Whether the paper tells a person where to be and when.
[[nodiscard]] bool isSummons(law::PaperKind kind);
/// Whether the convicted person reads it: it speaks to them, and in their language
/// too. The others go to magistrates, services, the Treasury or a civil party.
[[nodiscard]] bool isReadByThePerson(law::PaperKind kind);

/// The row that asks for the sheet of the criminal record; no step carries it.
inline constexpr law::RuleId ruleOfRecord{"BEX-135"};

/// What the person keeps saves paper; what is signed, sent or filed page by page does not.
/// A paper of one page knows no difference.
[[nodiscard]] bool isPrintedOnBothSides(law::PaperKind kind);

/// Every addressee of the contract, in its order.
[[nodiscard]] const std::vector<law::Copy> &allCopies();
/// Every mention of the contract, in its order.
[[nodiscard]] const std::vector<law::Mention> &allMentions();

} // namespace bex::papers
