// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Judgment.h"

#include <QByteArray>
#include <QJsonObject>

namespace bex::law::json
{

/// Reads one bex-judgment/1 (design.md section 5), refusing all that is not in the contract.
///
/// Fails with Invalid: `subject` is the JSON pointer of the place ("" for the
/// whole document), `site` names the kind of refusal (its sentence is the word
/// `refusal.<site>`), `expected` what should have stood there.
[[nodiscard]] Result<Judgment> readJudgment(const QByteArray &bytes);

/// The same for a document already parsed; the syntax was the caller's to check.
[[nodiscard]] Result<Judgment> readJudgment(const QJsonObject &document);

/// Reads one penalty by itself, as strictly; pointers begin at the penalty: "/kind".
[[nodiscard]] Result<Penalty> readPenalty(const QByteArray &bytes);

} // namespace bex::law::json
