// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

constexpr EnumSet<Copy> summonsCopies{Copy::C, Copy::D, Copy::J, Copy::S, Copy::P};

Reason remainder(const Facts &facts)
{
    return {"firm.within_year", {facts.firm->effective.endsOn}};
}

/// First the JAP, then "where needed" the SPIP; their order is BEX-21 to 23's matter.
void summonToJapAndSpip(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    const SummonsForm toJap{
        PaperKind::Jap, Recipient::Jap, {Mention::M1, Mention::M2, Mention::M3}, summonsCopies};
    Step &jap = summon(subject, draft, bex20.id, toJap);
    jap.because.push_back(remainder(facts));
    setDays(jap, facts, Parameter::JapWindowDays);
    draft.wait(subject.penalty, WaitReason::AwaitingJap);

    const SummonsForm toSpip{
        PaperKind::Spip, Recipient::Spip, {Mention::M1, Mention::M2}, summonsCopies};
    Step &spip = summon(subject, draft, bex20.id, toSpip);
    spip.because.push_back(remainder(facts));
    setDays(spip, facts, Parameter::SpipWindowDays);
}

/// No summons: the prosecutor carries out what is above the threshold.
void leaveToProsecutor(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex28.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::P};
    step.because.push_back({"firm.over_year", {subject.facts.firm->effective.endsOn}});
    draft.wait(subject.penalty, WaitReason::TimeLimitRunning);
}

void nothingLeftToServe(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex29.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::P};
    step.because.push_back({"firm.nil", {subject.facts.firm->effective.endsOn}});
}

void alertAdjustmentOfPrinciple(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex43.id, Act::Alert);
    step.to = Recipient::Jap;
    step.because.push_back({"firm.six_months", {subject.facts.firm->effective.endsOn}});
}

/// CP 132-19: no firm sentence of one month or less may be pronounced.
bool isAtMostOneMonth(const Subject &s)
{
    const LegalDuration &firm = *s.facts.as<Imprisonment>(s.penalty)->firm;
    return firm.wholeMonths() == 0 ? firm.days() <= 30
                                   : firm.wholeMonths() == 1 && firm.days() == 0;
}

constexpr Condition atMostOneMonth{"at_most_one_month", isAtMostOneMonth};

void alertOneMonth(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex43.id, Act::Alert);
    step.to = Recipient::Prosecutor;
    step.because.push_back(
        {"firm.one_month", {*subject.facts.as<Imprisonment>(subject.penalty)->firm}});
}

bool isInParts(const Subject &s)
{
    return s.facts.penalty(s.penalty).parts.has_value();
}

/// CP 132-27: the same road, with the dates of the parts; above a year the JAP is told.
void markParts(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (std::ranges::find(step.penalties, subject.penalty) != step.penalties.end())
            alsoBy(step, bex42.id, subject.facts);
    }
    if (!asks::isFirmOver(subject))
        return;
    Step &step = tell(subject, draft, bex42.id, Act::Inform);
    step.to = Recipient::Jap;
    step.copies = {Copy::J, Copy::P};
    step.because.push_back({"firm.parts", {}});
}

constexpr Condition inParts{"in_parts", isInParts};

constexpr Condition when42[]{when::convicted, when::firmPart, inParts};
constexpr Condition when20[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::firmPart,
                             when::summonsMode,
                             when::firmWithinYear,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when28[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::firmPart,
                             when::noneMode,
                             when::firmOver};
constexpr Condition when29[]{when::convicted, when::naturalPerson, when::firmPart, when::firmNil};
constexpr Condition when43[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::firmPart,
                             when::summonsMode,
                             when::firmUpToSixMonths};
constexpr Condition when43Month[]{
    when::convicted, when::naturalPerson, when::adult, when::firmPart, atMostOneMonth};

} // namespace

constinit const Rule bex20{
    RuleId("BEX-20"), since2020, Scope::EachPenalty, when20, summonToJapAndSpip};
constinit const Rule bex28{
    RuleId("BEX-28"), since2020, Scope::EachPenalty, when28, leaveToProsecutor};
constinit const Rule bex29{
    RuleId("BEX-29"), since2020, Scope::EachPenalty, when29, nothingLeftToServe};
constinit const Rule bex42{RuleId("BEX-42"), everComputed, Scope::EachPenalty, when42, markParts};
constinit const Rule bex43{
    RuleId("BEX-43"), since2020, Scope::EachPenalty, when43, alertAdjustmentOfPrinciple};
constinit const Rule bex43Month{
    RuleId("BEX-43"), since2020, Scope::EachPenalty, when43Month, alertOneMonth};

} // namespace bex::law
