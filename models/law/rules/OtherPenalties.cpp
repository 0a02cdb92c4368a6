// SPDX-License-Identifier: EUPL-1.2
#include "models/law/BanTerm.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

/// The greffier explains the penalty from the relevé, where it stands in full.
void explain(const Subject &subject,
             PlanDraft &draft,
             RuleId rule,
             const std::pair<std::string_view, EnumSet<Copy>> &what)
{
    Step &step = tell(subject, draft, rule, Act::Explain);
    step.to = Recipient::Person;
    step.copies = what.second;
    step.because.push_back({what.first, {}});
}

void explainLicence(const Subject &subject, PlanDraft &draft)
{
    explain(subject, draft, bex90.id, {"explain.licence", {Copy::P, Copy::PREF}});
}

/// From when the ban runs: what the firm part of the decision changes, and what it does not.
void sayTerm(const Subject &subject, Step &step)
{
    const Penalty &penalty = subject.facts.penalty(subject.penalty);
    if (penalty.provisionalExecution.value_or(false))
        step.because.push_back({"ban.provisional", {}});
    switch (termOfBan(subject.facts.judgment, penalty)) {
    case BanTerm::WithImprisonment:
        return step.because.push_back({"ban.with_imprisonment", {}});
    case BanTerm::AfterImprisonment:
        return step.because.push_back({"ban.after_imprisonment", {}});
    case BanTerm::Plain:
        break;
    }
}

void explainResidenceBan(const Subject &subject, PlanDraft &draft)
{
    explain(subject, draft, bex91.id, {"explain.residence_ban", {Copy::P, Copy::PREF}});
    sayTerm(subject, draft.steps().back());
}

std::string_view whenTheDocumentIsHanded(const Subject &s)
{
    if (asks::isImprisonedThisCase(s) || asks::isImprisonedOtherCase(s))
        return "ban.document_release";
    const bool atOnce = asks::isProvisional(s) && asks::isAtCounter(s);
    return atOnce ? "ban.document_now" : "ban.document_later";
}

/// D. 571-2: the prosecution hands it over, or has it handed over; its model is the ministry's, so
/// the office writes it by hand.
void askForTheDocument(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex91.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::P, Copy::PREF};
    step.because = {{"ban.document", {}}, {whenTheDocumentIsHanded(subject), {}}};
    sayTerm(subject, step);
}

void explainReparation(const Subject &subject, PlanDraft &draft)
{
    explain(subject, draft, bex92.id, {"explain.reparation", {Copy::P, Copy::PC}});
}

void explainBan(const Subject &subject, PlanDraft &draft)
{
    explain(subject, draft, bex93.id, {"explain.ban", {Copy::P}});
    sayTerm(subject, draft.steps().back());
}

void explainRegistration(const Subject &subject, PlanDraft &draft)
{
    explain(subject, draft, bex96.id, {"explain.registration", {Copy::P}});
}

/// Not in the list of D. 48-2, which says "notamment"; no text read sets a limit.
void summonForSupervision(const Subject &subject, PlanDraft &draft)
{
    const SummonsForm form{PaperKind::Spip,
                           Recipient::Spip,
                           {Mention::M1, Mention::M2, Mention::M12},
                           {Copy::C, Copy::D, Copy::J, Copy::S}};
    Step &step = summon(subject, draft, bex95.id, form);
    step.because.push_back({"supervision.spip", {}});
}

bool isLicence(const Subject &s)
{
    return s.facts.as<Licence>(s.penalty) != nullptr;
}

bool isResidenceBan(const Subject &s)
{
    const auto *ban = s.facts.as<Ban>(s.penalty);
    return ban && ban->subject == BanSubject::Residence;
}

bool isOtherBan(const Subject &s)
{
    return s.facts.as<Ban>(s.penalty) && !isResidenceBan(s);
}

bool isReparation(const Subject &s)
{
    return s.facts.as<Reparation>(s.penalty) != nullptr;
}

bool isRegistration(const Subject &s)
{
    const auto *text = s.facts.as<TextPenalty>(s.penalty);
    return text && text->kind == TextPenaltyKind::Registration;
}

constexpr Condition licence{"licence", isLicence};
constexpr Condition residenceBan{"residence_ban", isResidenceBan};
constexpr Condition otherBan{"other_ban", isOtherBan};
constexpr Condition reparation{"reparation", isReparation};
constexpr Condition registration{"registration", isRegistration};

constexpr Condition when90[]{when::convicted, when::atCounter, licence};
constexpr Condition when91[]{when::convicted, when::atCounter, residenceBan};
constexpr Condition when91Document[]{when::convicted, residenceBan};
constexpr Condition when92[]{when::convicted, when::atCounter, reparation};
constexpr Condition when93[]{when::convicted, when::atCounter, otherBan};
constexpr Condition when95[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::supervision,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when96[]{when::convicted, when::atCounter, registration};

} // namespace

constinit const Rule bex90{
    RuleId("BEX-90"), everComputed, Scope::EachPenalty, when90, explainLicence};
constinit const Rule bex91{
    RuleId("BEX-91"), everComputed, Scope::EachPenalty, when91, explainResidenceBan};
constinit const Rule bex91Document{
    RuleId("BEX-91"), everComputed, Scope::EachPenalty, when91Document, askForTheDocument};
constinit const Rule bex92{
    RuleId("BEX-92"), everComputed, Scope::EachPenalty, when92, explainReparation};
constinit const Rule bex93{RuleId("BEX-93"), everComputed, Scope::EachPenalty, when93, explainBan};
constinit const Rule bex95{
    RuleId("BEX-95"), everComputed, Scope::EachPenalty, when95, summonForSupervision};
constinit const Rule bex96{
    RuleId("BEX-96"), everComputed, Scope::EachPenalty, when96, explainRegistration};

} // namespace bex::law
