// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyDerivation.h"

#include "models/law/json/WriteJudgment.h"
#include "models/registry/PenaltyCodes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

registry::PenaltyStanding kept(const law::Standing &standing)
{
    return {standing.state, standing.since, standing.reasons, standing.waitingSince};
}

law::Standing standingOn(QDate day, const PenaltyCase &of, int place, const PenaltyLife &life)
{
    return law::standingOf(of.history, of.plan, place, {life.turns, life.acts}, day, of.law);
}

registry::PenaltyLimit limitOf(const PenaltyCase &of, int place, const PenaltyLife &life)
{
    const law::Judgment &judgment = of.history.judgment();
    const law::Penalty &penalty = judgment.penalties[static_cast<std::size_t>(place)];
    registry::PenaltyLimit limit;
    limit.regime = life.regime.value_or(law::usualRegime(penalty, judgment.court.kind));
    limit.finalOn = life.finalOn;
    if (!limit.finalOn && of.plan.finalOn)
        limit.finalOn = of.plan.finalOn->earliest;
    if (const auto found = limitationOf(limit, life, of.law.book())) {
        limit.on = found->limit;
        limit.ifConfirmed = found->ifConfirmed;
    }
    return limit;
}

/// Takes the row that a penalty goes on out of those that are left.
class Rows final
{
public:
    explicit Rows(const std::vector<KnownPenalty> &known)
    {
        for (const KnownPenalty &penalty : known)
            m_left.push_back(&penalty);
    }

    [[nodiscard]] const KnownPenalty *same(const QByteArray &document)
    {
        const auto is = [&document](const KnownPenalty *row) {
            return row->row.what.document == document;
        };
        const KnownPenalty *counting =
            take([&is](const KnownPenalty *row) { return row->row.place && is(row); });
        return counting != nullptr ? counting : take(is);
    }

    [[nodiscard]] const KnownPenalty *alike(const QString &kind)
    {
        return take([&kind](const KnownPenalty *row) {
            return row->row.place && row->row.what.kind == kind;
        });
    }

private:
    template <typename Is> const KnownPenalty *take(const Is &is)
    {
        const auto found = std::ranges::find_if(m_left, is);
        if (found == m_left.end())
            return nullptr;
        const KnownPenalty *row = *found;
        m_left.erase(found);
        return row;
    }

    std::vector<const KnownPenalty *> m_left;
};

struct Pronounced {
    QByteArray document;
    QString kind;
};

std::vector<Pronounced> pronouncedIn(const law::Judgment &judgment)
{
    std::vector<Pronounced> penalties;
    const QJsonArray documents = law::json::toJson(judgment)["penalties"_L1].toArray();
    for (std::size_t at = 0; at < judgment.penalties.size(); ++at) {
        const QJsonObject document = documents.at(static_cast<qsizetype>(at)).toObject();
        penalties.push_back({QJsonDocument(document).toJson(QJsonDocument::Compact),
                             law::json::penaltyWord(judgment.penalties[at].detail).toString()});
    }
    return penalties;
}

/// The same penalty first: one of another amount must not take its place.
std::vector<const KnownPenalty *> rowsOf(const std::vector<Pronounced> &penalties,
                                         const std::vector<KnownPenalty> &known)
{
    Rows rows(known);
    std::vector<const KnownPenalty *> found;
    for (const Pronounced &penalty : penalties)
        found.push_back(rows.same(penalty.document));
    for (std::size_t at = 0; at < penalties.size(); ++at) {
        if (found[at] == nullptr)
            found[at] = rows.alike(penalties[at].kind);
    }
    return found;
}

} // namespace

std::optional<law::Limitation>
limitationOf(const registry::PenaltyLimit &limit, const PenaltyLife &life, const law::LawBook &book)
{
    if (!limit.finalOn)
        return std::nullopt;
    return law::limitationOf(limit.regime, *limit.finalOn, life.acts, book);
}

registry::DerivedPenalty derivedPenalty(const PenaltyCase &of, int place, const PenaltyLife &life)
{
    const law::Judgment known = of.history.asKnown();
    const auto penalty = pronouncedIn(of.history.judgment()).at(static_cast<std::size_t>(place));
    const law::Standing standing = standingOn(of.today, of, place, life);
    registry::DerivedPenalty derived;
    derived.document = penalty.document;
    derived.kind = penalty.kind;
    derived.decidedOn = of.history.judgment().pronouncedOn;
    if (known.person.residence)
        derived.ressort = known.person.residence->judicialCourt.value_or(QString());
    derived.now = kept(standing);
    if (standing.changesOn) {
        const QDate day = *standing.changesOn;
        const law::Standing then = standingOn(day, of, place, life);
        derived.next = registry::PenaltyChange{day, {then.state, day, then.reasons, day}};
    }
    derived.limit = limitOf(of, place, life);
    // Nothing is left to be executed, so nothing can come too late.
    if (law::isClosed(standing.state))
        derived.limit.on = derived.limit.ifConfirmed = std::nullopt;
    return derived;
}

std::vector<registry::DerivedPenalty> derivedPenalties(const PenaltyCase &of,
                                                       const std::vector<KnownPenalty> &known)
{
    const auto rows = rowsOf(pronouncedIn(of.history.judgment()), known);
    std::vector<registry::DerivedPenalty> penalties;
    for (const KnownPenalty *row : rows) {
        const PenaltyLife life = row != nullptr ? lifeOf(row->entries) : PenaltyLife();
        penalties.push_back(derivedPenalty(of, static_cast<int>(penalties.size()), life));
        if (row != nullptr)
            penalties.back().continues = row->row.what.continues;
    }
    return penalties;
}

} // namespace bex::desk
