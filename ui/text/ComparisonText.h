// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/PlanChange.h"
#include "models/law/words/Words.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// Two plans of one judgment side by side, as a page to read: each difference has a sign, a word
/// and a ground of its own, and what is the same stands quietly.
class ComparisonText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::ComparisonText)

public:
    /// The same step in two plans.
    struct Steps {
        const law::Step &before;
        const law::Step &after;
    };

    struct Plans {
        const law::Plan &left;
        const law::Plan &right;
    };
    struct Heads {
        QString left;
        QString right;
    };

    [[nodiscard]] static QString
    of(const Plans &plans, const Heads &heads, const law::Words &words);
    /// "Decision of Tuesday 16 April 2024, law V4"
    [[nodiscard]] static QString headOf(const law::Plan &plan, QDate day);
    /// "remedies": what two plans may say differently.
    [[nodiscard]] static QString name(law::PlanField field);
    /// "limit, mentions": in what a step that both plans hold differs; empty when it does not.
    [[nodiscard]] static QString differences(const law::StepLine &line, const Steps &steps);
    /// With the penalty that it is about.
    [[nodiscard]] static QString asked(const law::Question &question, const law::Words &words);
    /// "Penalty 1 waits: remedy pending"
    [[nodiscard]] static QString waiting(const law::RegisterReason &reason);

private:
    [[nodiscard]] static QString difference(law::StepField field, const Steps &steps);
    [[nodiscard]] static QString value(law::StepField field, const law::Step &step);
    struct Row {
        QString mark; ///< sign and word; empty when both say the same
        QString left;
        QString right;
        QString what; ///< in what they differ
    };

    [[nodiscard]] static std::vector<Row> planRows(const Plans &plans,
                                                   const law::PlanChange &change);
    [[nodiscard]] static Row planRow(law::PlanField field, const Plans &plans);
    [[nodiscard]] static Row stepRow(const law::StepLine &line, const Plans &plans);
    [[nodiscard]] static QString step(const law::Step &step);
    [[nodiscard]] static QString name(law::StepField field);
    [[nodiscard]] static std::vector<Row> questionRows(const law::PlanChange &change,
                                                       const law::Words &words);
    [[nodiscard]] static std::vector<Row> waitingRows(const law::PlanChange &change);
    [[nodiscard]] static QString html(const Row &row);
};

} // namespace bex::ui
