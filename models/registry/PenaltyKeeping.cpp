// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyKeeping.h"

#include "models/registry/Office.h"
#include "models/registry/PenaltyChecks.h"
#include "models/registry/PenaltyCodes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

std::optional<law::WaitReason> mainOf(const PenaltyStanding &standing)
{
    return standing.reasons.empty() ? std::nullopt : std::optional(standing.reasons.front());
}

QJsonObject factsOf(const PenaltyStanding &standing)
{
    QJsonObject facts{{"state"_L1, codeOf(penaltyStateCodes, standing.state)},
                      {"since"_L1, standing.since.toString(Qt::ISODate)}};
    if (const auto reason = mainOf(standing))
        facts.insert("reason"_L1, law::json::word(*reason));
    return facts;
}

/// What was written, as the journal keeps it; `verify` compares it with the entry.
QJsonObject factsOf(const PenaltyEntry &entry)
{
    const NewPenaltyEntry &what = entry.what;
    QJsonObject facts{{"penalty"_L1, entry.penalty.value()},
                      {"word"_L1, what.word},
                      {"on"_L1, what.on.toString(Qt::ISODate)},
                      {"service"_L1, what.service},
                      {"text"_L1, what.text},
                      {"proof"_L1, what.proof},
                      {"state"_L1, codeOf(penaltyStateCodes, entry.state)}};
    if (what.reason)
        facts.insert("reason"_L1, law::json::word(*what.reason));
    if (what.interrupts)
        facts.insert("interrupts"_L1, *what.interrupts ? 1 : 0);
    if (what.about)
        facts.insert("about"_L1, what.about->value());
    if (what.paper)
        facts.insert("paper"_L1, what.paper->value());
    return facts;
}

/// One writing with its line of the journal.
class Writing final
{
public:
    Writing(Office &office, Signature by)
        : m_office(office)
        , m_by(std::move(by))
    {
    }

    [[nodiscard]] Result<PenaltyEntryId>
    write(const KeptPenalty &penalty, const NewPenaltyEntry &what, const QByteArray &before) const
    {
        const PenaltyEntry entry{
            PenaltyEntryId(0), penalty.id, what, penalty.what.now.state, m_by.at, m_by.who};
        const auto id = m_office.stores.penalties.write(entry);
        if (!id)
            return id;
        return m_office.stores.journal
            .append({u"penalty_"_s + codeOf(penaltyWritingCodes, what.what),
                     subjectOf("penalty_entry"_L1, *id),
                     penalty.entry,
                     before,
                     compact(factsOf(entry))},
                    m_by)
            .map([&] { return *id; });
    }

    /// It stands elsewhere, or for another reason; nobody recorded a turn.
    [[nodiscard]] Result<void> moved(const KeptPenalty &to, const PenaltyStanding &from) const
    {
        const NewPenaltyEntry what{
            .what = PenaltyWriting::State, .on = to.what.now.since, .reason = mainOf(to.what.now)};
        return write(to, what, compact(factsOf(from))).map([](PenaltyEntryId) {});
    }

private:
    Office &m_office;
    Signature m_by;
};

/// The penalties of one person, old and new.
class Keeping final
{
public:
    Keeping(Office &office, RollEntryId entry, std::vector<KeptPenalty> kept)
        : m_office(office)
        , m_entry(entry)
        , m_kept(std::move(kept))
        , m_writing(office, office.signature())
    {
    }

    [[nodiscard]] Result<void> keep(int place, const DerivedPenalty &penalty)
    {
        if (!penalty.continues)
            return add(place, penalty);
        const auto row = std::ranges::find(m_kept, penalty.continues->id, &KeptPenalty::id);
        if (row == m_kept.end())
            return m_office.stores.penalties.change(*penalty.continues, place, penalty);
        const KeptPenalty before = *row;
        m_kept.erase(row);
        if (before.place == place && before.what == penalty)
            return {};
        const KeptPenalty after{before.id, m_entry, place, penalty, before.enteredBy};
        return m_office.stores.penalties.change(*penalty.continues, place, penalty).and_then([&] {
            return says(before.what.now) == says(penalty.now)
                       ? Result<void>()
                       : m_writing.moved(after, before.what.now);
        });
    }

