// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Occasion.h"
#include "models/papers/PaperSet.h"
#include "models/papers/Templates.h"

#include <QString>

#include <vector>

namespace bex::test
{

/// A judgment with its plan, the court that prints it and the slots that were given.
struct PaperCase {
    QString name;
    law::Judgment judgment;
    law::Plan plan;
    law::CourtProfile profile;
    papers::Appointments appointments;
    papers::PrintedOn printed;
    papers::ReplacedPapers replaced = {};

    [[nodiscard]] papers::Occasion occasion(papers::Languages languages) const;
    /// Composed with the shipped forms; the test stops when that fails.
    [[nodiscard]] papers::PaperSet set(papers::Languages languages) const;
};

/// The forms that ship, read once a program.
[[nodiscard]] const papers::Templates &shippedForms();

/// A court whose every place is filled, each with words of its own.
[[nodiscard]] law::CourtProfile aProfile();

/// The plan by `route`, a slot for each summons.
[[nodiscard]] PaperCase routed(const QString &name, law::Judgment judgment);

/// 18 months of which 12 suspended with probation, fine, course, ban; the acceptance case.
[[nodiscard]] PaperCase mixedCase();
/// Two courses; the statement and the summons to one of them take the place of void ones.
[[nodiscard]] PaperCase replacingCase();
/// Every kind of penalty with every member filled, on one statement; no route gives it.
[[nodiscard]] PaperCase catalogue(law::CourtKind court = law::CourtKind::CorrectionalCourt);
/// Cases that together print every paper and say every sentence.
[[nodiscard]] const std::vector<PaperCase> &allCases();
/// The first case whose plan asks for this paper.
[[nodiscard]] const PaperCase &caseWith(law::PaperKind kind);
[[nodiscard]] const papers::PaperContent &paperOf(const papers::PaperSet &set, law::PaperKind kind);
/// The first case that fills this form, and the paper that does: "TRA-personne".
[[nodiscard]] papers::PaperContent paperOnForm(const QString &form, papers::Languages languages);

} // namespace bex::test
