// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Clock.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

const Imprisonment &prisonOf(const Subject &s)
{
    return *s.facts.as<Imprisonment>(s.penalty);
}

bool isDateRecorded(const Subject &s)
{
    const auto &committal = prisonOf(s).deferredCommittal;
    return committal && committal->dateGiven;
}

/// D. 48-2, 5°: a date is given to somebody who is there when the decision is.
bool wasThereToBeGivenOne(const Subject &s)
{
    const Presence presence = s.facts.judgment.presence;
    return presence == Presence::Present || presence == Presence::Left;
}

bool hasDateGiven(const Subject &s)
{
    return isDateRecorded(s) && wasThereToBeGivenOne(s);
}

bool hasNoDateGiven(const Subject &s)
{
    return !hasDateGiven(s);
}

bool isDateGivenToNobody(const Subject &s)
{
    return isDateRecorded(s) && !wasThereToBeGivenOne(s);
}

bool isFloor(const Subject &s, DeferredFloor floor)
{
    return s.facts.firm && s.facts.firm->deferredFloor == floor;
}

bool isFloorReached(const Subject &s)
{
    return isFloor(s, DeferredFloor::Reached);
}

bool isFloorMissed(const Subject &s)
{
    return isFloor(s, DeferredFloor::NotReached);
}

bool isPoliceCourtOrMinor(const Subject &s)
{
    return s.facts.minor || s.facts.judgment.court.kind == CourtKind::PoliceCourt;
}

bool mayBeDeferred(const Subject &s)
{
    return !isPoliceCourtOrMinor(s) && asks::isAgeKnown(s);
}

/// Below six months, or before whom it cannot be ordered (464-2 I 3°, CJPM R. 123-1).
bool isIrregular(const Subject &s)
{
    return isPoliceCourtOrMinor(s) || isFloorMissed(s);
}

/// D. 45-2-1-1: provisional enforcement outside immediate appearance wants a year or recidivism.
bool isProvisionalIrregular(const Subject &s)
{
    const Judgment &judgment = s.facts.judgment;
    const bool immediate = judgment.procedure == Procedure::ComparutionImmediate ||
                           judgment.procedure == Procedure::ComparutionDifferee;
    const bool underAYear =
        prisonOf(s).firm->endFrom(judgment.pronouncedOn) < judgment.pronouncedOn.addYears(1);
    return asks::isProvisional(s) && !immediate && underAYear && !asks::isRecidivist(s);
}

bool isProvisionalRegular(const Subject &s)
{
    return !asks::isProvisionalUnknown(s) && !isProvisionalIrregular(s);
}

/// BEX-49i: the probation beside a deferred firm part starts later, not at the counter.
WaitReason waitingFor(const Subject &s)
{
    return asks::isProbation(s) ? WaitReason::AwaitingProsecutor : WaitReason::TimeLimitRunning;
}

/// D. 48-2-3: what was not handed over because the decision has still to be served.
bool isToBeServed(const Facts &facts)
{
    return mustBeServed(facts.judgment) && !facts.judgment.served;
}

void summonToProsecutor(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    const Facts &facts = subject.facts;
    const SummonsForm form{PaperKind::Pr,
                           Recipient::Prosecutor,
                           {Mention::M1, Mention::M2, Mention::M4},
                           {Copy::C, Copy::D, Copy::P}};
    Step &step = summon(subject, draft, rule, form);
    step.because.push_back({"deferred.prosecutor", {}});
    if (step.act == Act::SendLater)
        return;
    const int months = figureFor(step, facts, Parameter::ProsecutorWindowMonths);
    const QDate latest = facts.day().addMonths(months);
    step.because.push_back({"window.months", {facts.day(), months, latest}});
    setWindow(step, facts, {{}, latest});
}

void summonPresent(const Subject &subject, PlanDraft &draft)
{
    summonToProsecutor(subject, draft, bex30.id);
    draft.wait(subject.penalty, waitingFor(subject));
}

