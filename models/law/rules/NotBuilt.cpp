// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

// Rows that the program does not compute yet. A judgment that needs one is refused
// and the row is named: a plan with missing steps is never given.
namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

template <const Rule *row> void refuse(const Subject &subject, PlanDraft &draft)
{
    const QString row_name =
        QString::fromLatin1(row->id.text().data(), static_cast<qsizetype>(row->id.text().size()));
    draft.refuse(
        row->id,
        {subject.penalty < 0 ? QString() : u"/penalties/"_s + QString::number(subject.penalty)},
        {"refused.not_built", {row_name}});
}

bool isTerrorism(const Subject &s)
{
    return std::ranges::any_of(s.facts.judgment.offences, [](const Offence &offence) {
        return offence.terrorism.value_or(false);
    });
}

bool isAdjustedInDetention(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return asks::isAdjusted(s) && prison->adjustment &&
           prison->adjustment->inDetention.value_or(false);
}

bool isDeferredOnAppeal(const Subject &s)
{
    return asks::isDeferredCommittal(s) && s.facts.judgment.court.kind == CourtKind::CourtOfAppeal;
}

bool isJapFirst(const Subject &s)
{
    return s.facts.judgment.court.japFirstForProbation.value_or(false) &&
           (asks::isProbation(s) || asks::isCommunityService(s));
}

bool hasParts(const Subject &s)
{
    return s.facts.penalty(s.penalty).parts.has_value() && asks::hasFirmPart(s);
}

bool isOldProbation(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return asks::isCommunityService(s) || (prison && prison->suspended &&
                                           (prison->suspended->kind == SuspensionKind::Sme ||
                                            prison->suspended->kind == SuspensionKind::SursisTig));
}

bool isPenalConstraint(const Subject &s)
{
    return s.facts.as<PenalConstraint>(s.penalty) != nullptr;
}

constexpr Condition terrorism{"terrorism", isTerrorism};
constexpr Condition adjustedInDetention{"adjusted_in_detention", isAdjustedInDetention};
constexpr Condition deferredOnAppeal{"deferred_on_appeal", isDeferredOnAppeal};
constexpr Condition japFirst{"jap_first", isJapFirst};
constexpr Condition parts{"in_parts", hasParts};
constexpr Condition oldProbation{"old_probation", isOldProbation};
constexpr Condition penalConstraint{"penal_constraint", isPenalConstraint};

constexpr Condition when01b[]{when::convicted, when::atCounter};
constexpr Condition when09[]{when::guilty, when::minor};
constexpr Condition when25[]{when::convicted, adjustedInDetention};
constexpr Condition when39[]{when::convicted, deferredOnAppeal};
constexpr Condition when42[]{when::convicted, parts};
constexpr Condition when45[]{when::convicted, when::firmPart};
constexpr Condition when47[]{when::convicted, terrorism};
constexpr Condition when51[]{when::convicted, japFirst};
constexpr Condition when59[]{when::convicted, penalConstraint};
constexpr Condition when60[]{when::convicted, oldProbation};
constexpr Condition when83[]{when::convicted, when::course};
constexpr Condition when113[]{when::guilty, when::remedyPending};

constexpr Versions v1and2{LawVersion::V1, LawVersion::V2a, LawVersion::V2b};

} // namespace

constinit const Rule bex01b{RuleId("BEX-01b"), v1and2, Scope::Decision, when01b, refuse<&bex01b>};
constinit const Rule bex09{RuleId("BEX-09"), everComputed, Scope::Decision, when09, refuse<&bex09>};
constinit const Rule bex25{RuleId("BEX-25"), since2020, Scope::EachPenalty, when25, refuse<&bex25>};
constinit const Rule bex39{RuleId("BEX-39"), since2020, Scope::EachPenalty, when39, refuse<&bex39>};
constinit const Rule bex42{RuleId("BEX-42"), since2020, Scope::EachPenalty, when42, refuse<&bex42>};
constinit const Rule bex45{
    RuleId("BEX-45"), before2020, Scope::EachPenalty, when45, refuse<&bex45>};
constinit const Rule bex47{RuleId("BEX-47"), since2015, Scope::Decision, when47, refuse<&bex47>};
constinit const Rule bex51{
    RuleId("BEX-51"), everComputed, Scope::EachPenalty, when51, refuse<&bex51>};
constinit const Rule bex59{
    RuleId("BEX-59"), before2020, Scope::EachPenalty, when59, refuse<&bex59>};
constinit const Rule bex60{
    RuleId("BEX-60"), before2020, Scope::EachPenalty, when60, refuse<&bex60>};
constinit const Rule bex83{
    RuleId("BEX-83"), before2020, Scope::EachPenalty, when83, refuse<&bex83>};
constinit const Rule bex113{
    RuleId("BEX-113"), everComputed, Scope::Decision, when113, refuse<&bex113>};

} // namespace bex::law