    /// What no penalty of the judgment goes on.
    [[nodiscard]] Result<void> takeAwayOthers()
    {
        Result<void> done;
        for (const KeptPenalty &other : m_kept) {
            if (done && other.place)
                done = takeAway(other);
        }
        return done;
    }

private:
    using Says = std::pair<law::PenaltyState, std::optional<law::WaitReason>>;

    static Says says(const PenaltyStanding &standing) { return {standing.state, mainOf(standing)}; }

    [[nodiscard]] Result<void> add(int place, const DerivedPenalty &penalty)
    {
        const auto id =
            m_office.stores.penalties.add(m_entry, place, penalty, m_office.signature().who);
        if (!id)
            return unexpected(id.error());
        const NewPenaltyEntry hearing{.what = PenaltyWriting::Hearing,
                                      .on = penalty.decidedOn,
                                      .reason = mainOf(penalty.now)};
        return m_writing.write({*id, m_entry, place, penalty, {}}, hearing, {})
            .map([](PenaltyEntryId) {});
    }

    [[nodiscard]] Result<void> takeAway(const KeptPenalty &penalty)
    {
        const QDate today = m_office.signature().at.toLocalTime().date();
        return m_office.stores.penalties.change(*penalty.what.continues, {}, penalty.what)
            .and_then([&] {
                return m_writing.write(penalty,
                                       {.what = PenaltyWriting::Withdrawal, .on = today},
                                       compact(factsOf(penalty.what.now)));
            })
            .map([](PenaltyEntryId) {});
    }

    Office &m_office;
    RollEntryId m_entry;
    std::vector<KeptPenalty> m_kept;
    Writing m_writing;
};

/// On its day, it stands where the law said it would.
DerivedPenalty onItsDay(const DerivedPenalty &penalty)
{
    DerivedPenalty after = penalty;
    after.now = penalty.next->to;
    if (mainOf(after.now) == mainOf(penalty.now))
        after.now.waitingSince = penalty.now.waitingSince;
    after.next.reset();
    return after;
}

} // namespace

Result<void> keepPenalties(Office &office,
                           RollEntryId entry,
                           const std::optional<std::vector<DerivedPenalty>> &penalties)
{
    if (!penalties)
        return office.stores.penalties.setDue(entry, true);
    auto kept = office.stores.penalties.of(entry);
    if (!kept)
        return unexpected(kept.error());
    Keeping keeping(office, entry, *std::move(kept));
    Result<void> done;
    int place = 0;
    for (const DerivedPenalty &penalty : *penalties) {
        if (done)
            done = keeping.keep(place++, penalty);
    }
    return done.and_then([&] { return keeping.takeAwayOthers(); }).and_then([&] {
        return office.stores.penalties.setDue(entry, false);
    });
}

Result<PenaltyEntryId>
written(Office &office, const NewPenaltyEntry &entry, const DerivedPenalty &after)
{
    const SeenPenalty seen = after.continues.value_or(SeenPenalty());
    const auto penalty = office.stores.penalties.find(seen.id);
    if (!penalty)
        return unexpected(penalty.error());
    if (const auto allowed = checkEntry(office, *penalty, seen, entry); !allowed)
        return unexpected(allowed.error());
    const KeptPenalty now{penalty->id, penalty->entry, penalty->place, after, penalty->enteredBy};
    return office.stores.penalties.change(seen, penalty->place, after).and_then([&] {
        return Writing(office, office.signature())
            .write(now, entry, compact(factsOf(penalty->what.now)));
    });
}

Result<int> advanced(Office &office, QDate day)
{
    const auto penalties = office.stores.penalties.changingBy(day);
    if (!penalties)
        return unexpected(penalties.error());
    const Writing writing(office, {u"Guichet BEX "_s + office.program(), office.signature().at});
    Result<void> done;
    for (const KeptPenalty &penalty : *penalties) {
        if (!done)
            break;
        KeptPenalty after = penalty;
        after.what = onItsDay(penalty.what);
        done = office.stores.penalties.change(*penalty.what.continues, penalty.place, after.what)
                   .and_then([&] { return writing.moved(after, penalty.what.now); });
    }
    return done.map([&] { return static_cast<int>(penalties->size()); });
}

} // namespace bex::registry
