// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/FigureModel.h"
#include "models/registry/JournalLine.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace bex::ui
{

/// What stands behind a figure of the court's practice, as a page to read.
class PracticeProof final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::PracticeProof)

public:
    /// The values of the book, what the court settled, and who decided what before.
    [[nodiscard]] static QString of(const desk::FigureRow &figure,
                                    const std::vector<registry::JournalLine> &history);

private:
    [[nodiscard]] static QString line(law::Parameter parameter, const registry::JournalLine &line);
};

} // namespace bex::ui
