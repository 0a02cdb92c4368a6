// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyLife.h"

#include "models/registry/PenaltyCodes.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

using registry::PenaltyEntry;
using registry::PenaltyWriting;
using Entries = std::vector<PenaltyEntry>;

/// The last answer that counts; without one, what was said with the diligence itself.
std::optional<bool> answerTo(const PenaltyEntry &diligence, const Entries &entries)
{
    auto interrupts = diligence.what.interrupts;
    for (const PenaltyEntry &entry : entries) {
        if (entry.what.what == PenaltyWriting::Answer && entry.what.about == diligence.id &&
            !isCorrected(entries, entry.id))
            interrupts = entry.what.interrupts;
    }
    return interrupts;
}

/// In the order of the days.
void addAct(PenaltyLife &life,
            const PenaltyEntry &entry,
            law::Diligence kind,
            const Entries &entries)
{
    const auto later =
        std::ranges::upper_bound(life.acts, entry.what.on, {}, &law::LimitationAct::on);
    const auto place = later - life.acts.begin();
    life.acts.insert(later, {entry.what.on, kind, answerTo(entry, entries)});
    life.actIds.insert(life.actIds.begin() + place, entry.id);
}

void add(PenaltyLife &life, const PenaltyEntry &entry, const Entries &entries)
{
    switch (entry.what.what) {
    case PenaltyWriting::Turn:
        life.turns.push_back({registry::valueOf(registry::turnCodes, entry.what.word),
                              entry.what.on,
                              entry.what.reason,
                              entry.what.until});
        if (registry::mayInterrupt(entry.what))
            addAct(life, entry, law::Diligence::JapDecision, entries);
        break;
    case PenaltyWriting::Diligence:
        addAct(life, entry, registry::valueOf(registry::diligenceCodes, entry.what.word), entries);
        break;
    case PenaltyWriting::Limitation:
        life.regime = registry::valueOf(registry::regimeCodes, entry.what.word);
        life.finalOn = entry.what.on;
        break;
    default:
        break;
    }
}

} // namespace

PenaltyLife lifeOf(const Entries &entries)
{
    PenaltyLife life;
    for (const PenaltyEntry &entry : entries) {
        if (!isCorrected(entries, entry.id))
            add(life, entry, entries);
    }
    return life;
}

KnownPenalty KnownPenalty::with(const registry::NewPenaltyEntry &entry) const
{
    KnownPenalty after = *this;
    const auto last = entries.empty() ? 0 : entries.back().id.value();
    after.entries.push_back({registry::PenaltyEntryId(last + 1), row.id, entry, {}, {}, {}});
    return after;
}

Result<std::vector<KnownPenalty>> knownPenalties(registry::RollEntryId entry,
                                                 const registry::Stores &stores)
{
    const auto rows = stores.penalties.of(entry);
    if (!rows)
        return unexpected(rows.error());
    std::vector<KnownPenalty> penalties;
    for (const registry::KeptPenalty &row : *rows) {
        auto entries = stores.penalties.entries(row.id);
        if (!entries)
            return unexpected(entries.error());
        penalties.push_back({row, *std::move(entries)});
    }
    return penalties;
}

} // namespace bex::desk
