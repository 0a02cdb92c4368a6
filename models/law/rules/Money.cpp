// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

bool isPayableFine(const Penalty &penalty)
{
    const auto *fine = std::get_if<Fine>(&penalty.detail);
    return fine && fine->amount > fine->suspended.value_or(Money());
}

bool isDayFine(const Penalty &penalty)
{
    return std::holds_alternative<DayFine>(penalty.detail);
}

bool hasPayableFine(const Subject &s)
{
    return std::ranges::any_of(s.facts.judgment.penalties, isPayableFine);
}

bool hasDayFine(const Subject &s)
{
    return std::ranges::any_of(s.facts.judgment.penalties, isDayFine);
}

bool hasFeeAlone(const Subject &s)
{
    return s.facts.money && !hasPayableFine(s) && !hasDayFine(s);
}

bool isNoticeGiven(const Subject &s)
{
    const auto notice = s.facts.judgment.notice707;
    return notice == Notice707::President || notice == Notice707::Clerk;
}

bool isNoticeNotGiven(const Subject &s)
{
    return !isNoticeGiven(s);
}

constexpr Condition payableFine{"payable_fine", hasPayableFine};
constexpr Condition dayFine{"day_fine", hasDayFine};
constexpr Condition feeAlone{"fee_alone", hasFeeAlone};
constexpr Condition noticeGiven{"notice_given", isNoticeGiven};
constexpr Condition noticeNotGiven{"notice_not_given", isNoticeNotGiven};

/// The relevé bears these mentions because of this row.
void mark(const Subject &subject, PlanDraft &draft, RuleId rule, EnumSet<Mention> mentions)
{
    if (Step *statement = statementOf(draft)) {
        statement->mentions |= mentions;
        alsoBy(*statement, rule, subject.facts);
    }
}

/// What the court has settled, or may settle, of what is said: the last day, the discount.
void restOnChoices(Step &step, const Facts &facts)
{
    if (isEndOfPaymentClosed(facts.judgment, facts.law))
        restOn(step, facts, Parameter::PaymentCarryChoice);
    if (hasVictimSupport(facts.judgment))
        restOn(step, facts, Parameter::VictimSupportChoice);
}

/// The greffier says it aloud, at the counter only.
void explain(const Subject &subject,
             PlanDraft &draft,
             const Rule &rule,
             bool (*concerns)(const Penalty &))
{
    if (!asks::isAtCounter(subject))
        return;
    Step &step = draft.add(rule.id, Act::Explain, {}, Recipient::Person);
    const auto &penalties = subject.facts.judgment.penalties;
    for (std::size_t i = 0; i < penalties.size(); ++i) {
        if (concerns(penalties[i]))
            step.penalties.push_back(static_cast<int>(i));
    }
    restOnChoices(step, subject.facts);
    const MoneyDue &money = *subject.facts.money;
    if (!money.lastDay)
        return step.because.push_back({"money.from_service", {}});
    if (money.payable)
        step.because.push_back({"money.payable", {*money.payable, *money.lastDay, *money.base}});
    else
        step.because.push_back(
            {"money.two_readings",
             {money.readings[0].payable, money.readings[1].payable, *money.lastDay}});
}

/// CPP 707-4: time to pay is the accountant's to grant; the office prints no schedule.
void sayInstalments(const Subject &subject, PlanDraft &draft, RuleId row)
{
    for (Step &step : draft.steps()) {
        if (step.rule != row || step.act != Act::Explain)
            continue;
        alsoBy(step, RuleId("BEX-74"), subject.facts);
        step.because.push_back({"money.instalments", {}});
    }
}

void explainFine(const Subject &subject, PlanDraft &draft)
{
    mark(subject, draft, bex70.id, {Mention::M6, Mention::M7, Mention::M8});
    explain(subject, draft, bex70, isPayableFine);
    sayInstalments(subject, draft, bex70.id);
}

void explainHowToPay(const Subject &subject, PlanDraft &draft)
{
    // The notice stays printed on the relevé whoever gave it first (T-19).
    mark(subject, draft, bex71.id, {Mention::M6, Mention::M7});
    for (Step &step : draft.steps()) {
        if (step.rule == bex72.id || step.rule == bex73.id)
            alsoBy(step, bex71.id, subject.facts);
    }
    if (!hasPayableFine(subject))
        return;
    mark(subject, draft, bex71.id, {Mention::M8});
    explain(subject, draft, bex71, isPayableFine);
    sayInstalments(subject, draft, bex71.id);
}

void explainDayFine(const Subject &subject, PlanDraft &draft)
{
    mark(subject, draft, bex72.id, {Mention::M6, Mention::M7, Mention::M8, Mention::M10});
    explain(subject, draft, bex72, isDayFine);
}

void explainFee(const Subject &subject, PlanDraft &draft)
{
    mark(subject, draft, bex73.id, {Mention::M6, Mention::M7});
    explain(subject, draft, bex73, [](const Penalty &) { return false; });
}

void informOnDamages(const Subject &subject, PlanDraft &draft)
{
    mark(subject, draft, bex79.id, {Mention::M9});
}

/// CPP 474-1 speaks to the person who is there when the decision is given.
bool isPersonPresent(const Subject &s)
{
    const Presence presence = s.facts.judgment.presence;
    return presence == Presence::Present || presence == Presence::Left;
}

constexpr Condition personPresent{"person_present", isPersonPresent};

/// F-13: two readings of the law, and a court to choose.
bool hasTwoReadings(const Subject &s)
{
    return s.facts.money && !s.facts.money->readings.empty();
}

constexpr Condition twoReadings{"two_readings", hasTwoReadings};

void askWhichDiscount(const Subject &subject, PlanDraft &draft)
{
    const auto &penalties = subject.facts.judgment.penalties;
    std::vector<QString> pointers;
    for (std::size_t i = 0; i < penalties.size(); ++i) {
        const auto *fine = std::get_if<Fine>(&penalties[i].detail);
        if (fine &&
            std::ranges::find(fine->surcharges, SurchargeKind::VictimSupport, &Surcharge::kind) !=
                fine->surcharges.end())
            pointers.push_back(
                penaltyPointer(static_cast<int>(i), QLatin1StringView("surcharges")));
    }
    const auto &readings = subject.facts.money->readings;
    draft.ask(
        f13.id, std::move(pointers), {"question.F-13", {readings[0].payable, readings[1].payable}});
}

constexpr Condition when70[]{when::guilty, when::moneyDue, payableFine, noticeNotGiven};
constexpr Condition when71[]{when::guilty, when::moneyDue, noticeGiven};
constexpr Condition when72[]{when::guilty, when::moneyDue, dayFine};
constexpr Condition when73[]{when::guilty, feeAlone};
constexpr Condition when79[]{when::guilty, when::damages, personPresent};
constexpr Condition whenF13[]{when::guilty, twoReadings};

} // namespace

constinit const Rule bex70{RuleId("BEX-70"), everComputed, Scope::Decision, when70, explainFine};
constinit const Rule bex71{
    RuleId("BEX-71"), everComputed, Scope::Decision, when71, explainHowToPay};
constinit const Rule bex72{RuleId("BEX-72"), everComputed, Scope::Decision, when72, explainDayFine};
constinit const Rule bex73{RuleId("BEX-73"), everComputed, Scope::Decision, when73, explainFee};
constinit const Rule bex79{
    RuleId("BEX-79"), everComputed, Scope::Decision, when79, informOnDamages};
constinit const Rule f13{RuleId("F-13"), everComputed, Scope::Decision, whenF13, askWhichDiscount};

} // namespace bex::law
