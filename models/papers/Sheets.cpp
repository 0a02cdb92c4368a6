// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Sheets.h"

#include "models/papers/PaperKinds.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// One notice a civil party that came: nobody reads there what another was awarded.
void addNotices(std::vector<Sheet> &sheets, int step, const law::Judgment &judgment)
{
    for (std::size_t i = 0; i < judgment.civilParties.size(); ++i) {
        if (judgment.civilParties[i].present.value_or(false))
            sheets.push_back(Sheet{law::PaperKind::Pcn, {step}, i, false});
    }
}

void addStep(std::vector<Sheet> &sheets, int step, law::PaperKind kind)
{
    // Each course has its provider, who reads of no other.
    const auto same =
        kind == law::PaperKind::Stg ? sheets.end() : std::ranges::find(sheets, kind, &Sheet::kind);
    if (same == sheets.end())
        sheets.push_back(Sheet{kind, {step}, {}, false});
    else
        same->steps.push_back(step);
}

/// A transmission leaves the person a sheet: apart, so that neither is printed on the
/// back of the other.
void addPersonsParts(std::vector<Sheet> &sheets, const law::Plan &plan)
{
    const auto slip = std::ranges::find(sheets, law::PaperKind::Tra, &Sheet::kind);
    if (slip == sheets.end())
        return;
    const bool forThePerson = std::ranges::any_of(slip->steps, [&plan](int step) {
        return plan.steps.at(static_cast<std::size_t>(step)).copies.contains(law::Copy::C);
    });
    if (forThePerson)
        sheets.insert(slip + 1, Sheet{law::PaperKind::Tra, slip->steps, {}, true});
}

/// What the person has to do goes where the statement goes: into their hand, or with a letter.
void addMemo(std::vector<Sheet> &sheets)
{
    const auto statement = std::ranges::find(sheets, law::PaperKind::Rcp, &Sheet::kind);
    if (statement != sheets.end())
        sheets.insert(statement + 1, Sheet{law::PaperKind::Memo, statement->steps, {}, false});
}

/// Where papers to other offices stand: behind the slip to the Treasury.
auto placeOfTransmitted(std::vector<Sheet> &sheets)
{
    const auto slip = std::ranges::find(sheets, law::PaperKind::Bor, &Sheet::kind);
    return slip == sheets.end() ? slip : slip + 1;
}

/// The criminal record keeps what was stated, not what the court has put off.
void addRecord(std::vector<Sheet> &sheets, const law::Judgment &judgment)
{
    const bool isStated =
        std::ranges::find(sheets, law::PaperKind::Rcp, &Sheet::kind) != sheets.end();
    if (isStated && judgment.outcome != law::Outcome::Adjournment)
        sheets.insert(placeOfTransmitted(sheets), Sheet{law::PaperKind::Cjn, {}, {}, false});
}

/// R. 55-6: the Treasury is told that the statement it holds is void.
void addCancellation(std::vector<Sheet> &sheets, const law::Plan &plan)
{
    const auto tells = [](const law::Step &step) {
        return step.rule == law::RuleId("BEX-76") && step.to == law::Recipient::Treasury;
    };
    const auto step = std::ranges::find_if(plan.steps, tells);
    if (step == plan.steps.end())
        return;
    const int index = static_cast<int>(step - plan.steps.begin());
    sheets.insert(placeOfTransmitted(sheets), Sheet{law::PaperKind::Ann, {index}, {}, false});
}

void addBesidePlan(std::vector<Sheet> &sheets, const Occasion &occasion)
{
    addMemo(sheets);
    addRecord(sheets, occasion.judgment);
    addCancellation(sheets, occasion.plan);
}

} // namespace

Result<std::vector<Sheet>> sheetsOf(const Occasion &occasion)
{
    std::vector<Sheet> sheets;
    const auto &steps = occasion.plan.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].paper)
            continue;
        const law::PaperKind kind = *steps[i].paper;
        if (!isPrintable(kind))
            return tl::unexpected(
                Error{ErrorCode::Invalid, "papers.no-form"_L1, code(kind), {}, {}});
        if (kind == law::PaperKind::Pcn)
            addNotices(sheets, static_cast<int>(i), occasion.judgment);
        else
            addStep(sheets, static_cast<int>(i), kind);
    }
    addPersonsParts(sheets, occasion.plan);
    if (occasion.besidePlan)
        addBesidePlan(sheets, occasion);
    return sheets;
}

} // namespace bex::papers
