// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

void alert(const Subject &subject, PlanDraft &draft, RuleId rule, Recipient to, Reason reason)
{
    Step &step = tell(subject, draft, rule, Act::Alert);
    step.to = to;
    step.because.push_back(std::move(reason));
}

bool isPregnant(const Subject &s)
{
    return s.facts.judgment.person.pregnantOver12Weeks.value_or(false);
}

void alertPregnancy(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex13.id, Recipient::Prosecutor, {"alert.pregnancy", {}});
    alert(subject, draft, bex13.id, Recipient::Jap, {"alert.pregnancy", {}});
    draft.wait(subject.penalty, WaitReason::Medical);
}

template <RevokedBy by> bool isRevokedBy(const Subject &s)
{
    const auto &revocations = s.facts.judgment.revocations;
    return revocations && std::ranges::any_of(*revocations, [](const Revocation &revocation) {
               return revocation.by.value_or(RevokedBy::TrialCourt) == by;
           });
}

bool hasNoFirmPart(const Subject &s)
{
    return std::ranges::none_of(s.facts.judgment.penalties, countedFirmPart);
}

/// A suspension revoked beside a decision without firm part: 723-15 is the prosecutor's matter.
void alertRevokedAlone(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex44.id, Recipient::Prosecutor, {"alert.revoked_alone", {}});
}

void alertRevokedByJap(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex48.id, Recipient::Prosecutor, {"alert.revoked_by_jap", {}});
}

bool isForeignSpeaker(const Subject &s)
{
    const QString language = s.facts.judgment.person.language.value_or(QString());
    return !language.isEmpty() &&
           language.section(u'-', 0, 0).compare(u"fr", Qt::CaseInsensitive) != 0;
}

void recordInterpreter(const Subject &, PlanDraft &draft)
{
    Step &step = draft.add(bex11.id, Act::Record, {}, {});
    step.because.push_back({"record.interpreter", {}});
}

bool isProtected(const Subject &s)
{
    return s.facts.judgment.person.protection.value_or(Protection::None) != Protection::None;
}

void informGuardian(const Subject &subject, PlanDraft &draft)
{
    Step &step = draft.add(bex10.id, Act::Inform, {}, {});
    step.mentions = {Mention::M1};
    step.copies = {Copy::TUT};
    step.because.push_back({"inform.guardian", {}});
    if (Step *statement = statementOf(draft)) {
        statement->copies.insert(Copy::TUT);
        alsoBy(*statement, bex10.id, subject.facts);
    }
}

void recordAdjournment(const Subject &, PlanDraft &draft)
{
    Step &step = draft.add(bex15Adjourned.id, Act::Record, {}, {});
    step.because.push_back({"record.adjournment", {}});
}

/// The row begins with V2b.
constexpr Versions since2014December = since2015 | Versions{LawVersion::V2b};

constexpr Condition pregnant{"pregnant_over_12_weeks", isPregnant};
constexpr Condition revokedByCourt{"revoked_by_court", isRevokedBy<RevokedBy::TrialCourt>};
constexpr Condition revokedByJap{"revoked_by_jap", isRevokedBy<RevokedBy::Jap>};
constexpr Condition noFirmPart{"no_firm_part", hasNoFirmPart};
constexpr Condition foreignSpeaker{"foreign_speaker", isForeignSpeaker};
constexpr Condition protectedPerson{"protected_person", isProtected};

constexpr Condition when10[]{when::guilty, when::naturalPerson, protectedPerson};
constexpr Condition when11[]{when::guilty, when::naturalPerson, foreignSpeaker};
constexpr Condition when13[]{when::convicted, when::naturalPerson, when::firmPart, pregnant};
constexpr Condition when15[]{when::adjourned};
constexpr Condition when44[]{when::convicted, when::naturalPerson, revokedByCourt, noFirmPart};
constexpr Condition when48[]{when::convicted, when::naturalPerson, revokedByJap};

} // namespace

constinit const Rule bex10{RuleId("BEX-10"), everComputed, Scope::Decision, when10, informGuardian};
constinit const Rule bex11{
    RuleId("BEX-11"), everComputed, Scope::Decision, when11, recordInterpreter};
/// CPP 708-1, in force since 1 October 2014.
constinit const Rule bex13{
    RuleId("BEX-13"), since2014October, Scope::EachPenalty, when13, alertPregnancy};
constinit const Rule bex15Adjourned{
    RuleId("BEX-15"), everComputed, Scope::Decision, when15, recordAdjournment};
constinit const Rule bex44{RuleId("BEX-44"), since2020, Scope::Decision, when44, alertRevokedAlone};
constinit const Rule bex48{
    RuleId("BEX-48"), since2014December, Scope::Decision, when48, alertRevokedByJap};

} // namespace bex::law
