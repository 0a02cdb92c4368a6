// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

constexpr EnumSet<Mention> homeMentions{Mention::M1, Mention::M2, Mention::M5};

std::optional<bool> placeAndHoursOf(const Subject &s)
{
    const auto *home = s.facts.as<HomeDetention>(s.penalty);
    return home ? home->placeAndHoursFixed : std::nullopt;
}

bool isFixed(const Subject &s)
{
    return placeAndHoursOf(s) == true;
}

bool isNotFixed(const Subject &s)
{
    return placeAndHoursOf(s) == false;
}

bool isPlaceKnown(const Subject &s)
{
    return placeAndHoursOf(s).has_value();
}

bool isProvisionalKnown(const Subject &s)
{
    return !asks::isProvisionalUnknown(s);
}

constexpr Condition fixed{"place_and_hours_fixed", isFixed};
constexpr Condition notFixed{"place_and_hours_not_fixed", isNotFixed};
constexpr Condition placeKnown{"place_and_hours_known", isPlaceKnown};
constexpr Condition provisionalKnown{"provisional_known", isProvisionalKnown};

Step &summonToSpip(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    const SummonsForm form{PaperKind::Dds,
                           Recipient::Spip,
                           homeMentions,
                           {Copy::C, Copy::D, Copy::J, Copy::S, Copy::E}};
    Step &step = summon(subject, draft, rule, form);
    step.because.push_back({"home.fixed", {}});
    return step;
}

void fitWithin5Days(const Subject &subject, PlanDraft &draft)
{
    Step &step = summonToSpip(subject, draft, bex61.id);
    setDays(step, subject.facts, Parameter::HomeDetentionProvisionalDays);
}

void fitOnceEnforceable(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    Step &step = summonToSpip(subject, draft, bex62.id);
    const auto &enforceable = facts.remedies.enforceableOn;
    if (!enforceable)
        return step.because.push_back({"home.not_enforceable", {}});
    restOnRemedies(step, facts);
    const int days = figureFor(step, facts, Parameter::HomeDetentionDays);
    const QDate last = enforceable->addDays(days);
    step.because.push_back({"home.window", {*enforceable, days, last}});
    setWindow(step, facts, {*enforceable, last});
}

void summonToJapAndSpip(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    for (const Recipient to : {Recipient::Jap, Recipient::Spip}) {
        const SummonsForm form{
            PaperKind::Ddj, to, homeMentions, {Copy::C, Copy::D, Copy::J, Copy::S}};
        Step &step = summon(subject, draft, bex63.id, form);
        step.because.push_back({"home.not_fixed", {}});
        if (to == Recipient::Jap)
            setDays(step, facts, Parameter::HomeDetentionJapWindowDays);
        if (const auto &enforceable = facts.remedies.enforceableOn) {
            restOnRemedies(step, facts);
            const int months = figureFor(step, facts, Parameter::JapDecisionMonths);
            step.because.push_back(
                {"jap.decides", {*enforceable, months, enforceable->addMonths(months)}});
        }
    }
    draft.wait(subject.penalty, WaitReason::AwaitingJap);
}

/// D. 49-84 and 49-85 have their own rule for the sending, not D. 48-2-3 (T-16).
void sendOnceEnforceable(const Subject &subject, PlanDraft &draft)
{
    const bool fixedByCourt = isFixed(subject);
    for (const Recipient to : {Recipient::Jap, Recipient::Spip}) {
        if (fixedByCourt && to == Recipient::Jap)
            continue;
        const SummonsForm form{fixedByCourt ? PaperKind::Dds : PaperKind::Ddj,
                               to,
                               homeMentions,
                               {Copy::C, Copy::D, Copy::J, Copy::S}};
        summon(subject, draft, bex64.id, form).because.push_back({"home.send_later", {}});
    }
    if (!fixedByCourt)
        draft.wait(subject.penalty, WaitReason::AwaitingJap);
}

constexpr Condition when61[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::homeDetention,
                             fixed,
                             when::provisional,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when62[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::homeDetention,
                             fixed,
                             when::notProvisional,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when63[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::homeDetention,
                             notFixed,
                             provisionalKnown,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when64[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::homeDetention,
                             placeKnown,
                             when::notAtCounter,
                             when::knownFree,
                             when::sameRessort};

} // namespace

constinit const Rule bex61{RuleId("BEX-61"), since2020, Scope::EachPenalty, when61, fitWithin5Days};
constinit const Rule bex62{
    RuleId("BEX-62"), since2020, Scope::EachPenalty, when62, fitOnceEnforceable};
constinit const Rule bex63{
    RuleId("BEX-63"), since2020, Scope::EachPenalty, when63, summonToJapAndSpip};
constinit const Rule bex64{
    RuleId("BEX-64"), since2020, Scope::EachPenalty, when64, sendOnceEnforceable};

} // namespace bex::law
