// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/OpenPointText.h"

#include <QCoreApplication>

namespace bex::ui
{

namespace
{

class Sentences final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::OpenPointText)

public:
    [[nodiscard]] static QString questions(int count)
    {
        //: Before papers leave. %n questions of the plan have no answer yet
        return tr("%n question(s) still open: what depends on the answer is not among the papers "
                  "(F7 goes there).",
                  nullptr,
                  count);
    }
    [[nodiscard]] static QString ambiguous()
    {
        return tr("What remains of the firm part reads in two ways: ask the court before any "
                  "summons.");
    }
};

} // namespace

QStringList OpenPointText::sentences(const desk::PlanInProgress &progress)
{
    QStringList sentences;
    if (const auto count = progress.questions().size(); count > 0)
        sentences.append(Sentences::questions(static_cast<int>(count)));
    const auto &plan = progress.plan();
    if (plan && plan->firm && plan->firm->ambiguous)
        sentences.append(Sentences::ambiguous());
    return sentences;
}

} // namespace bex::ui
