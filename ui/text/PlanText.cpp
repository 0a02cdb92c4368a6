// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/PlanText.h"

#include "models/desk/text/DateText.h"

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

QString PlanText::status(law::PlanStatus status)
{
    switch (status) {
    case law::PlanStatus::Refused:
        //: Status of a plan (FR: refusé)
        return tr("refused");
    case law::PlanStatus::Question:
        //: Status of a plan: it asks something (FR: question)
        return tr("asks");
    case law::PlanStatus::Ambiguous:
        //: Status of a plan (FR: deux lectures)
        return tr("two readings");
    case law::PlanStatus::Sure:
        //: Status of a plan (FR: sûr)
        return tr("sure");
    }
    Q_UNREACHABLE();
}

QString PlanText::remedy(const law::Remedy &remedy)
{
    const QString day = desk::longDay(remedy.lastDay);
    switch (remedy.kind) {
    case law::RemedyKind::Appeal:
        //: A remedy with its last day (FR: appel). %1 a day
        return tr("Appeal: no later than %1").arg(day);
    case law::RemedyKind::Opposition:
        //: A remedy with its last day (FR: opposition). %1 a day
        return tr("Opposition: no later than %1").arg(day);
    case law::RemedyKind::Pourvoi:
        //: A remedy with its last day (FR: pourvoi en cassation). %1 a day
        return tr("Appeal to the Court of cassation: no later than %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString PlanText::firmClass(law::FirmClass firmClass)
{
    switch (firmClass) {
    case law::FirmClass::Nil:
        //: Effective firm length: nothing is left to serve
        return tr("nothing left to serve");
    case law::FirmClass::UpToSixMonths:
        //: Effective firm length
        return tr("up to six months");
    case law::FirmClass::UpToTwelveMonths:
        //: Effective firm length
        return tr("over six months, up to one year");
    case law::FirmClass::Over:
        //: Effective firm length
        return tr("above the threshold");
    case law::FirmClass::Within:
        //: Effective firm length, decisions before 24 March 2020
        return tr("within the threshold");
    }
    Q_UNREACHABLE();
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
