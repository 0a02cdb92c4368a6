// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// Minors on the day of the facts: the children's judge takes the place of the JAP
// until 21, the PJJ that of the SPIP (CJPM L. 611-2).
namespace bex::law
{

namespace
{

constexpr EnumSet<Copy> youthCopies{Copy::C, Copy::D, Copy::JE, Copy::PJJ, Copy::RL};

bool isFirmSummoned(const Subject &s)
{
    return (asks::isFirmWithinYear(s) || asks::isFirmWithinOld(s)) &&
           (asks::isSummonsMode(s) || asks::isAdjusted(s));
}

bool isSuspendedWithProbation(const Subject &s)
{
    return asks::isFollowed(s) && (asks::isProbationAlone(s) || isFirmSummoned(s));
}

/// What the PJJ follows in the community.
bool isNonCustodial(const Subject &s)
{
    if (asks::isCommunityService(s))
        return asks::isServiceAccepted(s);
    return isSuspendedWithProbation(s) || asks::isHomeDetention(s) || asks::isCourse(s) ||
           asks::isSupervision(s) || asks::isYouthMeasure(s) || asks::isConstraintHandled(s);
}

/// D. 48-2 al. 11 hands 1°, 2°, 6° and 7° to the JAP of the residence; a course (BEX-81),
/// a reparation and a measure in the court's words stay here, and so they do for a minor.
/// Before 24 March 2020 it named every summons of the article, which knew none of the last two.
bool isServedHere(const Subject &s)
{
    const bool named =
        !asks::isYouthMeasure(s) && !(asks::isCourse(s) && since2020.contains(s.facts.version));
    return asks::isSameRessort(s) || !named;
}

EnumSet<Mention> mentionsFor(const Subject &s)
{
    EnumSet<Mention> mentions{Mention::M1, Mention::M2};
    if (isSuspendedWithProbation(s))
        mentions.insert(Mention::M12);
    if (asks::isCommunityService(s))
        mentions.insert(Mention::M11);
    return mentions;
}

/// The court's words are printed, not read: whether the youth service has something to follow in
/// them is a deduction.
void sayMeasure(const Subject &subject, Step &step)
{
    if (!asks::isOtherPenalty(subject))
        return;
    step.because.push_back({"juvenile.measure", {}});
    weaken(step, Confidence::Deduced);
}

Step &summonToJudge(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    const SummonsForm form{PaperKind::Jec,
                           Recipient::ChildrensJudge,
                           mentionsFor(subject),
                           {Copy::C, Copy::D, Copy::JE, Copy::RL}};
    Step &step = summon(subject, draft, rule, form);
    step.because.push_back({"juvenile.judge", {}});
    sayMeasure(subject, step);
    step.order = 1;
    return step;
}

/// The children's judge first; no prison warning here (BEX-49l).
void summonFirm(const Subject &subject, PlanDraft &draft)
{
    Step &step = summonToJudge(subject, draft, bex49l.id);
    setDays(step, subject.facts, Parameter::JapWindowDays);
    draft.wait(subject.penalty, WaitReason::AwaitingJap);
}

void summonToYouthService(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    const SummonsForm form{PaperKind::Pjjc, Recipient::Pjj, mentionsFor(subject), youthCopies};
    Step &step = summon(subject, draft, bex09.id, form);
    step.because.push_back({"juvenile.pjj", {}});
    sayMeasure(subject, step);
    if (isFirmSummoned(subject))
        step.order = 2;
    if (step.act == Act::SendLater)
        return;
    const WorkingEnd end = workingEnd(step, facts, facts.day(), Parameter::YouthWorkingDays);
    setWindow(step, facts, {{}, end.latest});
    setWorkingEnd(step, facts, end);
    step.because.push_back(sentenceOf(end));
}

/// D. 49-50-1, before the code: the summons before the children's judge comes first.
void summonToJudgeBefore2021(const Subject &subject, PlanDraft &draft)
{
    summonToJudge(subject, draft, bex09b.id);
}

void markStatement(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (step.paper != PaperKind::Rcp && step.paper != PaperKind::Stg)
            continue;
        step.copies.insert(Copy::RL);
        alsoBy(step, bex09.id, subject.facts);
    }
}

void leaveToProsecutor(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex28.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::JE, Copy::P};
    step.because.push_back({"firm.over_year", {subject.facts.firm->effective.endsOn}});
    alsoBy(step, bex09.id, subject.facts);
}

constexpr TextBound sinceYouthCode{DatedText::YouthCode, true};
constexpr TextBound untilYouthCode{DatedText::YouthCode, false};
constexpr Condition servedHere{"served_here", isServedHere};
constexpr Condition firmSummoned{"firm_summoned", isFirmSummoned};
constexpr Condition nonCustodial{"non_custodial", isNonCustodial};

constexpr Condition when49l[]{when::convicted,
                              when::naturalPerson,
                              when::juvenile,
                              when::firmPart,
                              firmSummoned,
                              when::knownFree,
                              when::sameRessort};
constexpr Condition whenPjj[]{when::convicted,
                              when::naturalPerson,
                              when::juvenile,
                              nonCustodial,
                              when::knownFree,
                              servedHere};
constexpr Condition when49lPjj[]{when::convicted,
                                 when::naturalPerson,
                                 when::juvenile,
                                 when::firmPart,
                                 firmSummoned,
                                 when::knownFree,
                                 when::sameRessort};
constexpr Condition when09b[]{when::convicted,
                              when::naturalPerson,
                              when::juvenile,
                              nonCustodial,
                              when::knownFree,
                              servedHere};
constexpr Condition when09Marks[]{when::guilty, when::naturalPerson, when::juvenile};
constexpr Condition when28[]{
    when::convicted, when::juvenile, when::firmPart, when::noneMode, when::firmOver};

} // namespace

constinit const Rule bex09{RuleId("BEX-09"),
                           everComputed,
                           Scope::EachPenalty,
                           whenPjj,
                           summonToYouthService,
                           sinceYouthCode};
constinit const Rule bex09Firm{RuleId("BEX-09"),
                               everComputed,
                               Scope::EachPenalty,
                               when49lPjj,
                               summonToYouthService,
                               sinceYouthCode};
constinit const Rule bex09b{RuleId("BEX-09b"),
                            everComputed,
                            Scope::EachPenalty,
                            when09b,
                            summonToJudgeBefore2021,
                            untilYouthCode};
constinit const Rule bex09Marks{
    RuleId("BEX-09"), everComputed, Scope::Decision, when09Marks, markStatement};
constinit const Rule bex49l{
    RuleId("BEX-49l"), everComputed, Scope::EachPenalty, when49l, summonFirm};
constinit const Rule bex28Juvenile{
    RuleId("BEX-28"), since2020, Scope::EachPenalty, when28, leaveToProsecutor};

} // namespace bex::law
