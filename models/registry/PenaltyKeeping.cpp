// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyKeeping.h"

#include "models/registry/EntryWriting.h"
#include "models/registry/Office.h"
#include "models/registry/PenaltyChecks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

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
        return m_office.stores.penalties.change(*penalty.continues, place, penalty)
            .and_then([&] { return pronouncedAgain(before, after); })
            .and_then([&] {
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

    /// A correction of the judgment changed what was pronounced, or brought it back.
    [[nodiscard]] Result<void> pronouncedAgain(const KeptPenalty &before, const KeptPenalty &after)
    {
        if (before.place && before.what.document == after.what.document)
            return {};
        NewPenaltyEntry hearing{.what = PenaltyWriting::Hearing,
                                .on = after.what.decidedOn,
                                .reason = mainOf(after.what.now)};
        if (before.what.document != after.what.document)
            hearing.text = QString::fromUtf8(before.what.document);
        return m_writing.write(after, hearing, before.what.now).map([](PenaltyEntryId) {});
    }

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
                return m_writing.write(
                    penalty, {.what = PenaltyWriting::Withdrawal, .on = today}, penalty.what.now);
            })
            .map([](PenaltyEntryId) {});
    }

    Office &m_office;
    RollEntryId m_entry;
    std::vector<KeptPenalty> m_kept;
    EntryWriting m_writing;
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
        return EntryWriting(office, office.signature()).write(now, entry, penalty->what.now);
    });
}

Result<int> advanced(Office &office, QDate day)
{
    const auto penalties = office.stores.penalties.changingBy(day);
    if (!penalties)
        return unexpected(penalties.error());
    const EntryWriting writing(office,
                               {u"Guichet BEX "_s + office.program(), office.signature().at});
    Result<void> done;
    for (const KeptPenalty &penalty : *penalties) {
        if (!done)
            break;
        KeptPenalty after = penalty;
        after.what = onItsDay(penalty.what);
        done = office.stores.penalties.change(*penalty.what.continues, penalty.place, after.what)
                   .and_then([&] { return writing.moved(after, penalty.what.now); })
                   .and_then([&] { return office.stores.penalties.setDue(penalty.entry, true); });
    }
    return done.map([&] { return static_cast<int>(penalties->size()); });
}

Result<PenaltyEntryId>
noted(Office &office, const KeptPenalty &penalty, const NewPenaltyEntry &entry)
{
    return office.stores.penalties.change(*penalty.what.continues, penalty.place, penalty.what)
        .and_then([&] {
            return EntryWriting(office, office.signature()).write(penalty, entry, penalty.what.now);
        })
        .and_then([&](PenaltyEntryId id) {
            return office.stores.penalties.setDue(penalty.entry, true).map([id] { return id; });
        });
}

} // namespace bex::registry
