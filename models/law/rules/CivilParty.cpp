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
    const bool byOffice = since2015.contains(subject.facts.version);
    const RuleId row = byOffice ? bex100.id : bex101.id;
    Step &step = draft.add(row, Act::Hand, PaperKind::Pcn, Recipient::CivilParty);
    step.copies = {Copy::D, Copy::PC};
    step.because.push_back({"civil_party.received", {}});
    alsoBy(step, RuleId("BEX-103"), subject.facts);
    alsoBy(step, RuleId("BEX-104"), subject.facts);
    step.because.push_back({"civil_party.information", {}});
}

void directToOffice(const Subject &, PlanDraft &draft)
{
    Step &step = draft.add(bex102.id, Act::Explain, {}, Recipient::CivilParty);
    step.because.push_back({"civil_party.directed", {}});
}

/// CPP 706-15: the court itself tells the victim of the board; the office checks that it did.
void checkBoardNotice(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (step.to != Recipient::CivilParty)
            continue;
        alsoBy(step, bex105.id, subject.facts);
        step.because.push_back({"civil_party.board", {}});
    }
}

/// D. 48-3 in its wording of 9 May 2012; before, the article said something else.
constexpr TextBound sinceMay2012{DatedText::CivilPartyReception, true};

constexpr Condition civilPartyPresent{"civil_party_present", isCivilPartyPresent};
constexpr Condition supportOffice{"victim_support_office", hasSupportOffice};
constexpr Condition noSupportOffice{"no_victim_support_office", hasNoSupportOffice};

constexpr Condition when105[]{when::guilty, when::damages};
constexpr Condition when100[]{when::guilty, civilPartyPresent, noSupportOffice};
constexpr Condition when102[]{when::guilty, civilPartyPresent, supportOffice};

} // namespace

constinit const Rule bex100{
    RuleId("BEX-100"), since2015, Scope::Decision, when100, receiveCivilParty};
constinit const Rule bex101{
    RuleId("BEX-101"), before2015, Scope::Decision, when100, receiveCivilParty, sinceMay2012};
constinit const Rule bex105{
    RuleId("BEX-105"), everComputed, Scope::Decision, when105, checkBoardNotice};
constinit const Rule bex102{
    RuleId("BEX-102"), everComputed, Scope::Decision, when102, directToOffice, sinceMay2012};

} // namespace bex::law
