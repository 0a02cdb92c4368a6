// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/explain/WhyNot.h"
#include "models/law/words/Words.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// "Why no summons before the JAP?", as a page to read: of each row that gives the paper, or of one
/// row that is asked for, what held and the first thing that did not.
class WhyNotText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::WhyNotText)

public:
    /// "No summons before the JAP"
    [[nodiscard]] static QString title(law::PaperKind paper);
    [[nodiscard]] static QString
    of(law::PaperKind paper, const law::Facts &facts, const law::Words &words);
    [[nodiscard]] static QString
    of(law::RuleId rule, const law::Facts &facts, const law::Words &words);
    /// "BEX-38: what the row does": one line of a list.
    [[nodiscard]] static QString name(law::RuleId rule, const law::Words &words);

private:
    /// The row that came nearest, condition by condition.
    [[nodiscard]] static QString
    nearest(const law::WhyNot &answer, const law::Facts &facts, const law::Words &words);
    /// Another row, in two lines.
    [[nodiscard]] static QString other(const law::WhyNot &answer, const law::Words &words);
    [[nodiscard]] static QString row(law::RuleId rule, const law::Words &words);
};

} // namespace bex::ui
