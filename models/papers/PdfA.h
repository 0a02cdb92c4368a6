// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/Pages.h"

#include <QByteArray>

namespace bex::papers
{

/// The paper as PDF/A-1b: real text, fonts embedded, nothing transparent.
///
/// The same content gives the same bytes: the dates of the file are the day the
/// content says it was printed.
[[nodiscard]] Result<QByteArray> pdfA(const Pages &pages);

} // namespace bex::papers
