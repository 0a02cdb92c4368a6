// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/PlanFieldText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/MoneyText.h"
#include "models/law/Version.h"
#include "models/law/json/Vocabulary.h"
#include "ui/text/PlanText.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

const QString none = u"–"_s;

QString sumOf(const std::optional<law::Money> &money)
{
    return money ? desk::moneyText(*money) : none;
}

QString dayOf(const std::optional<QDate> &day)
{
    return day ? desk::longDay(*day) : none;
}

} // namespace

QString PlanFieldText::of(law::PlanField field, const law::Plan &plan)
{
    switch (field) {
    case law::PlanField::Law:
        return version(plan.law);
    case law::PlanField::Status:
        return PlanText::status(plan.status);
    case law::PlanField::Firm:
        return plan.firm ? firm(*plan.firm) : none;
    case law::PlanField::Remedies:
        return remedies(plan);
    case law::PlanField::EnforceableOn:
        return dayOf(plan.enforceableOn);
    case law::PlanField::FinalOn:
        return plan.finalOn ? finalDays(*plan.finalOn) : none;
    case law::PlanField::Money:
        return plan.money ? money(*plan.money) : none;
    }
    Q_UNREACHABLE();
}

QString PlanFieldText::version(law::LawVersion version)
{
    const law::VersionDays days = law::daysOf(version);
    const auto inShort = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    const QString name = law::json::word(version);
    if (!days.first.isValid()) {
        //: A version of the law. %1 its name, %2 the last day of its decisions
        return tr("%1, decisions until %2").arg(name, inShort(days.last));
    }
    if (!days.last.isValid()) {
        //: A version of the law. %1 its name, %2 the first day of its decisions
        return tr("%1, decisions since %2").arg(name, inShort(days.first));
    }
    //: A version of the law. %1 its name, %2 and %3 the first and the last day of its decisions
    return tr("%1, decisions from %2 to %3").arg(name, inShort(days.first), inShort(days.last));
}

QString PlanFieldText::firm(const law::EffectiveFirm &firm)
{
    //: Effective firm length. %1 the class, %2 its theoretical end
    const QString end = tr("%1 (theoretical end %2)");
    if (!firm.ambiguous)
        return end.arg(PlanText::firmClass(firm.firmClass), desk::longDay(firm.endsOn));
    QStringList lines{PlanText::status(law::PlanStatus::Ambiguous)};
    for (const law::FirmReading &each : firm.readings)
        lines += reading(each);
    return lines.join(u'\n');
}

QString PlanFieldText::reading(const law::FirmReading &reading)
{
    const QString firmClass = PlanText::firmClass(reading.firmClass);
    if (reading.endsOn) {
        //: First reading of the firm length. %1 the class, %2 its theoretical end
        return tr("from day number to day number: %1 (theoretical end %2)")
            .arg(firmClass, desk::longDay(*reading.endsOn));
    }
    //: Second reading of the firm length. %1 the class
    return tr("a month being thirty days: %1").arg(firmClass);
}

QString PlanFieldText::remedies(const law::Plan &plan)
{
    QStringList lines;
    for (const law::Remedy &remedy : plan.remedies) {
        //: A remedy with the rule of its limit. %1 the remedy and its last day, %2 the rule, %3 how
        //: well it is known
        lines += tr("%1 (%2, %3)")
                     .arg(PlanText::remedy(remedy),
                          QString::fromUtf8(remedy.rule.text()),
                          PlanText::confidence(remedy.confidence));
    }
    return lines.isEmpty() ? none : lines.join(u'\n');
}

QString PlanFieldText::finalDays(const law::FinalDates &days)
{
    //: Final (FR: définitive). %1 the earliest day, for a duty
    return tr("%1 at the earliest").arg(desk::longDay(days.earliest)) + u'\n' +
           //: Final (FR: définitive). %1 the latest day, for a right
           tr("%1 at the latest").arg(desk::longDay(days.latest));
}

QString PlanFieldText::money(const law::MoneyDue &money)
{
    //: Sums due. %1 the fine
    QStringList lines{tr("fine %1").arg(sumOf(money.fine))};
    if (!money.surcharges.isZero()) {
        //: Sums due. %1 the surcharges
        lines += tr("surcharges %1").arg(sumOf(money.surcharges));
    }
    //: Sums due (FR: droit fixe). %1 the fee, %2 the fee if it is not paid within the month
    lines += tr("fixed fee %1, otherwise %2")
                 .arg(sumOf(money.droitFixe), sumOf(money.droitFixeOtherwise));
    if (!money.deposit.isZero()) {
        //: Sums due (FR: consignation). %1 the deposit
        lines += tr("deposit %1").arg(sumOf(money.deposit));
    }
    lines += discounted(money);
    //: Sums due. %1 all of it, without the discount
    lines += tr("otherwise %1").arg(sumOf(money.otherwise));
    //: Sums due. %1 the last day of the payment with the discount
    return (lines << tr("until %1").arg(dayOf(money.lastDay))).join(u'\n');
}

QString PlanFieldText::discounted(const law::MoneyDue &money)
{
    if (money.readings.empty()) {
        //: Sums due. %1 to pay within the month, %2 the discount, %3 the total
        return tr("%1 within the month (%2 off %3)")
            .arg(sumOf(money.payable), sumOf(money.discount), sumOf(money.base));
    }
    QStringList lines;
    for (const law::MoneyReading &each : money.readings) {
        //: Sums due, one of two readings. %1 to pay within the month, %2 the discount
        const QString line = each.victimSupportDiscounted
                                 ? tr("%1 within the month (%2 off, on the surcharge too)")
                                 : tr("%1 within the month (%2 off, without the surcharge)");
        lines += line.arg(sumOf(each.payable), sumOf(each.discount));
    }
    return lines.join(u'\n');
}

} // namespace bex::ui