void summonAbsent(const Subject &subject, PlanDraft &draft)
{
    summonToProsecutor(subject, draft, bex33.id);
    if (isToBeServed(subject.facts))
        draft.wait(subject.penalty, WaitReason::NotServed);
    else
        draft.wait(subject.penalty, waitingFor(subject));
}

/// The date fixed should lie within four months and not before the decision is enforceable.
void checkDateGiven(const Subject &subject, PlanDraft &draft, QDate given)
{
    const Facts &facts = subject.facts;
    constexpr auto window = Parameter::IncarcerationWindowMonths;
    const QDate last = facts.day().addMonths(facts.figure(window));
    const auto &enforceable = facts.remedies.enforceableOn;
    const bool tooEarly = !asks::isProvisional(subject) && enforceable && given < *enforceable;
    // The prison wants its certified copy before the date, and the decision comes before the copy.
    const bool noDayBefore = given <= facts.day();
    if (given <= last && !tooEarly && !noDayBefore)
        return;
    Step &alert = tell(subject, draft, bex31.id, Act::Alert);
    alert.to = Recipient::Prosecutor;
    if (given > last) {
        restOn(alert, facts, window);
        alert.because.push_back({"deferred.too_late", {given, last}});
    }
    if (noDayBefore)
        alert.because.push_back({"deferred.not_after_decision", {given, facts.day()}});
    if (tooEarly) {
        restOnRemedies(alert, facts);
        alert.because.push_back({"deferred.too_early", {given, *enforceable}});
    }
}

void orderExecution(const Subject &subject, PlanDraft &draft)
{
    const QDate given = *prisonOf(subject).deferredCommittal->dateGiven;
    for (const Recipient to : {Recipient::Person, Recipient::Prison}) {
        const Act act = to == Recipient::Person ? Act::Hand : Act::Transmit;
        Step &step = tell(subject, draft, bex31.id, act);
        step.paper = PaperKind::Ome;
        step.to = to;
        step.mentions = {Mention::M4, Mention::M14, Mention::M15};
        step.copies = {Copy::C, Copy::D, Copy::P, Copy::E};
        step.because.push_back({"deferred.date_given", {given}});
        if (to == Recipient::Prison) {
            step.latest = given.addDays(-1);
            step.lastUsable = subject.facts.calendar.lastUsable(*step.latest);
            alsoBy(step, RuleId("BEX-137"), subject.facts);
            step.because.push_back({"deferred.copy_before", {given, *step.lastUsable}});
        }
    }
    checkDateGiven(subject, draft, given);
    draft.wait(subject.penalty, waitingFor(subject));
}

/// BEX-33 looks at the absence alone: the exception of 5° is for who was given the date.
void alertDateGivenToNobody(const Subject &subject, PlanDraft &draft)
{
    Step &alert = tell(subject, draft, bex33.id, Act::Alert);
    alert.to = Recipient::Prosecutor;
    alert.because.push_back(
        {"deferred.given_to_nobody", {*prisonOf(subject).deferredCommittal->dateGiven}});
}

void askWhoConvokes(const Subject &subject, PlanDraft &draft)
{
    draft.ask(bex32.id, {u"/person/residence/judicial_court"_s}, {"question.BEX-32", {}});
    draft.wait(subject.penalty, WaitReason::OtherRessort);
}

void askIrregular(const Subject &subject, PlanDraft &draft)
{
    Reason reason{"question.BEX-38", {}};
    if (subject.facts.firm)
        reason = {"question.BEX-38.floor", {subject.facts.firm->effective.endsOn}};
    draft.ask(bex38.id, {penaltyPointer(subject.penalty, "mode"_L1)}, std::move(reason));
}

void askProvisional(const Subject &subject, PlanDraft &draft)
{
    draft.ask(bex38b.id,
              {penaltyPointer(subject.penalty, "provisional_execution"_L1)},
              {"question.BEX-38b", {*prisonOf(subject).firm}});
}

