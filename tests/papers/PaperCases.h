// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Occasion.h"
#include "models/papers/PaperSet.h"
#include "models/papers/Templates.h"

#include <QString>
#include <QStringList>

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
    papers::IssuedPapers issued = {};

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

/// The judgments of tests/scenarios.
[[nodiscard]] QStringList scenarioFiles();
/// One of them, as `routed`.
[[nodiscard]] PaperCase caseOf(const QString &file);

/// 18 months of which 12 suspended with probation, fine, course, ban; the acceptance case.
[[nodiscard]] PaperCase mixedCase();
/// Two courses; the statement and the summons to one of them take the place of void ones.
[[nodiscard]] PaperCase replacingCase();
/// Every kind of penalty with every member filled, on one statement; no route gives it.
[[nodiscard]] PaperCase catalogue(law::CourtKind court = law::CourtKind::CorrectionalCourt);
/// Six months of prison and a fine: two appointments, a payment, a day to appeal.
[[nodiscard]] PaperCase usualCase();
/// The same case with data as long as reality gets: composed names, addresses of five lines,
/// twelve obligations where there are any.
[[nodiscard]] PaperCase lengthened(PaperCase each);
/// Six penalties, lengthened.
[[nodiscard]] PaperCase longestCase();
/// Cases that together print every paper and say every sentence.
[[nodiscard]] const std::vector<PaperCase> &allCases();
/// The first case whose set has this paper.
[[nodiscard]] const PaperCase &caseWith(law::PaperKind kind);
[[nodiscard]] const papers::PaperContent &paperOf(const papers::PaperSet &set, law::PaperKind kind);
/// The first case that fills this form, and the paper that does: "TRA-personne".
[[nodiscard]] papers::PaperContent paperOnForm(const QString &form, papers::Languages languages);

} // namespace bex::test
