// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/PlanText.h"

#include <QLocale>

namespace bex::ui
{

QString PlanText::status(const law::Plan &plan)
{
    switch (plan.status) {
    case law::PlanStatus::Refused:
        return tr(
            "✕ The program does not compute this decision. Follow the office’s own practice.");
    case law::PlanStatus::Question:
        return tr("? %n question(s) to answer before the plan is whole.",
                  nullptr,
                  static_cast<int>(plan.questions.size()));
    case law::PlanStatus::Ambiguous:
        return tr("! The effective length can be read in two ways. Ask the court or the JAP.");
    case law::PlanStatus::Sure:
        break;
    }
    return {};
}

QString PlanText::confidence(law::Confidence confidence)
{
    switch (confidence) {
    case law::Confidence::Seed:
        return tr("stated in the text of the code");
    case law::Confidence::Verified:
        return tr("read in a copy of the text");
    case law::Confidence::Deduced:
        return tr("our own deduction from these texts");
    case law::Confidence::ToConfirm:
        return tr("to be confirmed by the court");
    }
    Q_UNREACHABLE();
}

QString PlanText::birth(const law::BirthDate &birth)
{
    if (!birth.day)
        return QString::number(birth.year);
    return QLocale().toString(*birth.day, QLocale::ShortFormat);
}

} // namespace bex::ui
