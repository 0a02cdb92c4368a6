// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/Correction.h"
#include "models/law/words/Words.h"
#include "models/registry/Paper.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace bex::ui
{

/// What a correction brings about, as a page to read before it is confirmed: the parts that
/// change, the papers that would be wrong, the slots given back, and the plan.
class CorrectionText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::CorrectionText)

public:
    /// Papers that would be wrong.
    using Papers = std::vector<registry::KeptPaper>;

    [[nodiscard]] static QString
    page(const desk::Correction &correction, const Papers &wrong, const law::Words &words);

private:
    [[nodiscard]] static QString papers(const Papers &wrong);
    [[nodiscard]] static QString slotsFreed(const desk::Correction &correction);
};

} // namespace bex::ui
