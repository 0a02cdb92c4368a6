// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WritePlan.h"

#include "models/law/json/JsonText.h"
#include "models/law/json/WriteStep.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

QByteArray writeQuestion(const Question &question, const PlanWords &words)
{
    const QByteArray sentences = object({
        {"fr"_L1, text(words.french.render(question.text))},
        {"en"_L1, text(words.english.render(question.text))},
    });
    return object({
        {"rule"_L1, text(question.rule)},
        {"pointers"_L1, text(question.pointers)},
        {"text"_L1, sentences},
    });
}

QByteArray writeFirmReading(const FirmReading &reading)
{
    return object({
        {"count"_L1, text(reading.count)},
        {"ends_on"_L1, text(reading.endsOn)},
        {"class"_L1, text(reading.firmClass)},
    });
}

QByteArray writeFirm(const EffectiveFirm &firm, const PlanWords &words)
{
    return object({
        {"ends_on"_L1, text(firm.endsOn)},
        {"class"_L1, text(firm.firmClass)},
        {"ambiguous"_L1, text(firm.ambiguous)},
        {"working"_L1, text(words.french.working(firm.working))},
        {"readings"_L1, list(firm.readings, writeFirmReading)},
    });
}

QByteArray writeRemedy(const Remedy &remedy)
{
    return object({
        {"kind"_L1, text(remedy.kind)},
        {"last_day"_L1, text(remedy.lastDay)},
        {"rule"_L1, text(remedy.rule)},
    });
}

QByteArray writeFinalDates(const FinalDates &dates)
{
    return object({
        {"earliest"_L1, text(dates.earliest)},
        {"latest"_L1, text(dates.latest)},
    });
}

QByteArray writeMoneyReading(const MoneyReading &reading)
{
    return object({
        {"victim_support_discounted"_L1, text(reading.victimSupportDiscounted)},
        {"discount_cents"_L1, text(reading.discount)},
        {"payable_cents"_L1, text(reading.payable)},
    });
}

QByteArray writeMoney(const MoneyDue &money)
{
    return object({
        {"fine_cents"_L1, text(money.fine)},
        {"surcharges_cents"_L1, text(money.surcharges)},
        {"deposit_cents"_L1, text(money.deposit)},
        {"droit_fixe_cents"_L1, text(money.droitFixe)},
        {"droit_fixe_otherwise_cents"_L1, text(money.droitFixeOtherwise)},
        {"base_cents"_L1, text(money.base)},
        {"discount_cents"_L1, text(money.discount)},
        {"payable_cents"_L1, text(money.payable)},
        {"otherwise_cents"_L1, text(money.otherwise)},
        {"last_day"_L1, text(money.lastDay)},
        {"readings"_L1, list(money.readings, writeMoneyReading)},
    });
}

QByteArray writeRegisterReason(const RegisterReason &reason)
{
    return object({
        {"penalty"_L1, text(reason.penalty)},
        {"reason"_L1, text(reason.reason)},
    });
}

} // namespace

QByteArray writePlan(const Plan &plan, const PlanWords &words)
{
    const QByteArray unknown("null");
    const auto question = [&words](const Question &item) { return writeQuestion(item, words); };
    const auto step = [&words](const Step &item) { return writeStep(item, words); };
    return object({
        {"format"_L1, text("bex-plan/1"_L1)},
        {"law"_L1, text(plan.law)},
        {"status"_L1, text(plan.status)},
        {"questions"_L1, list(plan.questions, question)},
        {"firm"_L1, plan.firm ? writeFirm(*plan.firm, words) : unknown},
        {"remedies"_L1, list(plan.remedies, writeRemedy)},
        {"enforceable_on"_L1, text(plan.enforceableOn)},
        {"final_on"_L1, plan.finalOn ? writeFinalDates(*plan.finalOn) : unknown},
        {"money"_L1, plan.money ? writeMoney(*plan.money) : unknown},
        {"steps"_L1, list(plan.steps, step)},
        {"register"_L1, list(plan.waiting, writeRegisterReason)},
    });
}

} // namespace bex::law::json
