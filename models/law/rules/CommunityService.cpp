// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

std::optional<Consent> consentOf(const Subject &s)
{
    const auto *service = s.facts.as<CommunityService>(s.penalty);
    return service ? service->consent : std::nullopt;
}

bool isConsentNone(const Subject &s)
{
    return consentOf(s) == Consent::None;
}

bool isJapKnown(const Subject &s)
{
    return !asks::isResidenceUnknown(s) || asks::isTerrorismElsewhere(s);
}

constexpr Condition japKnown{"competent_judge_known", isJapKnown};
constexpr Condition consentGiven{"consent_given", asks::isServiceAccepted};
constexpr Condition consentNone{"consent_none", isConsentNone};

void summonToSpip(const Subject &subject, PlanDraft &draft)
{
    const SummonsForm form{PaperKind::Tigc,
                           Recipient::Spip,
                           {Mention::M1, Mention::M2, Mention::M11},
                           {Copy::C, Copy::D, Copy::J, Copy::S}};
    Step &step = summon(subject, draft, bex57.id, form);
    step.because.push_back({"service.spip", {}});
    setDays(step, subject.facts, Parameter::TigWindowDays);
    if (subject.facts.version == LawVersion::V5)
        alsoBy(step, RuleId("BEX-49k"), subject.facts);
}

/// The JAP asks for the consent of a person who was away (131-8 last al.).
void tellJap(const Subject &subject, PlanDraft &draft)
{
    const bool here = asks::isSameRessort(subject);
    Step &step = tell(subject, draft, bex58.id, here ? Act::Inform : Act::Transmit);
    step.paper = here ? PaperKind::Inf : PaperKind::Tra;
    step.to = Recipient::Prosecutor;
    step.mentions = {Mention::M11};
    step.copies = {Copy::C, Copy::D, Copy::J2, Copy::P};
    if (here) {
        // For a minor the children's judge takes the JAP's place (BEX-09).
        const bool juvenile = subject.facts.juvenile;
        step.to = juvenile ? Recipient::ChildrensJudge : Recipient::Jap;
        step.copies = {Copy::D, juvenile ? Copy::JE : Copy::J, Copy::P};
    }
    step.because.push_back({"service.no_consent", {}});
    draft.wait(subject.penalty, WaitReason::TigConsent);
}

void askConsent(const Subject &subject, PlanDraft &draft)
{
    draft.ask(bex49g.id, {penaltyPointer(subject.penalty, "consent"_L1)}, {"question.BEX-49g", {}});
}

constexpr Condition when57[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::communityService,
                             consentGiven,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when58[]{when::convicted,
                             when::naturalPerson,
                             when::ageKnown,
                             when::communityService,
                             consentNone,
                             when::notAtCounter,
                             japKnown};
/// Before 24 March 2020 no community service without the consent of a person present (BEX-60).
constexpr Condition when49gAway[]{
    when::convicted, when::naturalPerson, when::communityService, consentNone, when::notAtCounter};
constexpr Condition when49g[]{
    when::convicted, when::naturalPerson, when::communityService, consentNone, when::atCounter};

} // namespace

constinit const Rule bex57{RuleId("BEX-57"), since2020, Scope::EachPenalty, when57, summonToSpip};
constinit const Rule bex58{RuleId("BEX-58"), since2020, Scope::EachPenalty, when58, tellJap};
constinit const Rule bex49gAway{
    RuleId("BEX-49g"), before2020, Scope::EachPenalty, when49gAway, askConsent};
constinit const Rule bex49g{
    RuleId("BEX-49g"), everComputed, Scope::EachPenalty, when49g, askConsent};

} // namespace bex::law
