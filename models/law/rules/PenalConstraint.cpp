// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// The penal constraint (FR: contrainte pénale), from 1 October 2014 to 23 March 2020.
namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr EnumSet<Copy> serviceCopies{Copy::C, Copy::D, Copy::J, Copy::S};

void summonConstraint(const Subject &subject, PlanDraft &draft)
{
    const SummonsForm form{
        PaperKind::Spip, Recipient::Spip, {Mention::M1, Mention::M2}, serviceCopies};
    Step &step = summon(subject, draft, bex59.id, form);
    step.provisional = true; // by law (CP 131-4-1 of 2014)
    step.because.push_back({"constraint.spip", {}});
    setDays(step, subject.facts, Parameter::PenalConstraintWindowDays);
}

void constraintInPrison(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex59b.id, Act::Record);
    step.mentions = {Mention::M1, Mention::M2, Mention::M17};
    step.copies = {Copy::J, Copy::S};
    step.because.push_back({"constraint.detained", {}});
    draft.wait(subject.penalty, WaitReason::Detained);
}

void sendConstraint(const Subject &subject, PlanDraft &draft)
{
    const SummonsForm form{
        PaperKind::Spip, Recipient::Spip, {Mention::M1, Mention::M2}, serviceCopies};
    Step &step = summon(subject, draft, bex59c.id, form);
    step.provisional = true;
    step.because.push_back({"constraint.absent", {}});
    draft.wait(subject.penalty, WaitReason::NotServed);
}

void refuseConstraint(const Subject &subject, PlanDraft &draft)
{
    draft.refuse(
        bex59.id, {u"/penalties/"_s + QString::number(subject.penalty)}, {"refused.BEX-59", {}});
}

constexpr Condition penalConstraint{"penal_constraint", asks::isPenalConstraint};
constexpr Condition constraintHandled{"penal_constraint_at_counter", asks::isConstraintHandled};

constexpr Condition when59[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             constraintHandled,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when59b[]{when::convicted, penalConstraint, when::detainedOrAdjusted};
constexpr Condition when59c[]{when::convicted,
                              when::naturalPerson,
                              when::adult,
                              constraintHandled,
                              when::notAtCounter,
                              when::knownFree,
                              when::sameRessort};
constexpr Condition when59Early[]{penalConstraint};

} // namespace

constinit const Rule bex59{
    RuleId("BEX-59"), ofTheConstraint, Scope::EachPenalty, when59, summonConstraint};
constinit const Rule bex59b{
    RuleId("BEX-59b"), ofTheConstraintDecree, Scope::EachPenalty, when59b, constraintInPrison};
constinit const Rule bex59c{
    RuleId("BEX-59c"), ofTheConstraintDecree, Scope::EachPenalty, when59c, sendConstraint};
constinit const Rule bex59Early{
    RuleId("BEX-59"), Versions{LawVersion::V1}, Scope::EachPenalty, when59Early, refuseConstraint};

} // namespace bex::law
