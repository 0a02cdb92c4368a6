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

QString PlanText::born(const law::BirthDate &birth, const std::optional<law::Sex> &sex)
{
    return birth.day ? bornOn(QLocale().toString(*birth.day, QLocale::ShortFormat), sex)
                     : bornIn(QString::number(birth.year), sex);
}

QString PlanText::bornOn(const QString &day, const std::optional<law::Sex> &sex)
{
    if (!sex) {
        //: Under a name, of somebody whose sex is not known (FR: né(e) le). %1 a day
        return tr("born on %1", "sex not known").arg(day);
    }
    //: Under the name of a woman (FR: née le). %1 a day
    return *sex == law::Sex::Female ? tr("born on %1", "woman").arg(day)
                                    //: Under the name of a man (FR: né le). %1 a day
                                    : tr("born on %1", "man").arg(day);
}

QString PlanText::bornIn(const QString &year, const std::optional<law::Sex> &sex)
{
    if (!sex) {
        //: Under a name, of somebody whose sex is not known (FR: né(e) en). %1 a year
        return tr("born in %1", "sex not known").arg(year);
    }
    //: Under the name of a woman (FR: née en). %1 a year
    return *sex == law::Sex::Female ? tr("born in %1", "woman").arg(year)
                                    //: Under the name of a man (FR: né en). %1 a year
                                    : tr("born in %1", "man").arg(year);
}

} // namespace bex::ui
