// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace bex::papers
{

/// One paper that is going to be made: its kind, the steps it serves, and for a
/// notice the civil party it is for.
struct Sheet {
    law::PaperKind kind = law::PaperKind::Rcp;
    std::vector<int> steps;
    std::optional<std::size_t> civilParty;
    /// What a paper for a magistrate leaves to the person, on a sheet of its own (law-core 8.12).
    bool personsPart = false;
    /// Of the paper once it is made; the receipt lists it.
    QString reference{};
};

/// The form of a sheet, as its file is called: "JAP", "TRA-personne".
[[nodiscard]] QString formOf(const Sheet &sheet);
/// What its file is called after its number: "convocation-jap".
[[nodiscard]] QString slugOf(const Sheet &sheet);
/// Whether it speaks to the convicted person, or of them to somebody else.
[[nodiscard]] bool isReadByThePerson(const Sheet &sheet);
/// Whether it says what was pronounced.
[[nodiscard]] bool statesPenalties(const Sheet &sheet);

/// The forms that exist, each in French; those the person reads in the other languages too.
struct Form {
    QString name;
    bool forThePerson = false;
    bool speaksToItsReader = false; ///< says "vous"; the others speak of the person
};
[[nodiscard]] const std::vector<Form> &allForms();

} // namespace bex::papers
