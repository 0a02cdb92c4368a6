// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/json/RefusalWords.h"
#include "models/registry/ImportReport.h"

#include <QCoreApplication>

namespace bex::ui
{

/// A line of a file that was not kept: its place, and why, as a sentence.
class RefusedLineText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::RefusedLineText)

public:
    /// `words`: of judgment files, in the language of the screen.
    [[nodiscard]] static QString sentence(const registry::RefusedLine &line,
                                          const law::json::RefusalWords &words);

private:
    [[nodiscard]] static QString why(const registry::RefusedLine &line,
                                     const law::json::RefusalWords &words);
    [[nodiscard]] static QString ofRoll(const QString &site);
};

} // namespace bex::ui
