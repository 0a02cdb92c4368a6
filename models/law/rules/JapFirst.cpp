// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

bool isJapFirst(const Subject &s)
{
    return s.facts.judgment.court.japFirstForProbation.value_or(false);
}

/// D. 48-2 2° has named the penal constraint since décret 2014-1582 (law-core 0.2, V2b).
bool isConstraintOf2(const Step &step, LawVersion version)
{
    return step.rule == bex59.id && ofTheConstraintDecree.contains(version);
}

/// A summons of 2°: probation or community service, before the SPIP.
bool isOf2(const Step &step, LawVersion version)
{
    return (step.rule == bex50.id || step.rule == bex57.id || step.rule == bex60.id ||
            isConstraintOf2(step, version)) &&
           step.to == Recipient::Spip;
}

/// D. 48-2-2: these persons see the JAP first; 474 provides no prison warning here.
void summonToJapFirst(const Subject &subject, PlanDraft &draft)
{
    std::vector<Step> before;
    for (Step &step : draft.steps()) {
        if (isOf2(step, subject.facts.version)) {
            step.order = 2;
            alsoBy(step, bex51.id, subject.facts);
            before.push_back(step);
        }
    }
    for (const Step &spip : before) {
        const Subject penalty{subject.facts, spip.penalties.front()};
        SummonsForm form{PaperKind::Jap, Recipient::Jap, spip.mentions, {}};
        form.copies = {Copy::C, Copy::D, Copy::J, Copy::S};
        Step &jap = summon(penalty, draft, bex51.id, form);
        jap.order = 1;
        jap.because.push_back({"order.jap_asked", {}});
        setDays(jap, subject.facts, Parameter::JapWindowDays);
    }
}

constexpr Condition japFirst{"jap_first", isJapFirst};

constexpr Condition when51[]{when::convicted, when::naturalPerson, when::adult, japFirst};

} // namespace

constinit const Rule bex51{
    RuleId("BEX-51"), everComputed, Scope::Decision, when51, summonToJapFirst};

} // namespace bex::law
