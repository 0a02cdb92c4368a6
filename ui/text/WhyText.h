// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Facts.h"
#include "models/law/Plan.h"
#include "models/law/explain/Why.h"
#include "models/law/words/Words.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// Why something stands in the plan, as a page to read: the chain of facts, rows, articles with
/// their version, figures and arithmetic, in the words of the screen's language.
class WhyText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::WhyText)

public:
    /// One step: its reasons, its days, the rows that made it, the figures it rests on.
    [[nodiscard]] static QString
    of(const law::Step &step, const law::Facts &facts, const law::Words &words);
    /// The plan as a whole: open questions, effective length, remedies, when it is enforceable.
    [[nodiscard]] static QString
    of(const law::Plan &plan, const law::Facts &facts, const law::Words &words);

private:
    [[nodiscard]] static QString days(const law::Step &step,
                                      const std::optional<law::ArticleRef> &noNullity);
    [[nodiscard]] static QString row(const law::RowReason &row, const law::Words &words);
    [[nodiscard]] static QString article(const law::ArticleRef &article);
    [[nodiscard]] static QString figures(const std::vector<law::FigureReason> &figures);
    [[nodiscard]] static QString figureLine(const law::FigureReason &figure);
    [[nodiscard]] static QString sum(const law::Why &why, const law::Words &words);
    [[nodiscard]] static QString
    remedies(const law::Plan &plan, const law::Facts &facts, const law::Words &words);
};

} // namespace bex::ui
