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
    return sheets;
}

} // namespace bex::papers
