// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

void ask(PlanDraft &draft, QString pointer, std::string_view sentence)
{
    draft.ask(bex49.id, {std::move(pointer)}, {sentence, {}});
}

Subject penaltyOf(const Facts &facts, std::size_t index)
{
    return {facts, static_cast<int>(index)};
}

template <typename Predicate> bool anyPenalty(const Facts &facts, Predicate &&holds)
{
    for (std::size_t i = 0; i < facts.judgment.penalties.size(); ++i) {
        if (holds(penaltyOf(facts, i)))
            return true;
    }
    return false;
}

/// The sum of D. 48-1-1 is wanted: a firm part that is not carried out at once.
bool wantsSum(const Subject &s)
{
    return asks::hasFirmPart(s) && !asks::isWarrant(s);
}

/// A row that summons is reached, whatever it will turn out to need besides.
bool callsForSummons(const Subject &s)
{
    if (asks::isHomeDetention(s) || asks::isCourse(s) || asks::isSupervision(s) ||
        s.facts.as<PenalConstraint>(s.penalty) || (asks::isJuvenile(s) && asks::isYouthMeasure(s)))
        return true;
    if (const auto *service = s.facts.as<CommunityService>(s.penalty))
        return service->consent != Consent::None;
    if (asks::isDeferredCommittal(s))
        return s.facts.firm && s.facts.firm->deferredFloor == DeferredFloor::Reached;
    const bool firmSummons = (asks::isFirmWithinYear(s) || asks::isFirmWithinOld(s)) &&
                             (asks::isSummonsMode(s) || asks::isAdjusted(s));
    return firmSummons || (asks::isFollowed(s) && asks::isProbationAlone(s));
}

void askAboutSum(const Facts &facts, PlanDraft &draft)
{
    if (!anyPenalty(facts, wantsSum))
        return;
    if (!facts.judgment.revocations)
        ask(draft, u"/revocations"_s, "question.revocations");
    if (!facts.judgment.detention)
        ask(draft, u"/detention"_s, "question.detention");
}

/// BEX-49i asks about a person who is free, and nobody has said it.
bool wantsCustody(const Subject &s)
{
    const bool old = before2020.contains(s.facts.version);
    const bool leftToProsecutor =
        asks::isNoneMode(s) || (old && (asks::isSummonsMode(s) || asks::isAdjusted(s)));
    return callsForSummons(s) || (asks::isFollowed(s) && asks::isFirmOver(s) && leftToProsecutor);
}

/// The JAP of the residence asks for the consent of a person who was away (BEX-58).
bool wantsResidence(const Subject &s)
{
    const auto *service = s.facts.as<CommunityService>(s.penalty);
    return callsForSummons(s) || (since2020.contains(s.facts.version) && service &&
                                  service->consent == Consent::None && asks::isNotAtCounter(s));
}

void askAboutPerson(const Facts &facts, PlanDraft &draft)
{
    const Subject decision{facts};
    if (asks::isCustodyUnknown(decision) && anyPenalty(facts, wantsCustody))
        ask(draft, u"/person/custody"_s, "question.custody");
    if (!asks::isResidenceUnknown(decision) || !anyPenalty(facts, wantsResidence))
        return;
    const bool imprisoned =
        asks::isImprisonedThisCase(decision) || asks::isImprisonedOtherCase(decision);
    if (!imprisoned)
        ask(draft, u"/person/residence/judicial_court"_s, "question.residence");
}

bool wantsProvisional(const Subject &s)
{
    if (!asks::isProvisionalUnknown(s))
        return false;
    const bool here = asks::isAtCounter(s) && asks::isSameRessort(s);
    if (asks::isHomeDetention(s))
        return here && asks::isAdult(s);
    const bool reinforcedHere = asks::isAtCounter(s) && asks::isReinforcedHere(s);
    if (asks::isReinforcedProbation(s) && callsForSummons(s) && reinforcedHere && asks::isAdult(s))
        return true;
    return asks::isDeferredCommittal(s) && s.facts.firm &&
           s.facts.firm->deferredFloor == DeferredFloor::Reached;
}

void askAboutPenalty(const Subject &s, PlanDraft &draft)
{
    const auto pointer = [&](QLatin1StringView key) { return penaltyPointer(s.penalty, key); };
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    if (prison && asks::hasFirmPart(s) && !prison->mode)
        ask(draft, pointer("mode"_L1), "question.mode");
    if (wantsProvisional(s))
        ask(draft, pointer("provisional_execution"_L1), "question.provisional");
    const auto *service = s.facts.as<CommunityService>(s.penalty);
    if (service && !service->consent)
        ask(draft, pointer("consent"_L1), "question.consent");
    const auto *home = s.facts.as<HomeDetention>(s.penalty);
    const bool received = asks::isAtCounter(s) || asks::isNotAtCounter(s);
    const bool servedHere = received && asks::isSameRessort(s) && asks::isAdult(s);
    if (home && !home->placeAndHoursFixed && servedHere)
        ask(draft, pointer("place_and_hours_fixed"_L1), "question.place_and_hours");
}

/// The children's judge or the JAP, a committal that may be deferred or not (BEX-09, BEX-38);
/// who is exempted still owes the fee, unless a minor at the facts.
void askAboutAge(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    if (!minorAtFacts(facts.judgment))
        ask(draft, u"/person/minor_at_facts"_s, "question.minor_at_facts");
    else if (facts.ageOpen && asks::isConviction(subject))
        ask(draft, u"/person/birth_date"_s, "question.under_21");
}

/// BEX-49: the answers that a row needs and that nobody has given.
void askUnanswered(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    askAboutAge(subject, draft);
    askAboutSum(facts, draft);
    for (std::size_t i = 0; i < facts.judgment.penalties.size(); ++i)
        askAboutPenalty(penaltyOf(facts, i), draft);
    askAboutPerson(facts, draft);
}

bool isCitationUnknown(const Subject &s)
{
    return s.facts.money && !isFixedFeeDoubled(s.facts.judgment);
}

void askCitation(const Subject &, PlanDraft &draft)
{
    ask(draft, u"/cited_in_person"_s, "question.cited");
}

bool isRouteBelowThreshold(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return prison && (prison->mode == FirmMode::Summons474 || asks::isAdjusted(s));
}

/// BEX-49b: the court chose a route that its own figures shut.
void askAboveThreshold(const Subject &subject, PlanDraft &draft)
{
    draft.ask(bex49b.id,
              {penaltyPointer(subject.penalty, "mode"_L1)},
              {"question.BEX-49b", {subject.facts.firm->effective.endsOn}});
}

constexpr Condition citationUnknown{"citation_unknown", isCitationUnknown};
constexpr Condition routeBelowThreshold{"route_below_threshold", isRouteBelowThreshold};

constexpr Condition when49[]{when::guilty, when::naturalPerson};
constexpr Condition when49Cited[]{when::guilty, citationUnknown};
constexpr Condition when49b[]{
    when::convicted, when::naturalPerson, when::firmPart, routeBelowThreshold, when::firmOver};

} // namespace

constinit const Rule bex49{RuleId("BEX-49"), everComputed, Scope::Decision, when49, askUnanswered};
constinit const Rule bex49Cited{
    RuleId("BEX-49"), everComputed, Scope::Decision, when49Cited, askCitation};
constinit const Rule bex49b{
    RuleId("BEX-49b"), since2020, Scope::EachPenalty, when49b, askAboveThreshold};

} // namespace bex::law
