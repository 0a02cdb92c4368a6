// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>
#include <utility>

// Rows that make no act of their own: they say something of the relevé, or send it further.
namespace bex::law
{

namespace
{

void remark(const Subject &subject, PlanDraft &draft, RuleId row, Reason reason)
{
    if (Step *statement = statementOf(draft)) {
        alsoBy(*statement, row, subject.facts);
        statement->because.push_back(std::move(reason));
    }
}

/// A figure that the relevé announces, and rests on.
int figureOnStatement(const Subject &subject, PlanDraft &draft, Parameter parameter)
{
    if (Step *statement = statementOf(draft))
        restOn(*statement, subject.facts, parameter);
    return subject.facts.figure(parameter);
}

void copyTo(PlanDraft &draft, Copy copy)
{
    if (Step *statement = statementOf(draft))
        statement->copies.insert(copy);
}

void copyToLawyer(const Subject &subject, PlanDraft &draft)
{
    remark(subject, draft, bex12.id, {"lawyer.copy", {}});
    copyTo(draft, Copy::L);
}

void toLegalPerson(const Subject &subject, PlanDraft &draft)
{
    remark(subject, draft, bex14.id, {"statement.legal_person", {}});
}

void fromHomologation(const Subject &subject, PlanDraft &draft)
{
    remark(subject, draft, bex16.id, {"statement.crpc", {}});
}

void withOppositionNotice(const Subject &subject, PlanDraft &draft)
{
    const int days =
        figureOnStatement(subject, draft, penalOrderOpposition(subject.facts.judgment));
    remark(subject, draft, bex17.id, {"statement.penal_order", {days}});
}

void fromPoliceCourt(const Subject &subject, PlanDraft &draft)
{
    remark(subject, draft, bex18.id, {"statement.police_court", {}});
}

void fromHigherCourt(const Subject &subject, PlanDraft &draft)
{
    remark(subject, draft, bex19.id, {"statement.higher_court", {}});
}

/// CPP 741-1: the SPIP of the prison summons before release, not the counter.
void probationFromPrison(const Subject &subject, PlanDraft &draft)
{
    remark(subject, draft, bex55.id, {"probation.from_prison", {}});
}

void fineInFractions(const Subject &subject, PlanDraft &draft)
{
    const QString &fractions = *subject.facts.as<Fine>(subject.penalty)->instalments;
    remark(subject, draft, bex75.id, {"statement.fractions", {fractions}});
    copyTo(draft, Copy::P);
}

void onRequest(const Subject &subject, PlanDraft &draft)
{
    const QDate last =
        subject.facts.day().addMonths(figureOnStatement(subject, draft, Parameter::PaymentMonths));
    remark(subject, draft, bex78.id, {"statement.on_request", {last}});
}

void confiscationOnStatement(const Subject &subject, PlanDraft &draft)
{
    remark(subject, draft, bex94.id, {"statement.confiscation", {}});
    copyTo(draft, Copy::P);
}

/// Remedies whose text was not read: their last days are told, and marked.
void remedyToConfirm(const Subject &subject, PlanDraft &draft)
{
    QDate told;
    for (const Remedy &remedy : subject.facts.remedies.open) {
        if (std::exchange(told, remedy.lastDay) != remedy.lastDay)
            remark(subject, draft, bex49o.id, {"statement.remedy_to_confirm", {remedy.lastDay}});
    }
    if (Step *statement = statementOf(draft))
        weaken(*statement, Confidence::ToConfirm);
}

void restitution(const Subject &subject, PlanDraft &draft)
{
    const MoneyDue &money = *subject.facts.money;
    const Money due = money.fine + money.surcharges + money.droitFixe;
    remark(subject, draft, bex49r.id, {"statement.restitution", {money.deposit - due}});
}

bool hasLawyerPresent(const Subject &s)
{
    const auto &lawyer = s.facts.judgment.person.lawyer;
    return lawyer && lawyer->present.value_or(false);
}

template <Procedure procedure> bool isProcedure(const Subject &s)
{
    return s.facts.judgment.procedure == procedure;
}

bool isPoliceCourt(const Subject &s)
{
    return s.facts.judgment.court.kind == CourtKind::PoliceCourt;
}

bool isHigherCourt(const Subject &s)
{
    const CourtKind kind = s.facts.judgment.court.kind;
    return kind == CourtKind::CourtOfAppeal || kind == CourtKind::AssizeCourt;
}

bool isInFractions(const Subject &s)
{
    const auto *fine = s.facts.as<Fine>(s.penalty);
    return fine && fine->instalments && !fine->instalments->isEmpty();
}

/// Away when the relevé could be handed over, in a decision that runs from its pronouncement.
bool mayAskLater(const Subject &s)
{
    const Presence presence = s.facts.judgment.presence;
    return presence == Presence::DebatesOnly ||
           (presence == Presence::Left && since2015.contains(s.facts.version));
}

bool isConfiscation(const Subject &s)
{
    const auto *text = s.facts.as<TextPenalty>(s.penalty);
    return text && text->kind == TextPenaltyKind::Confiscation;
}

bool isRemedyUnread(const Subject &s)
{
    return !s.facts.remedies.open.empty() && !isRemedyRead(s.facts.judgment);
}

bool isDepositAbove(const Subject &s)
{
    const auto &money = s.facts.money;
    return money && money->deposit > money->fine + money->surcharges + money->droitFixe;
}

constexpr Condition lawyerPresent{"lawyer_present", hasLawyerPresent};
constexpr Condition pleaHomologated{"plea_homologated", isProcedure<Procedure::Crpc>};
constexpr Condition penalOrder{"penal_order", isProcedure<Procedure::OrdonnancePenale>};
constexpr Condition policeCourt{"police_court", isPoliceCourt};
constexpr Condition higherCourt{"higher_court", isHigherCourt};
constexpr Condition followed{"followed_suspension", asks::isFollowed};
constexpr Condition inFractions{"fine_in_fractions", isInFractions};
constexpr Condition askedLater{"may_ask_later", mayAskLater};
constexpr Condition confiscation{"confiscation", isConfiscation};
constexpr Condition remedyUnread{"remedy_unread", isRemedyUnread};
constexpr Condition depositAbove{"deposit_above", isDepositAbove};

constexpr Condition when12[]{when::guilty, when::atCounter, lawyerPresent};
constexpr Condition when14[]{when::guilty, when::legalPerson};
constexpr Condition when16[]{when::guilty, pleaHomologated};
constexpr Condition when17[]{when::guilty, penalOrder};
constexpr Condition when18[]{when::guilty, policeCourt};
constexpr Condition when19[]{when::guilty, higherCourt};
constexpr Condition when55[]{
    when::convicted, when::naturalPerson, when::firmPart, followed, when::imprisonedThisCase};
constexpr Condition when75[]{when::convicted, inFractions};
constexpr Condition when78[]{when::guilty, when::notAtCounter, askedLater};
constexpr Condition when94[]{when::convicted, confiscation};
constexpr Condition when49o[]{when::guilty, remedyUnread};
constexpr Condition when49r[]{when::guilty, depositAbove};

} // namespace

constinit const Rule bex12{RuleId("BEX-12"), since2015, Scope::Decision, when12, copyToLawyer};
constinit const Rule bex14{RuleId("BEX-14"), everComputed, Scope::Decision, when14, toLegalPerson};
constinit const Rule bex16{
    RuleId("BEX-16"), everComputed, Scope::Decision, when16, fromHomologation};
constinit const Rule bex17{
    RuleId("BEX-17"), everComputed, Scope::Decision, when17, withOppositionNotice};
constinit const Rule bex18{
    RuleId("BEX-18"), everComputed, Scope::Decision, when18, fromPoliceCourt};
constinit const Rule bex19{RuleId("BEX-19"), since2015, Scope::Decision, when19, fromHigherCourt};
constinit const Rule bex55{
    RuleId("BEX-55"), everComputed, Scope::EachPenalty, when55, probationFromPrison};
constinit const Rule bex75{
    RuleId("BEX-75"), everComputed, Scope::EachPenalty, when75, fineInFractions};
constinit const Rule bex78{RuleId("BEX-78"), everComputed, Scope::Decision, when78, onRequest};
constinit const Rule bex94{
    RuleId("BEX-94"), everComputed, Scope::EachPenalty, when94, confiscationOnStatement};
constinit const Rule bex49o{
    RuleId("BEX-49o"), everComputed, Scope::Decision, when49o, remedyToConfirm};
constinit const Rule bex49r{RuleId("BEX-49r"), everComputed, Scope::Decision, when49r, restitution};

} // namespace bex::law
