// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/plain/PlainWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

void addRevocations(std::vector<PlainLine> &lines, const Scope &scope)
{
    const auto &revocations = scope.occasion.judgment.revocations;
    for (const auto &each : revocations.value_or(std::vector<law::Revocation>())) {
        const bool byJap = each.by == law::RevokedBy::Jap;
        lines.push_back({{byJap ? u"plain.revoked.jap"_s : u"plain.revoked.court"_s,
                          {{u"length"_s, scope.phrasing.duration(each.length)}}}});
    }
}

/// The plan orders the warning of 474-1 on the statement.
bool mayTheFundRecover(const law::Plan &plan)
{
    return std::ranges::any_of(
        plan.steps, [](const law::Step &step) { return step.mentions.contains(law::Mention::M9); });
}

void addDamages(std::vector<PlainLine> &lines, const Scope &scope)
{
    bool any = false;
    for (const law::CivilParty &party : scope.occasion.judgment.civilParties) {
        if (!party.damages)
            continue;
        any = true;
        lines.push_back({{u"plain.damages"_s,
                          {{u"amount"_s, scope.phrasing.money(*party.damages)},
                           {u"name"_s, orBlank(party.name)}}}});
    }
    if (any && mayTheFundRecover(scope.occasion.plan))
        lines.push_back({{u"plain.damages.fund"_s}});
}

Sentence breachOf(const law::CommunityService &work)
{
    const QString fallback = asEntered(work.fallback.value_or(QString()));
    return fallback.isEmpty() ? Sentence{u"plain.otherwise.M11.unknown"_s}
                              : Sentence{u"plain.otherwise.M11"_s, {{u"text"_s, fallback}}};
}

/// What 131-9 threatens stands at the appointment for the work; without one, here.
void addWorkNotDone(std::vector<PlainLine> &lines, const Scope &scope)
{
    const law::Plan &plan = scope.occasion.plan;
    for (std::size_t i = 0; i < scope.occasion.judgment.penalties.size(); ++i) {
        const auto tells = [&](const law::Step &step) {
            return callsThePerson(step) && step.mentions.contains(law::Mention::M11) &&
                   std::ranges::find(step.penalties, static_cast<int>(i)) != step.penalties.end();
        };
        const auto *work =
            std::get_if<law::CommunityService>(&scope.occasion.judgment.penalties[i].detail);
        if (work != nullptr && std::ranges::none_of(plan.steps, tells))
            lines.push_back({breachOf(*work)});
    }
}

/// Above the threshold nobody summons; the prosecutor has the sentence served (BEX-28).
void addPrisonToCome(std::vector<PlainLine> &lines, const Scope &scope)
{
    const law::Plan &plan = scope.occasion.plan;
    const auto isOver = [](const law::Reason &reason) {
        return reason.sentence.starts_with("firm.over_");
    };
    const bool comes = std::ranges::any_of(plan.steps, [&](const law::Step &step) {
        return step.to == law::Recipient::Prosecutor && step.act == law::Act::Inform &&
               std::ranges::any_of(step.because, isOver);
    });
    if (!comes)
        return;
    lines.push_back({plan.enforceableOn
                         ? Sentence{u"plain.no_summons"_s,
                                    {{u"date"_s, scope.phrasing.date(*plan.enforceableOn)}}}
                         : Sentence{u"plain.no_summons_open"_s}});
}

} // namespace

QString keyOfRemedy(law::RemedyKind kind)
{
    switch (kind) {
    case law::RemedyKind::Appeal:
        return u"plain.remedy.appeal"_s;
    case law::RemedyKind::Opposition:
        return u"plain.remedy.opposition"_s;
    case law::RemedyKind::Pourvoi:
        return u"plain.remedy.pourvoi"_s;
    }
    Q_UNREACHABLE();
}

std::vector<PlainLine> plainDecision(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    std::vector<PlainLine> lines;
    if (judgment.outcome == law::Outcome::Exemption)
        lines.push_back({{u"plain.exemption"_s}});
    if (judgment.outcome == law::Outcome::Adjournment)
        lines.push_back({{u"plain.adjourned"_s}});
    for (const law::Penalty &penalty : judgment.penalties) {
        std::vector<PlainLine> said = plainPenalty(penalty, scope);
        lines.insert(lines.end(), said.begin(), said.end());
    }
    addWorkNotDone(lines, scope);
    addPrisonToCome(lines, scope);
    addRevocations(lines, scope);
    addDamages(lines, scope);
    return lines;
}

std::optional<PlainPayment> plainPayment(const Scope &scope)
{
    const auto &money = scope.occasion.plan.money;
    if (!money)
        return std::nullopt;
    PlainPayment payment;
    payment.covered = money->base && money->base->isZero();
    if (payment.covered)
        return payment;
    payment.until = money->lastDay ? Sentence{u"plain.pay.until"_s,
                                              {{u"date"_s, scope.phrasing.date(*money->lastDay)}}}
                                   : Sentence{u"plain.pay.until_served"_s};
    if (money->payable)
        payment.reduced = {*money->payable};
    for (const law::MoneyReading &reading : money->readings)
        payment.reduced.push_back(reading.payable);
    std::ranges::sort(payment.reduced);
    payment.whole = money->otherwise ? money->otherwise : money->base;
    payment.wholeKey = money->otherwise ? u"plain.pay.after"_s : u"plain.pay.full"_s;
    return payment;
}

std::vector<Sentence> plainRemedies(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    std::vector<Sentence> sentences;
    for (const law::Remedy &remedy : scope.occasion.plan.remedies)
        sentences.push_back(
            {keyOfRemedy(remedy.kind), {{u"date"_s, scope.phrasing.date(remedy.lastDay)}}});
    if (!sentences.empty())
        return sentences;
    if (!judgment.appeals.empty())
        return {{u"plain.remedy.used"_s}};
    const bool isServed = judgment.nature != law::Nature::Contradictoire ||
                          judgment.procedure == law::Procedure::OrdonnancePenale;
    return isServed && !judgment.served ? std::vector<Sentence>{{u"plain.remedy.served"_s}}
                                        : std::vector<Sentence>();
}

} // namespace bex::papers
