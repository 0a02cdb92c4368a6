// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Clock.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

/// Receive, hand the relevé, take the receipt.
void receive(const Subject &, PlanDraft &draft, RuleId rule)
{
    Step &welcome = draft.add(rule, Act::Receive, {}, Recipient::Person);
    welcome.because.push_back({"receive", {}});

    Step &statement = draft.add(rule, Act::Hand, PaperKind::Rcp, Recipient::Person);
    statement.mentions = {Mention::M1, Mention::M16};
    statement.copies = {Copy::C, Copy::D, Copy::T};
    statement.because.push_back({"statement", {}});

    Step &receipt = draft.add(rule, Act::Hand, PaperKind::Rec, Recipient::Person);
    receipt.copies = {Copy::C, Copy::D};
    receipt.because.push_back({"receipt", {}});
}

void receiveConvicted(const Subject &subject, PlanDraft &draft)
{
    receive(subject, draft, RuleId("BEX-01"));
}

/// The law of then let a court entrust a clerk with it ("peut").
void receiveByClerk(const Subject &subject, PlanDraft &draft)
{
    receive(subject, draft, RuleId("BEX-01b"));
}

void receiveExempted(const Subject &subject, PlanDraft &draft)
{
    receive(subject, draft, RuleId("BEX-15"));
}

void sendToTreasury(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    Step &slip = draft.add(RuleId("BEX-133"), Act::Transmit, PaperKind::Bor, Recipient::Treasury);
    slip.copies = {Copy::D, Copy::T};
    alsoBy(slip, RuleId("BEX-134"), facts);
    slip.because.push_back({"treasury.no_extract", {}});
    const auto start = clockStart(facts.judgment);
    if (!start)
        return slip.because.push_back({"treasury.with_service", {}});
    const WorkingEnd end = workingEnd(slip, facts, *start, Parameter::TreasuryWorkingDays);
    setWorkingEnd(slip, facts, end);
    slip.because.push_back(sentenceOf(end));
}

constexpr Condition receivedWhen[]{when::convicted, when::atCounter};
constexpr Condition exemptedWhen[]{when::exempted, when::atCounter};
constexpr Condition treasuryWhen[]{when::guilty, when::moneyDue};

} // namespace

constinit const Rule bex01{
    RuleId("BEX-01"), since2015, Scope::Decision, receivedWhen, receiveConvicted};
constinit const Rule bex01b{
    RuleId("BEX-01b"), before2015, Scope::Decision, receivedWhen, receiveByClerk};
constinit const Rule bex15{
    RuleId("BEX-15"), everComputed, Scope::Decision, exemptedWhen, receiveExempted};
constinit const Rule bex133{
    RuleId("BEX-133"), everComputed, Scope::Decision, treasuryWhen, sendToTreasury};

} // namespace bex::law
