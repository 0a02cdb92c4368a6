// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

/// D. 48-2-3 names 1°, 2°, 4° and 5°; 6° and 7° have rules of their own (T-16).
bool isSentUnder110(const Step &step)
{
    if (step.act != Act::SendLater || !step.paper)
        return false;
    switch (*step.paper) {
    case PaperKind::Jap:
    case PaperKind::Spip:
    case PaperKind::Spr:
    case PaperKind::Tigc:
    case PaperKind::Stg:
    case PaperKind::Pr:
        return true;
    default:
        return false;
    }
}

void coverLetter(const Subject &subject, PlanDraft &draft)
{
    bool any = false;
    for (Step &step : draft.steps()) {
        if (!isSentUnder110(step))
            continue;
        alsoBy(step, bex110.id, subject.facts);
        if (step.paper == PaperKind::Stg)
            alsoBy(step, RuleId("BEX-82"), subject.facts);
        step.because.push_back({"send_later", {}});
        any = true;
    }
    if (!any)
        return;
    Step &letter = draft.add(bex110.id, Act::SendLater, PaperKind::Late, Recipient::Person);
    letter.copies = {Copy::C, Copy::D};
    letter.because.push_back({"send_later.letter", {}});
}

/// Away, or detained for another cause: the course is sent all the same (BEX-03).
bool isNotReceived(const Subject &s)
{
    return !asks::isAtCounter(s);
}

constexpr Condition notReceived{"not_received", isNotReceived};
constexpr Condition when110[]{when::convicted, notReceived};

} // namespace

constinit const Rule bex110{RuleId("BEX-110"), since2020, Scope::Decision, when110, coverLetter};

} // namespace bex::law