/// D. 45-2-6: no appointment; the prosecutor carries it out as soon as it is enforceable.
void leaveToProsecutor(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex34.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::P, Copy::E};
    step.because.push_back({"deferred.detained", {}});
    draft.wait(subject.penalty, WaitReason::Detained);
}

/// D. 46: the prosecutor general issues the order, or refers to the prosecutor of the residence.
void markCourtOfAppeal(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (step.rule != bex30.id && step.rule != bex31.id)
            continue;
        alsoBy(step, bex39.id, subject.facts);
        weaken(step, Confidence::ToConfirm);
        step.copies |= {Copy::P2, Copy::E};
        step.because.push_back({"deferred.court_of_appeal", {}});
    }
}

constexpr Condition dateGiven{"date_given", hasDateGiven};
constexpr Condition noDateGiven{"no_date_given", hasNoDateGiven};
constexpr Condition dateGivenToNobody{"date_given_to_nobody", isDateGivenToNobody};
constexpr Condition floorReached{"floor_reached", isFloorReached};
constexpr Condition deferrable{"may_be_deferred", mayBeDeferred};
constexpr Condition irregular{"irregular", isIrregular};
constexpr Condition provisionalIrregular{"provisional_irregular", isProvisionalIrregular};
constexpr Condition provisionalRegular{"provisional_regular", isProvisionalRegular};

constexpr Condition when30[]{when::convicted,
                             when::naturalPerson,
                             when::deferredCommittal,
                             deferrable,
                             floorReached,
                             provisionalRegular,
                             noDateGiven,
                             when::atCounter,
                             when::knownFree,
                             when::livesHere};
constexpr Condition when31[]{when::convicted,
                             when::naturalPerson,
                             when::deferredCommittal,
                             deferrable,
                             floorReached,
                             provisionalRegular,
                             dateGiven,
                             when::knownFree};
constexpr Condition when32[]{when::convicted,
                             when::naturalPerson,
                             when::deferredCommittal,
                             deferrable,
                             floorReached,
                             provisionalRegular,
                             noDateGiven,
                             when::knownFree,
                             when::livesElsewhere};
constexpr Condition when33[]{when::convicted,
                             when::naturalPerson,
                             when::deferredCommittal,
                             deferrable,
                             floorReached,
                             provisionalRegular,
                             noDateGiven,
                             when::notAtCounter,
                             when::knownFree,
                             when::livesHere};
constexpr Condition when33Date[]{
    when::convicted, when::naturalPerson, when::deferredCommittal, dateGivenToNobody};
constexpr Condition when34[]{
    when::convicted, when::deferredCommittal, deferrable, floorReached, when::imprisonedOtherCase};
constexpr Condition when38[]{when::convicted, when::deferredCommittal, irregular};
constexpr Condition when38b[]{
    when::convicted, when::deferredCommittal, deferrable, provisionalIrregular};

constexpr Condition when39[]{when::convicted, when::courtOfAppeal};

} // namespace

constinit const Rule bex39{RuleId("BEX-39"), since2020, Scope::Decision, when39, markCourtOfAppeal};
constinit const Rule bex30{RuleId("BEX-30"), since2020, Scope::EachPenalty, when30, summonPresent};
constinit const Rule bex31{RuleId("BEX-31"), since2020, Scope::EachPenalty, when31, orderExecution};
constinit const Rule bex32{RuleId("BEX-32"), since2020, Scope::EachPenalty, when32, askWhoConvokes};
constinit const Rule bex33{RuleId("BEX-33"), since2020, Scope::EachPenalty, when33, summonAbsent};
constinit const Rule bex33Date{
    RuleId("BEX-33"), since2020, Scope::EachPenalty, when33Date, alertDateGivenToNobody};
constinit const Rule bex34{
    RuleId("BEX-34"), since2020, Scope::EachPenalty, when34, leaveToProsecutor};
constinit const Rule bex38{RuleId("BEX-38"), since2020, Scope::EachPenalty, when38, askIrregular};
constinit const Rule bex38b{
    RuleId("BEX-38b"), since2020, Scope::EachPenalty, when38b, askProvisional};

} // namespace bex::law
