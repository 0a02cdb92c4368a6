// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

bool isCivilPartyPresent(const Subject &s)
{
    return std::ranges::any_of(s.facts.judgment.civilParties, [](const CivilParty &party) {
        return party.present.value_or(false);
    });
}

bool hasSupportOffice(const Subject &s)
{
    return s.facts.judgment.court.victimSupportOffice.value_or(false);
}

bool hasNoSupportOffice(const Subject &s)
{
    return !hasSupportOffice(s);
}

void receiveCivilParty(const Subject &subject, PlanDraft &draft)
{
    Step &step = draft.add(bex100.id, Act::Hand, PaperKind::Pcn, Recipient::CivilParty);
    step.copies = {Copy::D, Copy::PC};
    step.because.push_back({"civil_party.received", {}});
    alsoBy(step, RuleId("BEX-103"), subject.facts);
}

void directToOffice(const Subject &, PlanDraft &draft)
{
    Step &step = draft.add(bex102.id, Act::Explain, {}, Recipient::CivilParty);
    step.because.push_back({"civil_party.directed", {}});
}

constexpr Condition civilPartyPresent{"civil_party_present", isCivilPartyPresent};
constexpr Condition supportOffice{"victim_support_office", hasSupportOffice};
constexpr Condition noSupportOffice{"no_victim_support_office", hasNoSupportOffice};

constexpr Condition when100[]{when::convicted, civilPartyPresent, noSupportOffice};
constexpr Condition when102[]{when::convicted, civilPartyPresent, supportOffice};

} // namespace

constinit const Rule bex100{
    RuleId("BEX-100"), since2015, Scope::Decision, when100, receiveCivilParty};
constinit const Rule bex102{
    RuleId("BEX-102"), everComputed, Scope::Decision, when102, directToOffice};

} // namespace bex::law
