// SPDX-License-Identifier: EUPL-1.2
#include "models/law/OfficeDues.h"

#include <algorithm>

namespace bex::law
{

namespace
{

constexpr int recordDays = 15;  // CPP R. 66
constexpr int originalDays = 3; // CPP 486

std::optional<DatedDuty> dated(OfficeDuty duty, const std::optional<QDate> &day)
{
    return day ? std::optional(DatedDuty{duty, *day}) : std::nullopt;
}

std::optional<QDate> dayOf(const StepTerms &step)
{
    return step.lastUsable ? step.lastUsable : step.latest;
}

std::optional<DatedDuty> sendingOf(const StepTerms &step, const StepOrigin &origin)
{
    // It is joined to the act that serves the decision (R. 55-4 al. 3).
    if (step.paper == PaperKind::Rcp && origin.waitsForService)
        return std::nullopt;
    return DatedDuty{OfficeDuty::Sending, origin.knownOn};
}

std::optional<DatedDuty> transmissionOf(const StepTerms &step, const StepOrigin &origin)
{
    // Without a day, the statement goes with the service of the decision (R. 55-5 al. 2).
    if (step.paper == PaperKind::Bor)
        return dated(OfficeDuty::Bordereau, dayOf(step));
    if (step.paper == PaperKind::Ome)
        return dated(OfficeDuty::CertifiedCopy, dayOf(step));
    return DatedDuty{OfficeDuty::Transmission, dayOf(step).value_or(origin.knownOn)};
}

} // namespace

std::optional<DatedDuty> dutyOf(const StepTerms &step, const StepOrigin &origin)
{
    switch (step.act) {
    case Act::Hand:
    case Act::Summons:
        return DatedDuty{step.paper == PaperKind::Rec ? OfficeDuty::Receipt : OfficeDuty::Handing,
                         origin.pronouncedOn};
    case Act::SendLater:
        return sendingOf(step, origin);
    case Act::Transmit:
    case Act::Inform:
    case Act::Alert:
        return transmissionOf(step, origin);
    case Act::Receive:
    case Act::Explain:
    case Act::Record:
        break;
    }
    return std::nullopt;
}

Finality finalityOf(const Plan &plan)
{
    const auto isOpenAppeal = [](const Remedy &remedy) {
        return remedy.rule == RuleId("L-22"); // 498-1
    };
    return {plan.finalOn ? std::optional(plan.finalOn->earliest) : std::nullopt,
            std::ranges::any_of(plan.remedies, isOpenAppeal)};
}

bool isRecordedFromService(const Judgment &judgment, const Finality &finality)
{
    return judgment.nature == Nature::Defaut || finality.appealStaysOpen;
}

std::optional<QDate> recordSheetDueOn(const Judgment &judgment, const Finality &finality)
{
    if (judgment.outcome == Outcome::Acquittal || judgment.outcome == Outcome::Adjournment)
        return std::nullopt;
    if (isRecordedFromService(judgment, finality))
        return judgment.served ? std::optional(judgment.served->on.addDays(recordDays))
                               : std::nullopt;
    if (!finality.finalOn)
        return std::nullopt;
    // It became final as the day before ended, and that day is not counted (C-1).
    return finality.finalOn->addDays(recordDays - 1);
}

QDate comparisonDueOn(QDate pronouncedOn, QDate enteredOn)
{
    return std::max(pronouncedOn.addDays(originalDays), enteredOn);
}

} // namespace bex::law
