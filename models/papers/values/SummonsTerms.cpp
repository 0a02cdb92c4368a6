// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/SummonsTerms.h"

#include "models/papers/PaperKinds.h"
#include "models/papers/values/AppointmentWords.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using law::PaperKind;

PaperKind kindOf(const law::Imprisonment &prison, const law::Step &step)
{
    if (prison.mode == law::FirmMode::Adjustment)
        return PaperKind::Ame;
    if (authorityOf(step) == law::Recipient::Jap)
        return PaperKind::Jap;
    // The firm part of the same penalty may have an appointment of its own.
    const bool isReinforced =
        prison.suspended &&
        prison.suspended->kind == law::SuspensionKind::SursisProbatoireRenforce &&
        step.mentions.contains(law::Mention::M12);
    return isReinforced ? PaperKind::Spr : PaperKind::Spip;
}

/// What a penalty would call for by itself, where JAP and SPIP are concerned.
std::optional<PaperKind> kindOf(const law::PenaltyDetail &detail, const law::Step &step)
{
    const law::Recipient service = authorityOf(step);
    if (service != law::Recipient::Jap && service != law::Recipient::Spip)
        return std::nullopt;
    if (const auto *prison = std::get_if<law::Imprisonment>(&detail))
        return kindOf(*prison, step);
    if (const auto *home = std::get_if<law::HomeDetention>(&detail))
        return home->placeAndHoursFixed.value_or(false) ? PaperKind::Dds : PaperKind::Ddj;
    const bool works = std::holds_alternative<law::CommunityService>(detail);
    return works && service == law::Recipient::Spip ? std::optional(PaperKind::Tigc) : std::nullopt;
}

struct Term {
    PaperKind kind;
    QStringView sentence;
    bool onItsOwnPaper; ///< said there as well, not only on the paper of another
};

constexpr std::array terms = {
    Term{PaperKind::Jap, u"terms.JAP.purpose", false},
    Term{PaperKind::Ame, u"terms.AME.purpose", false},
    Term{PaperKind::Spip, u"terms.SPIP.purpose", false},
    Term{PaperKind::Spr, u"terms.SPR.purpose", false},
    Term{PaperKind::Tigc, u"terms.TIGc.purpose", false},
    Term{PaperKind::Tigc, u"terms.TIGc.director", true},
    Term{PaperKind::Tigc, u"terms.TIGc.examination", true},
    Term{PaperKind::Tigc, u"terms.TIGc.hours", true},
    Term{PaperKind::Tigc, u"terms.TIGc.bring", false},
    Term{PaperKind::Dds, u"terms.DDS.purpose", false},
    Term{PaperKind::Dds, u"terms.DDS.equipment", false},
    Term{PaperKind::Dds, u"terms.DDS.bring", false},
    Term{PaperKind::Ddj, u"terms.DDJ.purpose", false},
    Term{PaperKind::Ddj, u"terms.DDJ.equipment", false},
    Term{PaperKind::Ddj, u"terms.DDJ.bring", false},
};

/// The summonses to JAP and SPIP since 24 March 2020; the articles are those of that law.
bool hasTerms(const Scope &scope)
{
    const PaperKind kind = scope.sheet.kind;
    const bool isOfToday = scope.occasion.plan.law >= law::LawVersion::V4;
    return isOfToday && std::ranges::find(terms, kind, &Term::kind) != terms.end();
}

std::vector<PaperKind> kindsOfSheet(const Scope &scope)
{
    std::vector<PaperKind> kinds;
    for (const int step : scope.sheet.steps) {
        for (const PaperKind kind : kindsOf(scope.step(step), scope))
            kinds.push_back(kind);
    }
    return kinds;
}

/// Two forms hand the measure over to the SPIP already.
bool entrustsTheMeasure(const Scope &scope)
{
    const PaperKind kind = scope.sheet.kind;
    const bool byItsForm = kind == PaperKind::Spip || kind == PaperKind::Spr;
    const bool meetsTheSpip = std::ranges::any_of(scope.sheet.steps, [&](int step) {
        return authorityOf(scope.step(step)) == law::Recipient::Spip &&
               scope.step(step).mentions.contains(law::Mention::M12);
    });
    return !byItsForm && meetsTheSpip;
}

} // namespace

std::vector<PaperKind> kindsOf(const law::Step &step, const Scope &scope)
{
    std::vector<PaperKind> kinds{*step.paper};
    for (const int index : step.penalties) {
        const auto &penalty = scope.occasion.judgment.penalties.at(static_cast<std::size_t>(index));
        const auto kind = kindOf(penalty.detail, step);
        if (kind && std::ranges::find(kinds, *kind) == kinds.end())
            kinds.push_back(*kind);
    }
    return kinds;
}

std::vector<Sentence> termsOf(const Scope &scope)
{
    std::vector<Sentence> said;
    if (!hasTerms(scope))
        return said;
    const std::vector<PaperKind> kinds = kindsOfSheet(scope);
    for (const Term &term : terms) {
        const bool concerns = std::ranges::find(kinds, term.kind) != kinds.end();
        if (concerns && (term.onItsOwnPaper || term.kind != scope.sheet.kind))
            said.push_back({term.sentence.toString()});
    }
    if (entrustsTheMeasure(scope))
        said.push_back({u"terms.measure"_s});
    return said;
}

} // namespace bex::papers
