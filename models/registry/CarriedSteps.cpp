// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CarriedSteps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// A step without its place in the plan and without the places of its penalties.
struct PlainStep {
    QJsonObject what;  ///< the row, the act and the penalties
    QJsonObject terms; ///< what its paper says of it
    friend bool operator==(const PlainStep &, const PlainStep &) = default;
};

QJsonObject part(const QJsonObject &step, std::initializer_list<QLatin1StringView> keys)
{
    QJsonObject part;
    for (const QLatin1StringView key : keys) {
        // What an older program did not write yet is as little as null.
        if (!step[key].isNull())
            part.insert(key, step[key]);
    }
    return part;
}

PlainStep plain(const QJsonObject &step, const QJsonArray &penalties)
{
    PlainStep plain;
    plain.what = part(step, {"rule"_L1, "do"_L1, "paper"_L1, "to"_L1});
    plain.terms = part(step, {"latest"_L1, "last_usable"_L1, "deadline"_L1, "mentions"_L1});
    QJsonArray served;
    for (const QJsonValue penalty : step["penalties"_L1].toArray())
        served.append(penalties.at(penalty.toInt()));
    plain.what.insert("penalties"_L1, served);
    return plain;
}

std::vector<PlainStep> plainSteps(const Case &of)
{
    const QJsonObject judgment = QJsonDocument::fromJson(of.judgment).object();
    const QJsonObject plan = QJsonDocument::fromJson(of.plan).object();
    const QJsonArray penalties = judgment["penalties"_L1].toArray();
    const QJsonArray written = plan["steps"_L1].toArray();
    std::vector<PlainStep> steps;
    for (const KeptStep &step : of.steps)
        steps.push_back(plain(written.at(step.position).toObject(), penalties));
    return steps;
}

void takeOver(KeptStep &step, const KeptStep &former, bool onSameTerms)
{
    step.appointment = former.appointment;
    step.slot = former.slot;
    // It is not asked anew: what had to be sent at once is late since then.
    if (former.duty && former.duty->duty == law::OfficeDuty::Sending)
        step.duty = former.duty;
    if (!onSameTerms)
        return;
    step.state = former.state;
    step.reason = former.reason;
    step.settledAt = former.settledAt;
}

} // namespace

std::vector<KeptStep> carryOver(const Case &former, Case &corrected)
{
    std::vector<PlainStep> old = plainSteps(former);
    const std::vector<PlainStep> now = plainSteps(corrected);
    for (std::size_t at = 0; at < now.size(); ++at) {
        const auto same = std::ranges::find(old, now[at].what, &PlainStep::what);
        if (same == old.end())
            continue;
        const auto place = static_cast<std::size_t>(same - old.begin());
        takeOver(corrected.steps[at], former.steps[place], same->terms == now[at].terms);
        // Of two alike, each is carried over once.
        same->what = {};
    }
    std::vector<KeptStep> left;
    for (std::size_t at = 0; at < old.size(); ++at) {
        if (!old[at].what.isEmpty())
            left.push_back(former.steps[at]);
    }
    return left;
}

} // namespace bex::registry
